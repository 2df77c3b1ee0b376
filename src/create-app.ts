/** Puts the application behind its HTTP server: limits, headers, validation, problem responses. */
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { AppModule } from './app.module.js';
import { serveDashboard } from './desk-app.js';
import { serveOpenApi } from './openapi.js';
import type { Config } from './platform/config.js';
import { packJson } from './platform/http/packed-json.js';
import { requireSameOrigin } from './platform/http/same-origin.js';
import { securityHeaders } from './platform/http/security-headers.js';
import { ProblemFilter } from './platform/problem.filter.js';
import { validationPipe } from './platform/validation.js';

const LARGEST_BODY = 256 * 1024;

export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const logger = new QuietStart({ json: config.production, logLevels: levelsFrom(config.logLevel) });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), httpAdapter(config), {
    logger,
    abortOnError: false,
    // Programs that tell us something sign the very bytes that they send.
    rawBody: true,
  });
  return configureApp(app, config);
}

export function httpAdapter(config: Config): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: LARGEST_BODY,
    trustProxy: config.trustProxy,
    routerOptions: { maxParamLength: 200 },
  });
}

/** Shared by the server and by tests, which make the application in their own way. */
export async function configureApp(
  app: NestFastifyApplication,
  config: Config,
): Promise<NestFastifyApplication> {
  await app.register(fastifyCookie);
  await app.register(fastifyHelmet, securityHeaders(config.publicUrl.startsWith('https:')));
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', async (request) => requireSameOrigin(request, config.publicUrl));
  server.addHook('onSend', packJson);
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(app.get(ProblemFilter));
  app.useWebSocketAdapter(new IoAdapter(app));
  serveOpenApi(app, config);
  serveDashboard(app);
  app.enableShutdownHooks();
  return app;
}

/** Leaves out the hundred lines in which the framework tells what it found. */
class QuietStart extends ConsoleLogger {
  private static readonly framework = new Set([
    'NestFactory',
    'InstanceLoader',
    'RoutesResolver',
    'RouterExplorer',
    'WebSocketsController',
    'NestApplication',
  ]);

  override log(message: unknown, ...rest: unknown[]): void {
    if (!QuietStart.framework.has(String(rest.at(-1)))) super.log(message, ...rest);
  }
}

function levelsFrom(level: Config['logLevel']): ('error' | 'warn' | 'log' | 'debug' | 'fatal')[] {
  const levels = ['fatal', 'error', 'warn', 'log', 'debug'] as const;
  return levels.slice(0, levels.indexOf(level) + 1);
}
