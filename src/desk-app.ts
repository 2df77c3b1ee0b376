/** Serves the officials' dashboard, as `npm run build` left it in dist/dashboard, under /desk. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { html } from './platform/html.js';

/** Relative to the folder from which the desk is started, as all its paths are. */
const BUILT = 'dist/dashboard';
const ASSETS = '/desk/assets/';

export async function serveDashboard(app: NestFastifyApplication, built = BUILT): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  const root = join(process.cwd(), built);
  const index = join(root, 'index.html');

  if (existsSync(index)) {
    // Names of assets carry a hash of their content: another content has another name.
    await app.register(fastifyStatic, {
      root: join(root, 'assets'),
      prefix: ASSETS,
      decorateReply: false,
      immutable: true,
      maxAge: '1y',
    });
  }
  // Every other address below /desk is a place inside the dashboard, which reads it by itself.
  const page = (_: unknown, reply: FastifyReply): FastifyReply => sendIndex(index, reply);
  server.get('/desk', page);
  server.get('/desk/*', page);
}

function sendIndex(index: string, reply: FastifyReply): FastifyReply {
  void reply.header('content-type', 'text/html; charset=utf-8');
  if (!existsSync(index)) return reply.code(503).header('cache-control', 'no-store').send(NOT_BUILT);
  return reply.header('cache-control', 'no-cache').send(readFileSync(index, 'utf8'));
}

const NOT_BUILT = html`<!doctype html>
  <html lang="en">
    <title>The dashboard is not built yet</title>
    <h1>The dashboard is not built yet</h1>
    <p>Please run <code>npm run build</code> and load this page again. The pages for citizens work meanwhile.</p>
  </html>`.toString();
