/** Replies are written in their case: `/api/cases/:id/replies`. */
import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentOfficial, type Official, SignedIn } from '../officials/index.js';
import {
  type CheckedReply,
  checkedReplySchema,
  type NewReply,
  newReplySchema,
  type ReplyActionAnswer,
  replyActionAnswerSchema,
  replyIdSchema,
} from './contract.js';
import { Replies } from './replies.service.js';
import { ReplyDrafts } from './reply-drafts.service.js';
import { Suggestions } from './suggestions.service.js';

@ApiTags('replies')
@SignedIn()
@Controller('api/cases/:id/replies')
export class CaseRepliesController {
  constructor(
    private readonly drafts: ReplyDrafts,
    private readonly replies: Replies,
    private readonly suggestions: Suggestions,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Write a draft (authors); on an answered case, the draft of its correction' })
  @ApiCreatedResponse({ standardSchema: replyActionAnswerSchema })
  async draft(
    @Param('id', { schema: replyIdSchema }) caseId: string,
    @Body({ schema: newReplySchema }) content: NewReply,
    @CurrentOfficial() official: Official,
  ): Promise<ReplyActionAnswer> {
    const { id } = await this.drafts.draft(caseId, content, official);
    return this.replies.answer(id, official, false);
  }

  @Get('suggestion')
  @ApiOperation({
    summary: 'A first draft from the fact that the case matches best (authors); saves nothing',
  })
  @ApiOkResponse({ standardSchema: newReplySchema })
  suggest(
    @Param('id', { schema: replyIdSchema }) caseId: string,
    @CurrentOfficial() official: Official,
  ): Promise<NewReply> {
    return this.suggestions.forCase(caseId, official);
  }

  @Post('check')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({ summary: 'What the checks say of a text that is being written (authors); saves nothing' })
  @ApiOkResponse({ standardSchema: checkedReplySchema })
  check(
    @Param('id', { schema: replyIdSchema }) caseId: string,
    @Body({ schema: newReplySchema }) content: NewReply,
    @CurrentOfficial() official: Official,
  ): Promise<CheckedReply> {
    return this.suggestions.check(caseId, content, official);
  }
}
