/** Where a report stands: `GET /api/reports/:trackingCode` for programs, `/r/:trackingCode` for people. */
import { Body, Controller, Get, Header, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiExcludeEndpoint,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { NotFound } from '../../platform/errors.js';
import { type Tracking, trackingSchema } from '../contract.js';
import { feedbackFormSchema, trackingQuerySchema } from '../page-queries.js';
import { trackPage } from '../pages/track.page.js';
import { trackingPage } from '../pages/tracking.page.js';
import { Reader } from '../reader.service.js';
import { send } from '../send-page.js';
import { TrackingDesk } from '../tracking.service.js';

const NOT_FOUND = 404;
const SEE_OTHER = 303;

@ApiTags('reports')
@Controller()
export class TrackingController {
  constructor(
    private readonly desk: TrackingDesk,
    private readonly reader: Reader,
  ) {}

  @Get('api/reports/:trackingCode')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Where a report stands, and its answer' })
  @ApiOkResponse({ standardSchema: trackingSchema })
  @ApiNotFoundResponse({ description: '`report/unknown-code`' })
  async show(@Req() request: FastifyRequest, @Param('trackingCode') code: string): Promise<Tracking> {
    const language = this.reader.wishOf(request);
    return (await this.desk.track({ code, address: request.ip, language })).tracking;
  }

  /** A form of the tracking page, without JavaScript. */
  @Post('r/:trackingCode/feedback')
  @ApiExcludeEndpoint()
  async speak(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('trackingCode') code: string,
    @Body({ schema: feedbackFormSchema }) { feedback }: z.infer<typeof feedbackFormSchema>,
  ): Promise<void> {
    await this.desk.speak(code, request.ip, feedback);
    const language = this.reader.languageOf(request);
    await reply.redirect(
      `/r/${encodeURIComponent(code)}?lang=${language}&said=${feedback}#answer`,
      SEE_OTHER,
    );
  }

  @Get('r/:trackingCode')
  @ApiExcludeEndpoint()
  async page(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('trackingCode') code: string,
    @Query({ schema: trackingQuerySchema }) query: z.infer<typeof trackingQuerySchema>,
  ): Promise<void> {
    this.reader.remember(request, reply);
    const around = this.reader.around(request);
    void reply.header('x-robots-tag', 'noindex, nofollow').header('referrer-policy', 'no-referrer');
    const answer = await this.desk
      .track({ code, address: request.ip, language: around.language })
      .catch((error: unknown) => {
        if (error instanceof NotFound) return undefined;
        throw error;
      });
    const body =
      answer === undefined
        ? trackPage(around, { code, problem: 'unknown' })
        : trackingPage(around, { ...answer, isNew: query.new !== undefined, said: query.said ?? null });
    await send(request, reply, {
      body,
      cache: 'never',
      status: answer === undefined ? NOT_FOUND : undefined,
    });
  }
}
