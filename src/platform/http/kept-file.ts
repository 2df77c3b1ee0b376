/** Files that never change while the process runs: read once, compressed when first asked for, sent from memory. */
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
  /** The bytes under a coding; undefined for what is compressed already. */
  packed: (coding: 'br' | 'gzip') => Buffer | undefined;
}

export function keepFile(name: string, bytes: Buffer): KeptFile {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const kept = new Map<string, Buffer>();
  const packed = (coding: 'br' | 'gzip'): Buffer | undefined => {
    if (PACKED_TYPES.has(ending)) return undefined;
    const known = kept.get(coding) ?? (coding === 'br' ? brotliCompressSync(bytes) : gzipSync(bytes));
    kept.set(coding, known);
    return known;
  };
  return { type: TYPES[ending] ?? 'application/octet-stream', bytes, packed };
}

/** For files whose name carries a hash of their content: another content has another name. */
export function sendKeptFile(request: FastifyRequest, reply: FastifyReply, file: KeptFile): FastifyReply {
  const coding = codingFor(request.headers['accept-encoding']);
  const packed = coding && file.packed(coding);
  void reply
    .type(file.type)
    .header('cache-control', 'public, max-age=31536000, immutable')
    .header('vary', 'Accept-Encoding');
  if (coding && packed) void reply.header('content-encoding', coding);
  return reply.send(packed ?? file.bytes);
}
