/**
 * Compresses long JSON answers for those who understand it: a page of the queue shrinks to a sixth, which is felt on a
 * weak line. Short answers, such as the receipt of a report, are sent as they are.
 */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { codingFor } from './content-coding.js';

/** About what one packet carries: below it nothing is won. */
const WORTH_IT = 1_400;
/** Quick rather than small: the answer is made for one reader. */
const BROTLI_QUALITY = 4;
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** An `onSend` hook. */
export async function packJson(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  if (typeof payload !== 'string' || payload.length < WORTH_IT) return payload;
  if (!String(reply.getHeader('content-type')).includes('json')) return payload;
  if (reply.hasHeader('content-encoding')) return payload;
  const coding = codingFor(request.headers['accept-encoding']);
  void reply.header('vary', varyOf(reply.getHeader('vary')));
  if (coding === undefined) return payload;
  void reply.header('content-encoding', coding).removeHeader('content-length');
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } };
  return coding === 'br' ? brotli(payload, options) : gzipped(payload);
}

function varyOf(present: unknown): string {
  const kept = typeof present === 'string' && present !== '' ? present : undefined;
  if (kept?.toLowerCase().includes('accept-encoding')) return kept;
  return kept === undefined ? 'Accept-Encoding' : `${kept}, Accept-Encoding`;
}
