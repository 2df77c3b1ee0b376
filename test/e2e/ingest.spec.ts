import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { receiptSchema } from '../../src/ingest/contract.js';
import { Reports } from '../../src/ingest/index.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { aReport, placeWith, postReport, sendReport } from '../support/ingest.js';

describe('POST /api/reports', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await bootDesk({ settings: { PUBLIC_URL: 'https://desk.example' } });
  });
  afterAll(() => desk.close());

  it('answers with a tracking code, a status and the address of the tracking page', async () => {
    placeWith(desk);
    const answer = await sendReport(desk, aReport());
    expect(answer.status).toBe(201);
    const receipt = receiptSchema.parse(await answer.json());
    expect(receipt).toEqual({
      trackingCode: expect.stringMatching(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/),
      status: 'received',
      trackUrl: `https://desk.example/r/${receipt.trackingCode}`,
      answer: null,
    });
  });

  it('has the report placed in the same unit, normalised and with its link found', async () => {
    const placed = placeWith(desk);
    await postReport(desk, {
      text: '*Forwarded many times*\n_Pension_ band! https://www.Example.com/a/?utm_source=w',
      seenAt: '2026-11-22T10:00:00+05:30',
      district: 'Doda',
    });
    expect(placed).toEqual([
      expect.objectContaining({
        text: '*Forwarded many times*\n_Pension_ band! https://www.Example.com/a/?utm_source=w',
        normalised: 'Pension band! https://www.Example.com/a/?utm_source=w',
        canonicalLink: 'https://example.com/a',
        seenAt: '2026-11-22T04:30:00.000Z',
        receivedAt: '2026-11-23T06:00:00.000Z',
        language: 'en',
        district: 'Doda',
      }),
    ]);
  });

  it('finds a report by its code however the code is written, and shows it masked', async () => {
    const placed = placeWith(desk);
    const { trackingCode } = await postReport(desk, {
      text: 'Call 99060 12345 for pension',
      contact: { kind: 'phone', value: '9906012345', consent: true },
    });
    const reports = desk.app.get(Reports);
    const written = trackingCode.toLowerCase().replaceAll('-', ' ').replaceAll('1', 'l').replaceAll('0', 'o');
    const found = await reports.byTrackingCode(written);
    expect(found).toEqual({
      id: placed[0]?.id,
      trackingCode,
      language: 'en',
      receivedAt: '2026-11-23T06:00:00.000Z',
    });
    const views = await reports.byIds(['nobody', found?.id ?? '']);
    expect(views).toMatchObject([{ text: 'Call [phone] for pension', wantsAnswer: true }]);
    expect(await reports.contactsOf([found?.id ?? ''])).toMatchObject([
      { kind: 'phone', value: '9906012345' },
    ]);
  });
});
