/** `/report`: the form, and what it sends. */
import { Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Ids } from '../../platform/ids.js';
import { reportQuerySchema } from '../page-queries.js';
import { reportPage, type ReportView } from '../pages/report.page.js';
import { readForm } from '../read-form.js';
import { Reader } from '../reader.service.js';
import { ReportDesk } from '../report-desk.service.js';
import { reportFormOf } from '../report-form.js';
import { send } from '../send-page.js';
import { wordsOf } from '../words/index.js';

const SEE_OTHER = 303;
const BAD_REQUEST = 400;

@ApiExcludeController()
@Controller('report')
export class ReportController {
  constructor(
    private readonly desk: ReportDesk,
    private readonly ids: Ids,
    private readonly reader: Reader,
  ) {}

  @Get()
  async form(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query({ schema: reportQuerySchema }) query: z.infer<typeof reportQuerySchema>,
  ): Promise<void> {
    this.reader.remember(request, reply);
    const form = reportFormOf({ ...query, key: this.ids.next() });
    const view: ReportView = { form, problems: [], today: this.desk.today(), pictureLost: false };
    await send(request, reply, { body: reportPage(this.reader.around(request), view), cache: 'never' });
  }

  @Post()
  async receive(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const around = this.reader.around(request);
    const sent = await readForm(request);
    const outcome = await this.desk.take(sent, request.ip, wordsOf(around.language));
    if ('trackingCode' in outcome) {
      return void (await reply.redirect(`/r/${outcome.trackingCode}?new=1`, SEE_OTHER));
    }
    const view: ReportView = {
      form: sent.form,
      problems: outcome.problems,
      today: this.desk.today(),
      pictureLost: sent.picture !== undefined,
    };
    await send(request, reply, { body: reportPage(around, view), cache: 'never', status: BAD_REQUEST });
  }
}
