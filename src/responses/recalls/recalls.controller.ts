/** The recall list over HTTP: `/api/recalls`. */
import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentOfficial, type Official, SignedIn } from '../../officials/index.js';
import { pageOf, type Page } from '../../platform/paging.js';
import {
  type RecallAnswer,
  recallAnswerSchema,
  type RecallDecisionBody,
  recallDecisionSchema,
  recallIdSchema,
  type RecallMark,
  recallMarkSchema,
  type RecallQuery,
  recallQuerySchema,
  recallSchema,
  type RecallView,
} from './recall.contract.js';
import { Recalls } from './recalls.service.js';

@ApiTags('recalls')
@SignedIn()
@Controller('api/recalls')
export class RecallsController {
  constructor(private readonly recalls: Recalls) {}

  @Get()
  @ApiOperation({ summary: 'Published replies whose cited fact changed, expired or was withdrawn' })
  @ApiOkResponse({ standardSchema: pageOf(recallSchema) })
  list(
    @Query({ schema: recallQuerySchema }) query: RecallQuery,
    @CurrentOfficial() official: Official,
  ): Promise<Page<RecallView>> {
    return this.recalls.list(query, official);
  }

  @Post(':id/mark')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({ summary: 'Mark the public pages “under review”, or take the mark away (approvers)' })
  @ApiOkResponse({ standardSchema: recallAnswerSchema })
  mark(
    @Param('id', { schema: recallIdSchema }) id: string,
    @Body({ schema: recallMarkSchema }) { underReview }: RecallMark,
    @CurrentOfficial() official: Official,
  ): Promise<RecallAnswer> {
    return this.recalls.mark(id, underReview, official);
  }

  @Post(':id/decide')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({
    summary: 'Still right, to be corrected, or withdrawn with the note as public reason (approvers)',
  })
  @ApiOkResponse({ standardSchema: recallAnswerSchema })
  decide(
    @Param('id', { schema: recallIdSchema }) id: string,
    @Body({ schema: recallDecisionSchema }) body: RecallDecisionBody,
    @CurrentOfficial() official: Official,
  ): Promise<RecallAnswer> {
    return this.recalls.decide(id, body, official);
  }
}
