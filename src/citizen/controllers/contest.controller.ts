/** `/fact-checks/:slug/contest`: a citizen objects to a published answer. */
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ContestDesk } from '../contest-desk.service.js';
import { contestPage } from '../pages/contest.page.js';
import { Published } from '../published.service.js';
import { Reader } from '../reader.service.js';
import { send } from '../send-page.js';

const SEE_OTHER = 303;
const BAD_REQUEST = 400;

@ApiExcludeController()
@Controller('fact-checks/:slug/contest')
export class ContestController {
  constructor(
    private readonly desk: ContestDesk,
    private readonly published: Published,
    private readonly reader: Reader,
  ) {}

  @Get()
  async form(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('slug') slug: string,
  ): Promise<void> {
    this.reader.remember(request, reply);
    const factCheck = await this.published.find(slug);
    const around = this.reader.around(request, this.reader.chosenBy(request) ?? factCheck.language);
    await send(request, reply, { body: contestPage(around, { factCheck, text: '' }), cache: 'never' });
  }

  @Post()
  async receive(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('slug') slug: string,
  ): Promise<void> {
    const factCheck = await this.published.find(slug);
    const around = this.reader.around(request, this.reader.chosenBy(request) ?? factCheck.language);
    const text = textOf(request.body);
    const objection = { factCheck, text, language: around.language, address: request.ip };
    const outcome = await this.desk.take(objection);
    if ('trackingCode' in outcome) {
      return void (await reply.redirect(
        `/r/${outcome.trackingCode}?new=1&lang=${around.language}`,
        SEE_OTHER,
      ));
    }
    const body = contestPage(around, { factCheck, text, problem: outcome.problem });
    await send(request, reply, { body, cache: 'never', status: BAD_REQUEST });
  }
}

/** A form of ours sends one field of text; anything else is as if nothing was written. */
function textOf(body: unknown): string {
  if (typeof body !== 'object' || body === null || !('text' in body)) return '';
  return typeof body.text === 'string' ? body.text.replaceAll('\r\n', '\n') : '';
}
