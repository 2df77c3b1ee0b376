/** The life of a reply over HTTP: `/api/replies`. */
import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Put,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { CurrentOfficial, type Official, SignedIn } from '../officials/index.js';
import { pageOf, type Page } from '../platform/paging.js';
import {
  changedReplySchema,
  type EarlierVersions,
  earlierVersionsSchema,
  type EmergencyQuery,
  emergencyQuerySchema,
  type FactCheckForms,
  factCheckFormsSchema,
  languageActionSchema,
  type PicturePreviewBody,
  picturePreviewSchema,
  type PreviewBody,
  previewSchema,
  publishReplySchema,
  replyActionAnswerSchema,
  type ReplyActionAnswer,
  replyActionSchema,
  replyIdSchema,
  type ReplyQuery,
  replyQuerySchema,
  replySchema,
  type ReplyView,
  returnReplySchema,
  withdrawReplySchema,
} from './contract.js';
import { Forms } from './fact-check-forms.service.js';
import { EarlierReplyVersions } from './earlier-versions.service.js';
import { Publishing } from './publishing.service.js';
import { Replies } from './replies.service.js';
import { ReplyDrafts } from './reply-drafts.service.js';
import { ReplyDecisions } from './reply-decisions.service.js';
import { ReplyLists } from './reply-lists.service.js';

type Parsed<Schema extends z.ZodType> = z.output<Schema>;

@ApiTags('replies')
@SignedIn()
@Controller('api/replies')
export class RepliesController {
  constructor(
    private readonly decisions: ReplyDecisions,
    private readonly drafts: ReplyDrafts,
    private readonly forms: Forms,
    private readonly earlier: EarlierReplyVersions,
    private readonly lists: ReplyLists,
    private readonly publishing: Publishing,
    private readonly replies: Replies,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Replies of your departments, e.g. `?status=submitted`; longest waiting first' })
  @ApiOkResponse({ standardSchema: pageOf(replySchema) })
  list(
    @Query({ schema: replyQuerySchema }) query: ReplyQuery,
    @CurrentOfficial() official: Official,
  ): Promise<Page<ReplyView>> {
    return this.lists.list(query, official);
  }

  @Get('emergency')
  @ApiOperation({ summary: 'Published by one person alone and not yet reviewed by another' })
  @ApiOkResponse({ standardSchema: pageOf(replySchema) })
  emergencies(
    @Query({ schema: emergencyQuerySchema }) query: EmergencyQuery,
    @CurrentOfficial() official: Official,
  ): Promise<Page<ReplyView>> {
    return this.lists.emergencies(query, official);
  }

  @Post('preview')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({
    summary: 'One language version in every form, saved or not: message, SMS, links, addresses',
  })
  @ApiOkResponse({ standardSchema: factCheckFormsSchema })
  preview(
    @Body({ schema: previewSchema }) body: PreviewBody,
    @CurrentOfficial() official: Official,
  ): Promise<FactCheckForms> {
    return this.forms.preview(body, official);
  }

  @Post('preview/picture')
  @HttpCode(HttpStatus.OK)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The share picture of one language version, saved or not (PNG)' })
  @ApiOkResponse({ content: { 'image/png': { schema: { type: 'string', format: 'binary' } } } })
  async previewPicture(
    @Body({ schema: picturePreviewSchema }) body: PicturePreviewBody,
    @CurrentOfficial() official: Official,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.forms.previewPicture(body, official), { type: 'image/png' });
  }

  @Get(':id')
  @ApiOperation({ summary: 'A reply with its checks, its pages and what you may do' })
  @ApiOkResponse({ standardSchema: replySchema })
  find(
    @Param('id', { schema: replyIdSchema }) id: string,
    @CurrentOfficial() official: Official,
  ): Promise<ReplyView> {
    return this.replies.find(id, official);
  }

  @Get(':id/earlier')
  @ApiOperation({ summary: 'What was submitted before, and the published text that this one corrects' })
  @ApiOkResponse({ standardSchema: earlierVersionsSchema })
  earlierVersions(
    @Param('id', { schema: replyIdSchema }) id: string,
    @CurrentOfficial() official: Official,
  ): Promise<EarlierVersions> {
    return this.earlier.of(id, official);
  }

