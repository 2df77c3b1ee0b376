import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LONGEST_TEXT } from '../../src/ingest/contract.js';
import type { StoredReport } from '../../src/ingest/index.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { aReport, placeWith, sendReport } from '../support/ingest.js';

describe('what the desk refuses to take in', () => {
  let desk: Desk;
  let placed: StoredReport[];
  beforeAll(async () => {
    desk = await bootDesk();
  });
  beforeEach(() => {
    placed = placeWith(desk);
  });
  afterAll(() => desk.close());

  it.each([
    ['text', 'nothing at all', { text: undefined }],
    ['text', 'blank text', { text: ' \n\t ' }],
    ['text', 'invisible text', { text: '\u200b\u202e\u0000' }],
    ['text', 'a long text', { text: 'a'.repeat(LONGEST_TEXT + 1) }],
    ['text', 'a number', { text: 7 }],
    ['link', 'another scheme', { link: 'javascript:alert(1)' }],
    ['link', 'no address', { link: 'pension' }],
    ['channel', 'no channel', { channel: undefined }],
    ['channel', 'an unknown channel', { channel: 'fax' }],
    ['language', 'an unknown language', { language: 'klingon' }],
    ['district', 'an unknown district', { district: 'Atlantis' }],
    ['seenAt', 'no date', { seenAt: 'yesterday' }],
    ['seenAt', 'a date in the future', { seenAt: '2026-11-23T06:10:00Z' }],
    ['contact.consent', 'no consent', { contact: { kind: 'email', value: 'a@b.in', consent: false } }],
    ['contact.value', 'no address', { contact: { kind: 'email', value: 'asha', consent: true } }],
    ['contact.kind', 'an unknown kind', { contact: { kind: 'fax', value: '12345678', consent: true } }],
    [
      'contact.name',
      'an unknown part',
      { contact: { kind: 'email', value: 'a@b.in', consent: true, name: 'x' } },
    ],
    ['status', 'an unknown field', { status: 'answered' }],
  ])('names %s for %s', async (field, _, overrides) => {
    const answer = await sendReport(desk, aReport(overrides));
    expect([answer.status, await answer.json()]).toEqual([
      400,
      expect.objectContaining({
        code: 'request/invalid',
        errors: [expect.objectContaining({ field })],
      }),
    ]);
    expect(placed).toEqual([]);
  });

  it('names every bad field at once', async () => {
    const answer = await sendReport(desk, { channel: 'fax', district: 'Atlantis', link: 'x' });
    const { errors } = (await answer.json()) as { errors: { field: string }[] };
    expect(errors.map(({ field }) => field).sort()).toEqual(['channel', 'district', 'link']);
  });

  it.each(['[]', '7', 'null', '"text"'])('takes no body but an object: %s', async (body) => {
    expect((await sendReport(desk, body)).status).toBe(400);
  });

  it('takes no broken JSON', async () => {
    expect((await sendReport(desk, '{"text":')).status).toBe(400);
  });

  it.each(['', ' ', 'a b', 'é', 'k'.repeat(201)])('takes no idempotency key like %j', async (key) => {
    const headers = { 'idempotency-key': Buffer.from(key).toString('latin1') };
    const answer = await sendReport(desk, aReport(), headers);
    expect([answer.status, await answer.json()]).toEqual([
      400,
      expect.objectContaining({ errors: [expect.objectContaining({ field: 'idempotency-key' })] }),
    ]);
  });

  it('takes bodies of at most 64 kB', async () => {
    const answer = await sendReport(desk, aReport({ text: 'a'.repeat(65 * 1024) }));
    expect([answer.status, await answer.json()]).toEqual([
      413,
      expect.objectContaining({ code: 'request/too-large' }),
    ]);
  });

  it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded'])(
    'reads no %s',
    async (type) => {
      const answer = await sendReport(desk, 'text=a&channel=sms', { 'content-type': type });
      expect([answer.status, await answer.json()]).toEqual([
        415,
        expect.objectContaining({ code: 'request/unsupported-type' }),
      ]);
    },
  );

  it('takes text with NUL and half characters, and keeps the rest', async () => {
    const answer = await sendReport(desk, aReport({ text: 'a\u0000b \ud800 \ude00 😱' }));
    expect([answer.status, placed[0]?.text]).toEqual([201, 'ab \ufffd \ufffd 😱']);
  });
});

describe('how often one address may report', () => {
  it('answers 429 with the seconds to wait, then takes reports again', async () => {
    const desk = await bootDesk({ settings: { REPORTS_PER_MINUTE: '3' } });
    try {
      placeWith(desk);
      const answers = [];
      for (let i = 0; i < 4; i++) answers.push(await sendReport(desk, aReport()));
      expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201, 429]);
      expect(answers[3]?.headers.get('retry-after')).toBe('60');
      expect(await answers[3]?.json()).toMatchObject({ code: 'report/too-many' });
      desk.clock.advance(60_000);
      expect((await sendReport(desk, aReport())).status).toBe(201);
    } finally {
      await desk.close();
    }
  });
});
