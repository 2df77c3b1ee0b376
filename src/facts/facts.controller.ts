/** `/api/facts`: the verified library over HTTP. */
import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentOfficial, type Official, SignedIn } from '../officials/index.js';
import { NotFound } from '../platform/errors.js';
import type { Page } from '../platform/paging.js';
import {
  changedFactSchema,
  factIdSchema,
  factPageSchema,
  factSchema,
  savedFactSchema,
  type FactListQuery,
  factListQuerySchema,
  type FactView,
  newFactSchema,
  type SavedFactView,
  withdrawFactSchema,
} from './contract.js';
import { type ChangedFact, FactChanges, type NewFact, type Withdrawal } from './fact-changes.service.js';
import { FactLibrary } from './fact-library.service.js';
import { FactList } from './fact-list.service.js';

@ApiTags('facts')
@SignedIn()
@Controller('api/facts')
export class FactsController {
  constructor(
    private readonly list: FactList,
    private readonly verifiedFacts: FactLibrary,
    private readonly changes: FactChanges,
  ) {}

  @ApiOperation({ summary: 'Facts in their current version, latest change first' })
  @ApiOkResponse({ standardSchema: factPageSchema })
  @Get()
  page(@Query({ schema: factListQuerySchema }) query: FactListQuery): Promise<Page<FactView>> {
    return this.list.page(query);
  }

  @ApiOperation({ summary: 'Add a fact (authors of its department)' })
  @ApiCreatedResponse({ standardSchema: savedFactSchema })
  @Post()
  create(
    @Body({ schema: newFactSchema }) fact: NewFact,
    @CurrentOfficial() official: Official,
  ): Promise<SavedFactView> {
    return this.changes.create(fact, official);
  }

  @ApiOperation({ summary: 'A fact in its current version' })
  @ApiOkResponse({ standardSchema: factSchema })
  @Get(':id')
  async current(@Param('id', { schema: factIdSchema }) id: string): Promise<FactView> {
    return found(await this.verifiedFacts.current(id));
  }

  @ApiOperation({ summary: 'Change a fact: makes a new version (authors of its department)' })
  @ApiOkResponse({ standardSchema: savedFactSchema })
  @Put(':id')
  change(
    @Param('id', { schema: factIdSchema }) id: string,
    @Body({ schema: changedFactSchema }) change: ChangedFact,
    @CurrentOfficial() official: Official,
  ): Promise<SavedFactView> {
    return this.changes.change(id, change, official);
  }

  @ApiOperation({
    summary: 'Withdraw a fact: it stays readable and counts no more (authors of its department)',
  })
  @ApiOkResponse({ standardSchema: savedFactSchema })
  @HttpCode(HttpStatus.OK)
  @Post(':id/withdraw')
  withdraw(
    @Param('id', { schema: factIdSchema }) id: string,
    @Body({ schema: withdrawFactSchema }) withdrawal: Withdrawal,
    @CurrentOfficial() official: Official,
  ): Promise<SavedFactView> {
    return this.changes.withdraw(id, withdrawal, official);
  }

  @ApiOperation({ summary: 'Every version of a fact, newest first' })
  @ApiOkResponse({ standardSchema: factPageSchema })
  @Get(':id/versions')
  async versions(@Param('id', { schema: factIdSchema }) id: string): Promise<Page<FactView>> {
    const items = await this.verifiedFacts.versions(id);
    found(items[0]);
    return { items, nextCursor: null, total: items.length };
  }
}

function found(fact: FactView | undefined): FactView {
  if (fact === undefined) throw new NotFound('fact/not-found', 'There is no such fact.');
  return fact;
}
