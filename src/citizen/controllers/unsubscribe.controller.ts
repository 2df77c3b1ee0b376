/** `/unsubscribe/…`: the link in each mail. Opening it asks, pressing the button (or the mail program itself) leaves. */
import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotFound } from '../../platform/errors.js';
import { DeliveryOptOut } from '../../responses/index.js';
import { unsubscribePage } from '../pages/unsubscribe.page.js';
import { Reader } from '../reader.service.js';
import { send } from '../send-page.js';

@ApiExcludeController()
@Controller('unsubscribe')
export class UnsubscribeController {
  constructor(
    private readonly optOut: DeliveryOptOut,
    private readonly reader: Reader,
  ) {}

  @Get(':token')
  async ask(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('token') token: string,
  ): Promise<void> {
    if (!this.optOut.isGenuine(token))
      throw new NotFound('unsubscribe/unknown', 'This link is not complete.');
    this.reader.remember(request, reply);
    void reply.header('x-robots-tag', 'noindex, nofollow').header('referrer-policy', 'no-referrer');
    await send(request, reply, { body: unsubscribePage(this.reader.around(request), 'ask'), cache: 'never' });
  }

  @Post(':token')
  @HttpCode(200)
  async leave(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('token') token: string,
  ): Promise<void> {
    await this.optOut.leave(token);
    await send(request, reply, {
      body: unsubscribePage(this.reader.around(request), 'done'),
      cache: 'never',
    });
  }
}
