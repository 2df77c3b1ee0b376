/** Serves the officials' dashboard, as `npm run build` left it in dist/dashboard, under /desk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotFound } from './platform/errors.js';
import { html } from './platform/html.js';
import { keepFile, type KeptFile, sendKeptFile } from './platform/http/kept-file.js';
import { problemOf } from './platform/problem.js';

/** Relative to the folder from which the desk is started, as all its paths are. */
const BUILT = 'dist/dashboard';

export function serveDashboard(app: NestFastifyApplication, built = BUILT): void {
  const server = app.getHttpAdapter().getInstance();
  // Page and assets are read together: a page must never name assets of another build.
  const page = pageIn(built);
  const assets = assetsIn(join(built, 'assets'));

  server.get<{ Params: { name: string } }>('/desk/assets/:name', (request, reply) => {
    const asset = assets.get(request.params.name);
    if (asset !== undefined) return sendKeptFile(request, reply, asset);
    const problem = problemOf(new NotFound('asset/unknown', 'There is no such file.'));
    return reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  });
  // Every other address below /desk is a place inside the dashboard, which reads it by itself.
  const show = (_: FastifyRequest, reply: FastifyReply): FastifyReply => sendPage(page, reply);
  server.get('/desk', show);
  server.get('/desk/*', show);
}

function assetsIn(folder: string): ReadonlyMap<string, KeptFile> {
  if (!existsSync(folder)) return new Map();
  return new Map(readdirSync(folder).map((name) => [name, keepFile(name, readFileSync(join(folder, name)))]));
}

function pageIn(built: string): string | undefined {
  const file = join(built, 'index.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function sendPage(page: string | undefined, reply: FastifyReply): FastifyReply {
  void reply.header('content-type', 'text/html; charset=utf-8');
  if (page === undefined) return reply.code(503).header('cache-control', 'no-store').send(NOT_BUILT);
  return reply.header('cache-control', 'no-cache').send(page);
}

const NOT_BUILT = html`<!doctype html>
  <html lang="en">
    <title>The dashboard is not built yet</title>
    <h1>The dashboard is not built yet</h1>
    <p>
      Please run <code>npm run build</code> and load this page again. The pages for citizens work meanwhile.
    </p>
  </html>`.toString();
