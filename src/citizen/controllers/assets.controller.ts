/** `/assets/…`: style sheet, fonts, logo; named by their content, so they never change under their name. */
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotFound } from '../../platform/errors.js';
import { Assets } from '../assets.service.js';
import { codingFor } from '../send-page.js';

@ApiExcludeController()
@Controller('assets')
export class AssetsController {
  constructor(private readonly assets: Assets) {}

  @Get(':name')
  async show(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('name') name: string,
  ): Promise<void> {
    const asset = this.assets.find(name);
    if (asset === undefined) throw new NotFound('asset/unknown', 'There is no such file.');
    const coding = asset.packed && codingFor(request.headers['accept-encoding']);
    void reply
      .type(asset.type)
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('vary', 'Accept-Encoding');
    if (coding !== undefined) void reply.header('content-encoding', coding);
    await reply.send(coding === undefined ? asset.bytes : asset.packed?.[coding]);
  }
}