  @Put(':id')
  @ApiOperation({
    summary:
      'Change the text (authors): each language version that changes is a draft again, its approval void',
  })
  @ApiOkResponse({ standardSchema: replyActionAnswerSchema })
  async edit(
    @Param('id', { schema: replyIdSchema }) replyId: string,
    @Body({ schema: changedReplySchema }) { version, ...content }: Parsed<typeof changedReplySchema>,
    @CurrentOfficial() official: Official,
  ): Promise<ReplyActionAnswer> {
    const { already } = await this.drafts.edit({ replyId, version, official }, content);
    return this.replies.answer(replyId, official, already);
  }

  @Post(':id/submit')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({
    summary:
      'Submit all or some language versions for approval (authors); 422 lists the failed checks by field',
  })
  @ApiOkResponse({ standardSchema: replyActionAnswerSchema })
  async submit(
    @Param('id', { schema: replyIdSchema }) replyId: string,
    @Body({ schema: languageActionSchema }) { version, languages }: Parsed<typeof languageActionSchema>,
    @CurrentOfficial() official: Official,
  ): Promise<ReplyActionAnswer> {
    const { already } = await this.decisions.submit({ replyId, version, official, languages });
    return this.replies.answer(replyId, official, already);
  }

  @Post(':id/approve')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({
    summary: 'Approve language versions that somebody else wrote (approvers): freezes each by its own hash',
  })
  @ApiOkResponse({ standardSchema: replyActionAnswerSchema })
  async approve(
    @Param('id', { schema: replyIdSchema }) replyId: string,
    @Body({ schema: languageActionSchema }) { version, languages }: Parsed<typeof languageActionSchema>,
    @CurrentOfficial() official: Official,
  ): Promise<ReplyActionAnswer> {
    const { already } = await this.decisions.approve({ replyId, version, official, languages });
    return this.replies.answer(replyId, official, already);
  }

  @Post(':id/return')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({ summary: 'Give back to the author with a comment (approvers)' })
  @ApiOkResponse({ standardSchema: replyActionAnswerSchema })
  async giveBack(
    @Param('id', { schema: replyIdSchema }) replyId: string,
    @Body({ schema: returnReplySchema }) { version, languages, comment }: Parsed<typeof returnReplySchema>,
    @CurrentOfficial() official: Official,
  ): Promise<ReplyActionAnswer> {
    const { already } = await this.decisions.giveBack({ replyId, version, official, languages }, comment);
    return this.replies.answer(replyId, official, already);
  }

  @Post(':id/publish')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({ summary: 'Publish what was approved, or in an emergency with a reason (approvers)' })
  @ApiOkResponse({ standardSchema: replyActionAnswerSchema })
  async publish(
    @Param('id', { schema: replyIdSchema }) replyId: string,
    @Body({ schema: publishReplySchema }) body: Parsed<typeof publishReplySchema>,
    @CurrentOfficial() official: Official,
  ): Promise<ReplyActionAnswer> {
    const { version, languages, emergencyReason } = body;
    const order = { replyId, version, official, languages };
    const { already } = await this.publishing.publish(order, emergencyReason);
    return this.replies.answer(replyId, official, already);
  }

  @Post(':id/withdraw')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({ summary: 'Withdraw with a public reason; the pages stay (approvers)' })
  @ApiOkResponse({ standardSchema: replyActionAnswerSchema })
  async withdraw(
    @Param('id', { schema: replyIdSchema }) replyId: string,
    @Body({ schema: withdrawReplySchema }) { version, reason }: Parsed<typeof withdrawReplySchema>,
    @CurrentOfficial() official: Official,
  ): Promise<ReplyActionAnswer> {
    const { already } = await this.decisions.withdraw({ replyId, version, official }, reason);
    return this.replies.answer(replyId, official, already);
  }

  @Post(':id/review')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({ summary: 'Note that another approver looked at an emergency publication' })
  @ApiOkResponse({ standardSchema: replyActionAnswerSchema })
  async review(
    @Param('id', { schema: replyIdSchema }) replyId: string,
    @Body({ schema: replyActionSchema }) { version }: Parsed<typeof replyActionSchema>,
    @CurrentOfficial() official: Official,
  ): Promise<ReplyActionAnswer> {
    const { already } = await this.decisions.review({ replyId, version, official });
    return this.replies.answer(replyId, official, already);
  }
}
