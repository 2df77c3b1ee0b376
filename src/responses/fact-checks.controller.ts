/** Published replies over HTTP, for everybody. */
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { NotFound } from '../platform/errors.js';
import { pageOf, type Page } from '../platform/paging.js';
import {
  type FactCheck,
  type FactCheckItem,
  factCheckItemSchema,
  type FactCheckQuery,
  factCheckQuerySchema,
  factCheckSchema,
  slugSchema,
} from './contract.js';
import { FactChecks } from './fact-checks.service.js';

@ApiTags('fact-checks')
@Controller('api/fact-checks')
export class FactChecksController {
  constructor(private readonly factChecks: FactChecks) {}

  @Get()
  @ApiOperation({ summary: 'What is published now, newest first' })
  @ApiOkResponse({ standardSchema: pageOf(factCheckItemSchema) })
  list(@Query({ schema: factCheckQuerySchema }) query: FactCheckQuery): Promise<Page<FactCheckItem>> {
    return this.factChecks.list(query);
  }

  @Get(':slug')
  @ApiOperation({ summary: 'One page, also when it was corrected or withdrawn since' })
  @ApiOkResponse({ standardSchema: factCheckSchema })
  async find(@Param('slug', { schema: slugSchema }) slug: string): Promise<FactCheck> {
    const found = await this.factChecks.bySlug(slug);
    if (found === undefined) throw new NotFound('fact-check/unknown', 'There is no such fact-check.');
    return found;
  }
}
