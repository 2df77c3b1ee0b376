/** Published replies over HTTP, for everybody. */
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { NotFound } from '../platform/errors.js';
import { pageOf, type Page } from '../platform/paging.js';
import {
  type FactCheck,
  type FactCheckForms,
  factCheckFormsSchema,
  type FactCheckItem,
  factCheckItemSchema,
  type FactCheckQuery,
  factCheckQuerySchema,
  factCheckSchema,
  slugSchema,
} from './contract.js';
import { Forms } from './fact-check-forms.service.js';
import { FactChecks } from './fact-checks.service.js';

@ApiTags('fact-checks')
@Controller('api/fact-checks')
export class FactChecksController {
  constructor(
    private readonly factChecks: FactChecks,
    private readonly forms: Forms,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What is published now, newest first' })
  @ApiOkResponse({ standardSchema: pageOf(factCheckItemSchema) })
  list(@Query({ schema: factCheckQuerySchema }) query: FactCheckQuery): Promise<Page<FactCheckItem>> {
    return this.factChecks.list(query);
  }

  @Get(':slug')
  @ApiOperation({ summary: 'One page, also when it was corrected or withdrawn since' })
  @ApiOkResponse({ standardSchema: factCheckSchema })
  find(@Param('slug', { schema: slugSchema }) slug: string): Promise<FactCheck> {
    return this.found(slug);
  }

  @Get(':slug/forms')
  @ApiOperation({ summary: 'What people pass on: message, SMS, share links, pictures, press note' })
  @ApiOkResponse({ standardSchema: factCheckFormsSchema })
  async formsOf(@Param('slug', { schema: slugSchema }) slug: string): Promise<FactCheckForms> {
    return this.forms.of(await this.found(slug));
  }

  private async found(slug: string): Promise<FactCheck> {
    const found = await this.factChecks.bySlug(slug);
    if (found === undefined) throw new NotFound('fact-check/unknown', 'There is no such fact-check.');
    return found;
  }
}
