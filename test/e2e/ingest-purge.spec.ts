import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Reports } from '../../src/ingest/index.js';
import { Purge } from '../../src/ingest/purge.round.js';
import { DAYS, HOURS } from '../../src/platform/clock.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { aReport, placeWith, sendReport } from '../support/ingest.js';

describe('what the desk forgets', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await bootDesk();
  });
  afterAll(() => desk.close());

  it('keeps a contact encrypted, and purges it after 90 days', async () => {
    const placed = placeWith(desk);
    await sendReport(desk, aReport({ contact: { kind: 'phone', value: '+91 99060 12345', consent: true } }));
    const ids = placed.map((report) => report.id);
    const stored = await desk.app.get(DataSource).manager.query('SELECT * FROM "report_contacts"');
    expect(stored).toMatchObject([
      { reportId: ids[0], kind: 'phone', consentAt: '2026-11-23T06:00:00.000Z' },
    ]);
    expect(JSON.stringify(stored)).not.toMatch(/99060|12345/);

    const reports = desk.app.get(Reports);
    desk.clock.advance(90 * DAYS - 1 * HOURS);
    await desk.app.get(Purge).purge();
    expect(await reports.contactsOf(ids)).toEqual([
      { reportId: ids[0], kind: 'phone', value: '+91 99060 12345' },
    ]);
    desk.clock.advance(1 * HOURS);
    await desk.app.get(Purge).purge();
    expect(await reports.contactsOf(ids)).toEqual([]);
    expect(await reports.byIds(ids)).toMatchObject([{ wantsAnswer: false }]);
  });

  it('remembers an idempotency key for 48 hours', async () => {
    placeWith(desk);
    const headers = { 'idempotency-key': randomUUID() };
    await sendReport(desk, aReport(), headers);
    const replayed = async (): Promise<boolean> => {
      await desk.app.get(Purge).purge();
      return (await sendReport(desk, aReport(), headers)).headers.has('idempotency-replayed');
    };
    desk.clock.advance(47 * HOURS);
    expect(await replayed()).toBe(true);
    desk.clock.advance(1 * HOURS);
    expect(await replayed()).toBe(false);
  });
});
