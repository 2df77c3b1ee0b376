/** Doors for programs of other sides: Telegram and WhatsApp tell us what happened, browsers subscribe. */
import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Reports } from '../../ingest/index.js';
import { Clock, MINUTES } from '../../platform/clock.js';
import { NotFound } from '../../platform/errors.js';
import { callerOf, RateLimit } from '../../platform/http/rate-limit.js';
import {
  type SubscribeBody,
  subscribeSchema,
  type TelegramAnswer,
  telegramAnswerSchema,
  type TelegramUpdate,
  telegramUpdateSchema,
  type UnsubscribeBody,
  unsubscribeSchema,
  type WhatsappNotice,
  whatsappNoticeSchema,
  whatsappVerifySchema,
} from './incoming.contract.js';
import { Deliveries } from './deliveries.service.js';
import { Incoming } from './incoming.service.js';
import { PushSubscriptions } from './push-subscriptions.service.js';

const SUBSCRIBING = {
  limit: 20,
  window: 10 * MINUTES,
  code: 'push/too-often',
  detail: 'Many subscriptions came from your network. Please wait a moment.',
};

@ApiTags('incoming')
@Controller('api')
export class IncomingController {
  private readonly limit: RateLimit;

  constructor(
    private readonly deliveries: Deliveries,
    private readonly incoming: Incoming,
    private readonly reports: Reports,
    private readonly subscriptions: PushSubscriptions,
    clock: Clock,
  ) {
    this.limit = new RateLimit(SUBSCRIBING, clock);
  }

  @Post('channels/telegram')
  @HttpCode(200)
  @ApiOperation({ summary: 'Updates of the Telegram bot, with the secret that was set with the webhook' })
  @ApiOkResponse({ standardSchema: telegramAnswerSchema })
  telegram(
    @Body({ schema: telegramUpdateSchema }) update: TelegramUpdate,
    @Headers('x-telegram-bot-api-secret-token') secret: string | undefined,
  ): Promise<TelegramAnswer> {
    return this.incoming.telegram(update, secret);
  }

  @Get('channels/whatsapp')
  @ApiOperation({ summary: 'WhatsApp asks whether the webhook is ours' })
  @ApiOkResponse({ description: 'the challenge' })
  whatsappChallenge(
    @Query({ schema: whatsappVerifySchema }) query: z.infer<typeof whatsappVerifySchema>,
  ): string {
    return this.incoming.whatsappChallenge(query['hub.verify_token'], query['hub.challenge']);
  }

  @Post('channels/whatsapp')
  @HttpCode(204)
  @ApiOperation({
    summary: 'WhatsApp tells of messages and of what became of ours, signed with the app secret',
  })
  @ApiNoContentResponse()
  async whatsapp(
    @Req() request: FastifyRequest & { rawBody?: Buffer },
    @Body({ schema: whatsappNoticeSchema }) notice: WhatsappNotice,
    @Headers('x-hub-signature-256') signature: string | undefined,
  ): Promise<void> {
    await this.incoming.whatsapp(notice, { body: request.rawBody ?? Buffer.alloc(0), signature });
  }

  @Post('reports/:trackingCode/push')
  @HttpCode(204)
  @ApiOperation({ summary: 'A browser wants to be told when this report is answered' })
  @ApiNoContentResponse()
  async subscribe(
    @Req() request: FastifyRequest,
    @Param('trackingCode') code: string,
    @Body({ schema: subscribeSchema }) { subscription, language }: SubscribeBody,
  ): Promise<void> {
    this.limit.take(callerOf(request.ip));
    const reportId = await this.reportOf(code);
    await this.subscriptions.subscribe(reportId, subscription, language);
    await this.deliveries.tellIfAnswered(reportId);
  }

  @Delete('reports/:trackingCode/push')
  @HttpCode(204)
  @ApiOperation({ summary: 'The browser wants to hear no more' })
  @ApiNoContentResponse()
  async unsubscribe(
    @Param('trackingCode') code: string,
    @Body({ schema: unsubscribeSchema }) { endpoint }: UnsubscribeBody,
  ): Promise<void> {
    await this.subscriptions.unsubscribe(await this.reportOf(code), endpoint);
  }

  private async reportOf(code: string): Promise<string> {
    const report = await this.reports.byTrackingCode(code);
    if (report !== undefined) return report.id;
    throw new NotFound('report/unknown-code', 'We know no report with this tracking code.');
  }
}
