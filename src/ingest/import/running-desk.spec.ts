import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { deskAnswers, RunningDesk } from './running-desk.js';

describe('a running desk as the destination of an import', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.close();
  });

  const serve = async (answer: RequestListener): Promise<string> => {
    server = createServer(answer).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  };
  const report = { text: 'Pension stopped', channel: 'sms' } as const;

  it('waits as long as the desk asks for, then sends the same report with the same key', async () => {
    const asked: unknown[] = [];
    const url = await serve((request, response) => {
      asked.push([request.method, request.url, request.headers['idempotency-key']]);
      if (asked.length === 1) response.writeHead(429, { 'retry-after': '1' }).end('{}');
      else response.writeHead(201).end('{}');
    });
    const started = performance.now();
    expect(await new RunningDesk(url).send(report, 'key-1')).toBe('imported');
    expect(performance.now() - started).toBeGreaterThan(900);
    expect(asked).toEqual(Array.from({ length: 2 }, () => ['POST', '/api/reports', 'key-1']));
  });

  it('tries again when the desk has a fault of its own', async () => {
    let asked = 0;
    const url = await serve((_, response) => {
      asked += 1;
      response.writeHead(asked === 1 ? 503 : 201, { 'idempotency-replayed': 'true' }).end('{}');
    });
    expect(await new RunningDesk(url).send(report, 'key-1')).toBe('already there');
  });

  it('hands on what the desk says about a report that it refuses', async () => {
    const errors = [{ field: 'text', message: 'At most 20000 characters.' }];
    const url = await serve((_, response) => {
      response.writeHead(400).end(JSON.stringify({ detail: 'Please correct: text.', errors }));
    });
    await expect(new RunningDesk(url).send(report, 'key-1')).rejects.toMatchObject({
      message: 'Please correct: text.',
      errors,
    });
  });

  it('is looked for before it is used', async () => {
    const url = await serve((request, response) => {
      response.writeHead(request.url === '/health/live' ? 200 : 404).end();
    });
    expect([await deskAnswers(url), await deskAnswers('http://127.0.0.1:1')]).toEqual([true, false]);
  });
});
