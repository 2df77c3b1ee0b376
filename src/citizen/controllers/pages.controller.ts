/** `/`, `/privacy`, `/track`: pages to find something. */
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { FrontPage } from '../front-page.service.js';
import { homeQuerySchema, trackQuerySchema } from '../page-queries.js';
import { homePage } from '../pages/home.page.js';
import { privacyPage } from '../pages/privacy.page.js';
import { trackPage } from '../pages/track.page.js';
import { Reader } from '../reader.service.js';
import { send } from '../send-page.js';

@ApiExcludeController()
@Controller()
export class PagesController {
  constructor(
    private readonly frontPage: FrontPage,
    private readonly reader: Reader,
  ) {}

  @Get()
  async home(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query({ schema: homeQuerySchema }) search: z.infer<typeof homeQuerySchema>,
  ): Promise<void> {
    this.reader.remember(request, reply);
    const around = this.reader.around(request);
    const view = await this.frontPage.view(search, around.language);
    await send(request, reply, { body: homePage(around, view), cache: 'reader' });
  }

  @Get('privacy')
  async privacy(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    this.reader.remember(request, reply);
    await send(request, reply, { body: privacyPage(this.reader.around(request)), cache: 'reader' });
  }

  /** With a code, on to its page. */
  @Get('track')
  async track(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query({ schema: trackQuerySchema }) { code }: z.infer<typeof trackQuerySchema>,
  ): Promise<void> {
    this.reader.remember(request, reply);
    const around = this.reader.around(request);
    const written = code?.trim() ?? '';
    if (written !== '') return void (await reply.redirect(`/r/${encodeURIComponent(written)}`, SEE_OTHER));
    const problem = code === undefined ? undefined : ('missing' as const);
    await send(request, reply, { body: trackPage(around, { code: '', problem }), cache: 'reader' });
  }
}

const SEE_OTHER = 303;
