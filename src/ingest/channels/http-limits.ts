/** Sets up the server for reports: multipart forms, and a smaller body limit on the one route that anyone may call. */
import fastifyMultipart from '@fastify/multipart';
import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { LARGEST_FIELD } from './report-form.js';

@Injectable()
export class HttpLimits {
  constructor(private readonly host: HttpAdapterHost) {}

  /** To be called before the routes are registered. There is no HTTP server when a command runs. */
  apply(): void {
    if (this.host.httpAdapter?.getType() !== 'fastify') return;
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    if (!server.hasContentTypeParser('multipart/form-data')) void server.register(fastifyMultipart);
    server.addHook('onRoute', (route) => {
      if (route.url === '/api/reports' && route.method === 'POST') route.bodyLimit = LARGEST_FIELD;
    });
  }
}
