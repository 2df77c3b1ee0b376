/** `GET /api/openapi.json` from the same schemas that validate, and `GET /api/docs`, which lists it for people. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Assets } from './citizen/index.js';
import { docsPage } from './openapi-docs.page.js';
import type { Config } from './platform/config.js';

/** The document is built when it is first asked for: starting the desk does not wait for it. */
export function serveOpenApi(app: NestFastifyApplication, config: Config): void {
  let built: OpenAPIObject | undefined;
  const document = (): OpenAPIObject => (built ??= buildDocument(app, config));
  const server = app.getHttpAdapter().getInstance();
  server.get('/api/openapi.json', (_: FastifyRequest, reply: FastifyReply) => reply.send(document()));
  server.get('/api/docs', (_: FastifyRequest, reply: FastifyReply) =>
    reply.type('text/html; charset=utf-8').send(docsPage(document(), app.get(Assets).urls.css).markup),
  );
}

function buildDocument(app: NestFastifyApplication, config: Config): OpenAPIObject {
  const frame = new DocumentBuilder()
    .setTitle('Rumour Desk')
    .setDescription(
      'Report suspect messages, follow them, read fact-checks; and the calls of the officials’ dashboard. ' +
        'Times are ISO 8601 UTC. Lists are `{ items, nextCursor, total }`. Errors are `application/problem+json` ' +
        'with a stable `code`.',
    )
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer(config.publicUrl)
    .addCookieAuth('desk_session')
    .build();
  return SwaggerModule.createDocument(app, frame, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
}
