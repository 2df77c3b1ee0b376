/** Files that never change while the process runs: read once, compressed once, sent from memory. */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { codingFor } from './content-coding.js';

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  woff2: 'font/woff2',
};
/** Already compressed by their format. */
const PACKED_TYPES = new Set(['woff2']);

export interface KeptFile {
  type: string;
  bytes: Buffer;
  /** Absent for what is compressed already. */
  packed?: { br: Buffer; gzip: Buffer };
}

export function keepFile(name: string, bytes: Buffer): KeptFile {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const type = TYPES[ending] ?? 'application/octet-stream';
  if (PACKED_TYPES.has(ending)) return { type, bytes };
  return { type, bytes, packed: { br: brotliCompressSync(bytes), gzip: gzipSync(bytes) } };
}

/** For files whose name carries a hash of their content: another content has another name. */
export function sendKeptFile(request: FastifyRequest, reply: FastifyReply, file: KeptFile): FastifyReply {
  const coding = file.packed && codingFor(request.headers['accept-encoding']);
  void reply
    .type(file.type)
    .header('cache-control', 'public, max-age=31536000, immutable')
    .header('vary', 'Accept-Encoding');
  if (coding !== undefined) void reply.header('content-encoding', coding);
  return reply.send(coding === undefined ? file.bytes : file.packed?.[coding]);
}
