/** Sends a drawn page or feed: caching, validators and compression for weak lines. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Html } from '../platform/html.js';
import { codingFor } from '../platform/http/content-coding.js';

export const HTML_TYPE = 'text/html; charset=utf-8';
const HASH_LENGTH = 22;
const BROTLI_QUALITY = 5;
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** `never`: personal. `reader`: differs by language choice. `everybody`: one text for all. */
export type CacheRule = 'never' | 'reader' | 'everybody';

const CACHE_CONTROL: Readonly<Record<CacheRule, string>> = {
  never: 'no-store',
  reader: 'private, no-cache',
  everybody: 'public, max-age=60, must-revalidate',
};

export interface Sent {
  body: Html | string;
  cache: CacheRule;
  type?: string;
  status?: number;
}

export async function send(request: FastifyRequest, reply: FastifyReply, page: Sent): Promise<void> {
  const body = Buffer.from(String(page.body), 'utf8');
  void reply
    .status(page.status ?? 200)
    .type(page.type ?? HTML_TYPE)
    .header('cache-control', CACHE_CONTROL[page.cache])
    .header('vary', page.cache === 'reader' ? 'Accept-Encoding, Accept-Language, Cookie' : 'Accept-Encoding');
  // Compressed too: none of these pages repeats a stranger's words beside something secret.
  if (page.cache === 'never') return sendPacked(request, reply, body);
  const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, HASH_LENGTH)}"`;
  void reply.header('etag', tag);
  if (matches(request.headers['if-none-match'], tag)) return void (await reply.status(304).send());
  await sendPacked(request, reply, body);
}

async function sendPacked(request: FastifyRequest, reply: FastifyReply, body: Buffer): Promise<void> {
  const coding = codingFor(request.headers['accept-encoding']);
  if (coding === undefined) return void (await reply.send(body));
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } };
  const packed = coding === 'br' ? await brotli(body, options) : await gzipped(body);
  await reply.header('content-encoding', coding).send(packed);
}

function matches(header: string | undefined, tag: string): boolean {
  return header !== undefined && header.split(',').some((each) => each.trim() === tag);
}
