/** `/fact-checks/:slug`, the feeds, the site map. */
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Config } from '../../platform/config.js';
import { atomFeed, jsonFeed } from '../../responses/index.js';
import { feedQuerySchema } from '../page-queries.js';
import { factCheckPage } from '../pages/fact-check.page.js';
import { Published } from '../published.service.js';
import { Reader } from '../reader.service.js';
import { send } from '../send-page.js';
import { robots, siteMap } from '../site-map.js';

@ApiExcludeController()
@Controller()
export class PublishedController {
  constructor(
    private readonly config: Config,
    private readonly published: Published,
    private readonly reader: Reader,
  ) {}

  /** Drawn in its own language, so that a shared address looks the same for everybody. */
  @Get('fact-checks/:slug')
  async factCheck(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('slug') slug: string,
  ): Promise<void> {
    this.reader.remember(request, reply);
    const factCheck = await this.published.find(slug);
    const chosen = this.reader.chosenBy(request);
    const around = this.reader.around(request, chosen ?? factCheck.language);
    const body = factCheckPage(around, this.published.page(factCheck, around.language));
    await send(request, reply, { body, cache: chosen === undefined ? 'everybody' : 'reader' });
  }

  @Get('feed.xml')
  async atom(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query({ schema: feedQuerySchema }) of: z.infer<typeof feedQuerySchema>,
  ): Promise<void> {
    const language = this.reader.chosenBy(request);
    const { frame, items } = await this.published.feed('/feed.xml', { ...of, language });
    const type = 'application/atom+xml; charset=utf-8';
    await send(request, reply, { body: atomFeed(frame, items), type, cache: 'everybody' });
  }

  @Get('feed.json')
  async json(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query({ schema: feedQuerySchema }) of: z.infer<typeof feedQuerySchema>,
  ): Promise<void> {
    const language = this.reader.chosenBy(request);
    const { frame, items } = await this.published.feed('/feed.json', { ...of, language });
    const type = 'application/feed+json; charset=utf-8';
    await send(request, reply, { body: JSON.stringify(jsonFeed(frame, items)), type, cache: 'everybody' });
  }

  @Get('sitemap.xml')
  async siteMap(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const body = siteMap(await this.published.siteMap());
    await send(request, reply, { body, type: 'application/xml; charset=utf-8', cache: 'everybody' });
  }

  @Get('robots.txt')
  async robots(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const body = robots(this.config.publicUrl);
    await send(request, reply, { body, type: 'text/plain; charset=utf-8', cache: 'everybody' });
  }
}
