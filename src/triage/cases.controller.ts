/** `/api/cases`: the queue, one case, and what has changed. */
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CurrentOfficial, Official, SignedIn } from '../officials/index.js';
import { CaseDetails } from './case-detail.service.js';
import { CaseQueue } from './case-queue.service.js';
import {
  type CaseDetail,
  type CaseQuery,
  caseQuerySchema,
  changesQuerySchema,
  type ChangesView,
  type MergePreview,
  mergePreviewQuerySchema,
  mergePreviewSchema,
} from './contract.js';
import { MergePreviews } from './merge-preview.service.js';
import { type QueuePage, queuePageSchema } from './queue/contract.js';

export const caseIdSchema = z.string().min(1).max(64);

@ApiTags('cases')
@Controller('api/cases')
@SignedIn()
export class CasesController {
  constructor(
    private readonly details: CaseDetails,
    private readonly mergePreviews: MergePreviews,
    private readonly queue: CaseQueue,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Cases of your departments: filters, orders, pages' })
  @ApiOkResponse({ description: 'A page of cases', standardSchema: queuePageSchema })
  list(
    @Query({ schema: caseQuerySchema }) query: CaseQuery,
    @CurrentOfficial() official: Official,
  ): Promise<QueuePage> {
    return this.queue.list(query, official);
  }

  @Get('changes')
  @ApiOperation({ summary: 'What has changed since a seq that you know; fills any gap after a reconnect' })
  @ApiOkResponse({ description: 'Changes in the order of their seq' })
  changes(
    @Query({ schema: changesQuerySchema }) query: z.infer<typeof changesQuerySchema>,
    @CurrentOfficial() official: Official,
  ): Promise<ChangesView> {
    return this.queue.changes(query.since, query.limit, official);
  }

  @Get(':id')
  @ApiOperation({
    summary: 'One case with its reports, matches, history and replies; the survivor after a merge',
  })
  @ApiOkResponse({ description: 'The case' })
  detail(
    @Param('id', { schema: caseIdSchema }) id: string,
    @CurrentOfficial() official: Official,
  ): Promise<CaseDetail> {
    return this.details.of(id, official);
  }

  @Get(':id/merge-preview')
  @ApiOperation({ summary: 'What merging this case into another would do; changes nothing' })
  @ApiOkResponse({ standardSchema: mergePreviewSchema })
  mergePreview(
    @Param('id', { schema: caseIdSchema }) id: string,
    @Query({ schema: mergePreviewQuerySchema }) query: z.infer<typeof mergePreviewQuerySchema>,
    @CurrentOfficial() official: Official,
  ): Promise<MergePreview> {
    return this.mergePreviews.of(id, query.into, official);
  }
}
