/** `GET /api/facts/due`: what has to be looked at soon. */
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SignedIn } from '../officials/index.js';
import type { Page } from '../platform/paging.js';
import { factDuePageSchema, type FactDueQuery, factDueQuerySchema, type FactDueView } from './contract.js';
import { FactDue } from './fact-due.service.js';

@ApiTags('facts')
@SignedIn()
@Controller('api/facts/due')
export class FactsDueController {
  constructor(private readonly due: FactDue) {}

  @Get()
  @ApiOperation({ summary: 'Facts in force near their review date or their last day, most urgent first' })
  @ApiOkResponse({ standardSchema: factDuePageSchema })
  list(@Query({ schema: factDueQuerySchema }) query: FactDueQuery): Promise<Page<FactDueView>> {
    return this.due.list(query);
  }
}
