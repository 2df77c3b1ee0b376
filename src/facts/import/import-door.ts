/**
 * The HTTP side of the import route: a larger body than elsewhere, and tables (`text/csv`) as well as JSON. Every
 * other route goes on answering 415 to a table.
 */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { UnsupportedType } from '../../platform/errors.js';

export const IMPORT_PATH = '/api/facts/import';
const CSV = 'text/csv';
const LARGEST_IMPORT = 5 * 1024 * 1024;

/** To be called before the routes are made. */
export function openImportDoor(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    if (route.url === IMPORT_PATH) route.bodyLimit = LARGEST_IMPORT;
  });
  server.addHook('preParsing', async (request) => {
    if (isCsv(request) && !isImport(request)) throw unsupported();
  });
  server.addContentTypeParser(CSV, { parseAs: 'string' }, async (_: FastifyRequest, body: string) => body);
}

function isImport(request: FastifyRequest): boolean {
  return request.routeOptions.url === IMPORT_PATH;
}

function isCsv(request: FastifyRequest): boolean {
  return request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() === CSV;
}

function unsupported(): UnsupportedType {
  return new UnsupportedType('request/unsupported-type', 'This address does not read tables (text/csv).');
}
