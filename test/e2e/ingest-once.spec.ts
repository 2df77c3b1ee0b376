import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { receiptSchema } from '../../src/ingest/contract.js';
import { ReportPlacement } from '../../src/ingest/index.js';
import { Refused } from '../../src/platform/errors.js';
import { insertRow } from '../../src/platform/database/index.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { aReport, placeWith, sendReport } from '../support/ingest.js';

describe('a report is stored exactly once', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await bootDesk();
  });
  afterAll(() => desk.close());

  const textsStored = async (mark: string): Promise<string[]> => {
    const rows: { text: string }[] = await desk.app
      .get(DataSource)
      .manager.query(`SELECT "text" FROM "reports" WHERE "text" LIKE '${mark}%' ORDER BY "text"`);
    return rows.map((row) => row.text);
  };

  it('leaves exactly the good ones of 200 submissions at once, of which some fail', async () => {
    const mark = randomUUID();
    desk.app.get(ReportPlacement).connect({
      look: async () => ({}),
      place: async (report, { manager }) => {
        // Fails after a write of its own, so that this has to be undone as well.
        const key = `placed ${report.text ?? ''}`;
        await insertRow(manager, 'idempotency_keys', { key, requestHash: '', receipt: '{}', createdAt: '' });
        if (report.text?.endsWith('bad')) throw new Refused('test/refused', 'Not this one.');
        return { caseId: 'case-1', status: 'received' };
      },
    });
    const texts = Array.from(
      { length: 200 },
      (_, n) => `${mark} ${String(n).padStart(3, '0')}${n % 7 ? '' : ' bad'}`,
    );
    const answers = await Promise.all(texts.map((text) => sendReport(desk, aReport({ text }))));
    const good = texts.filter((text) => !text.endsWith('bad'));
    expect(answers.map((answer) => answer.status)).toEqual(
      texts.map((text) => (text.endsWith('bad') ? 422 : 201)),
    );
    expect(await textsStored(mark)).toEqual(good);
    const placed = await desk.app
      .get(DataSource)
      .manager.query(
        `SELECT "key" FROM "idempotency_keys" WHERE "key" LIKE 'placed ${mark}%' ORDER BY "key"`,
      );
    expect(placed).toEqual(good.map((text) => ({ key: `placed ${text}` })));
  });

  it('gives the first receipt again for the same key and the same report, and says so', async () => {
    placeWith(desk);
    const [key, text] = [randomUUID(), randomUUID()];
    const first = await sendReport(desk, aReport({ text }), { 'idempotency-key': key });
    const again = await sendReport(desk, aReport({ text }), { 'idempotency-key': key });
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(await again.json()).toEqual(await first.json());
    expect([first, again].map((answer) => answer.headers.get('idempotency-replayed'))).toEqual([
      null,
      'true',
    ]);
    expect(await textsStored(text)).toEqual([text]);
  });

  it('stores one report when requests with one key come at the same time', async () => {
    const placed = placeWith(desk);
    const [key, text] = [randomUUID(), randomUUID()];
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => sendReport(desk, aReport({ text }), { 'idempotency-key': key })),
    );
    const receipts = await Promise.all(
      answers.map(async (answer) => receiptSchema.parse(await answer.json())),
    );
    expect(new Set(receipts.map((receipt) => receipt.trackingCode)).size).toBe(1);
    expect(answers.filter((answer) => answer.headers.has('idempotency-replayed'))).toHaveLength(19);
    expect([await textsStored(text), placed.length]).toEqual([[text], 1]);
  });

  it('refuses a key that was used for another report', async () => {
    placeWith(desk);
    const key = randomUUID();
    await sendReport(desk, aReport(), { 'idempotency-key': key });
    const answer = await sendReport(desk, aReport({ text: 'Another post' }), { 'idempotency-key': key });
    expect([answer.status, await answer.json()]).toEqual([
      409,
      expect.objectContaining({ code: 'report/idempotency-key-reused' }),
    ]);
  });

  it('keeps no key of a submission that failed, so that it can be tried again', async () => {
    const [key, text] = [randomUUID(), randomUUID()];
    placeWith(desk, () => {
      throw new Refused('test/refused', 'Not now.');
    });
    expect((await sendReport(desk, aReport({ text }), { 'idempotency-key': key })).status).toBe(422);
    placeWith(desk);
    expect((await sendReport(desk, aReport({ text }), { 'idempotency-key': key })).status).toBe(201);
    expect(await textsStored(text)).toEqual([text]);
  });

  it('stores two reports of the same text without a key: a repeat is a signal', async () => {
    placeWith(desk);
    const text = randomUUID();
    await sendReport(desk, aReport({ text }));
    await sendReport(desk, aReport({ text }));
    expect(await textsStored(text)).toEqual([text, text]);
  });
});
