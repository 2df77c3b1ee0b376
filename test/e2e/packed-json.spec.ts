import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { bootDesk, type Desk } from '../support/boot-desk.js';

interface Raw {
  coding: string | undefined;
  vary: string | undefined;
  body: Buffer;
}

describe('long JSON answers', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await bootDesk();
  });
  afterAll(() => desk.close());

  /** As it comes over the line: `fetch` would unpack it. */
  const raw = (path: string, accepted: string): Promise<Raw> =>
    new Promise((resolve, reject) => {
      const headers = { 'accept-encoding': accepted };
      const sent = request(desk.url + path, { headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const { 'content-encoding': coding, vary } = answer.headers;
          resolve({ coding, vary, body: Buffer.concat(parts) });
        });
      });
      sent.on('error', reject);
      sent.end();
    });

  it('are compressed as the reader understands it, and stay the same', async () => {
    const plain = await raw('/api/openapi.json', 'identity');
    const brotli = await raw('/api/openapi.json', 'gzip, br');
    const gzip = await raw('/api/openapi.json', 'gzip');
    expect([plain.coding, brotli.coding, gzip.coding]).toEqual([undefined, 'br', 'gzip']);
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(brotli.body.length).toBeLessThan(plain.body.length / 4);
    expect(plain.vary).toContain('Accept-Encoding');
  });

  it('leave short answers as they are', async () => {
    expect((await raw('/health/live', 'gzip, br')).coding).toBeUndefined();
  });
});
