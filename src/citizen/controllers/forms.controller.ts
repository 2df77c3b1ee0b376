/** What people pass on: `/f/:code`, the share pictures, the press note, `/oembed`. */
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { oEmbedSchema } from '../contract.js';
import { oEmbedQuerySchema, pictureQuerySchema } from '../page-queries.js';
import { pressNotePage } from '../pages/press-note.page.js';
import { Published } from '../published.service.js';
import { Reader } from '../reader.service.js';
import { send } from '../send-page.js';

const FOUND = 302;
const NOT_IMPLEMENTED = 501;
/** The version in the address names the content; without it the picture of today is shown for a short time. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const SHORTLY = 'public, max-age=300';

@ApiTags('fact-checks')
@Controller()
export class FormsController {
  constructor(
    private readonly published: Published,
    private readonly reader: Reader,
  ) {}

  /** The short address that fits an SMS. */
  @Get('f/:code')
  @ApiExcludeEndpoint()
  async short(@Param('code') code: string, @Res() reply: FastifyReply): Promise<void> {
    const slug = await this.published.slugOfCode(code);
    await reply.redirect(`/fact-checks/${slug}`, FOUND);
  }

  @Get('fact-checks/:slug/card.png')
  @ApiExcludeEndpoint()
  card(
    @Param('slug') slug: string,
    @Query({ schema: pictureQuerySchema }) { v }: z.infer<typeof pictureQuerySchema>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.picture(reply, { slug, form: 'card', v });
  }

  @Get('fact-checks/:slug/square.png')
  @ApiExcludeEndpoint()
  square(
    @Param('slug') slug: string,
    @Query({ schema: pictureQuerySchema }) { v }: z.infer<typeof pictureQuerySchema>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.picture(reply, { slug, form: 'square', v });
  }

  @Get('fact-checks/:slug/press-note')
  @ApiExcludeEndpoint()
  async pressNote(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('slug') slug: string,
  ): Promise<void> {
    const factCheck = await this.published.find(slug);
    const around = this.reader.around(request, factCheck.language);
    const body = pressNotePage(around, this.published.page(factCheck, factCheck.language));
    await send(request, reply, { body, cache: 'everybody' });
  }

  @Get('oembed')
  @ApiOperation({ summary: 'oEmbed (https://oembed.com) of a fact-check page, as JSON' })
  @ApiOkResponse({ standardSchema: oEmbedSchema })
  async embed(
    @Query({ schema: oEmbedQuerySchema }) { url, format, ...limits }: z.infer<typeof oEmbedQuerySchema>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (format !== undefined && format !== 'json') return void (await reply.status(NOT_IMPLEMENTED).send());
    const body = JSON.stringify(await this.published.embedded(url, limits));
    void reply.header('access-control-allow-origin', '*');
    await send(request, reply, { body, type: 'application/json; charset=utf-8', cache: 'everybody' });
  }

  private async picture(
    reply: FastifyReply,
    { slug, form, v }: { slug: string; form: 'card' | 'square'; v: string | undefined },
  ): Promise<void> {
    const { png, version } = await this.published.picture(slug, form);
    await reply
      .type('image/png')
      .header('cache-control', v === version ? FOR_EVER : SHORTLY)
      .header('cross-origin-resource-policy', 'cross-origin')
      .send(png);
  }
}
