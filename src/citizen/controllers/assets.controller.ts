/** `/assets/…`: style sheet, fonts, logo, script; named by their content, so they never change under their name. */
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotFound } from '../../platform/errors.js';
import { sendKeptFile } from '../../platform/http/kept-file.js';
import { Assets } from '../assets.service.js';

@ApiExcludeController()
@Controller()
export class AssetsController {
  constructor(private readonly assets: Assets) {}

  @Get('assets/:name')
  async show(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('name') name: string,
  ): Promise<void> {
    const asset = this.assets.find(name);
    if (asset === undefined) throw new NotFound('asset/unknown', 'There is no such file.');
    await sendKeptFile(request, reply, asset);
  }

  /** In the root, so that it may serve every page; asked for anew each time, unlike the files with a hash. */
  @Get('push-worker.js')
  async pushWorker(@Res() reply: FastifyReply): Promise<void> {
    const { type, bytes } = this.assets.pushWorker;
    await reply.type(type).header('cache-control', 'no-cache').send(bytes);
  }
}
