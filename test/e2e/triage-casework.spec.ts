/** What an official needs to decide a case: wordings, arrivals, evidence, nearby cases, colleagues. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseItem } from '../../src/triage/contract.js';
import { NoticeWriter } from '../../src/triage/notifications/notice-writer.service.js';
import { Notifications } from '../../src/triage/notifications/notifications.service.js';
import { DAYS, HOURS } from '../../src/platform/time.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { addFact } from '../support/facts.js';
import { postReport } from '../support/ingest.js';
import { connect, type LiveClient } from '../support/live-client.js';
import { browserOf, signIn, type SignedInBrowser } from '../support/officials.js';
import { publishReply } from '../support/responses.js';
import { aCase, act, detailOf } from '../support/triage.js';

const BOTH = { general: 'triager', 'social-welfare': 'triager' } as const;
const CLAIM =
  'Call 9906012345: old age pension in Jammu and Kashmir is now Rs 2500 a month, apply before Friday';

describe('the case as its official sees it', () => {
  let desk: Desk;
  let asha: SignedInBrowser;
  let bilal: SignedInBrowser;
  let approver: SignedInBrowser;
  const clients: LiveClient[] = [];
  beforeAll(async () => {
    desk = await bootDesk();
    await addFact(desk);
    asha = await signIn(desk, { name: 'Asha Devi', roles: BOTH });
    bilal = await signIn(desk, { name: 'Bilal Ahmad', roles: BOTH });
    approver = await signIn(desk, {
      name: 'Farooq Khan',
      roles: { general: 'approver', 'social-welfare': 'approver' },
    });
  });
  afterEach(() => {
    for (const client of clients.splice(0)) client.close();
  });
  afterAll(() => desk.close());

  async function listen({ cookie }: SignedInBrowser): Promise<LiveClient> {
    const client = await connect(desk, cookie);
    clients.push(client);
    return client;
  }

  let made = 0;
  async function newCase(text = 'hm'): Promise<CaseItem> {
    return aCase(desk, asha, { text, link: `https://example.org/casework/${++made}` });
  }

  it('marks what post and fact share where personal data was masked', async () => {
    const kase = await aCase(desk, asha, { text: CLAIM });
    const [match] = (await detailOf(asha, kase.id)).matches;
    expect(match?.postText).toContain('Call [phone]: old age pension');
    const shared = match?.because.sharedSpans.map(({ post }) => match.postText?.slice(post.start, post.end));
    expect(shared?.join(' ')).toMatch(/pension/);
    for (const words of shared ?? []) expect(words).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/u);
  });

  it('tells wordings apart, counts each, and says when the reports came', async () => {
    const link = 'https://example.org/wordings';
    const kase = await aCase(desk, asha, { text: 'ok so', link });
    await postReport(desk, { text: 'OK so!!', link });
    desk.clock.advance(2 * HOURS);
    await postReport(desk, { text: 'hm yes', link });
    const detail = await detailOf(asha, kase.id);
    expect(detail.wordingCount).toBe(2);
    expect(detail.wordings.map(({ text, reports }) => [text, reports])).toEqual([
      ['hm yes', 1],
      [expect.stringMatching(/^ok so/i), 2],
    ]);
    expect(detail.arrivals.unit).toBe('hour');
    expect(detail.arrivals.counts.map((each) => each.reports)).toEqual([2, 0, 1]);
  });

  it('knows the present inputs of the rubric before and after somebody assessed', async () => {
    const kase = await newCase();
    const { case: before } = await detailOf(asha, kase.id);
    expect(before.priorityInputs).toMatchObject({ assessed: false, harm: 'reputation', confidence: 'low' });
    expect(before.priorityDetail.reasons).toContainEqual(
      expect.objectContaining({ input: 'reach', value: 'little_interest', why: expect.anything() }),
    );
    const inputs = { harm: 'safety', affected: 'many', reach: 'trending', confidence: 'high', basis: 'seen' };
    await act(asha, kase.id, 'assess', { version: kase.version, ...inputs });
    const { case: after } = await detailOf(asha, kase.id);
    expect(after.priorityInputs).toMatchObject({ assessed: true, ...inputs });
    expect(after.priorityDetail.reasons).toContainEqual(
      expect.objectContaining({ input: 'harm', value: 'safety', points: 5 }),
    );
  });

  it('shows before a merge what would happen, and keeps what officials say of nearby cases', async () => {
    const { near, kase } = await twoAlike();
    const preview = await asha.get(`/api/cases/${kase.id}/merge-preview?into=${near.id}`);
    expect(preview.body).toMatchObject({
      refusal: null,
      moving: 1,
      reports: 2,
      districts: ['Kathua'],
      claimEnds: null,
      into: { number: near.number },
    });
    expect((await detailOf(asha, kase.id)).case.status).toBe('new');

    expect((await detailOf(asha, kase.id)).nearby).toEqual([
      expect.objectContaining({ id: near.id, rejected: false }),
    ]);
    const body = { caseId: near.id, feedback: 'rejected' };
    expect((await act(asha, kase.id, 'nearby', body)).body.already).toBe(false);
    expect((await act(asha, kase.id, 'nearby', body)).body.already).toBe(true);
    // The other case knows it too.
    expect((await detailOf(bilal, near.id)).nearby).toEqual([
      expect.objectContaining({ id: kase.id, rejected: true }),
    ]);
    const { events } = await detailOf(asha, kase.id);
    expect(events.at(-1)).toMatchObject({
      kind: 'nearby_feedback',
      actor: asha.official.ref,
      data: { number: near.number, feedback: 'rejected' },
    });
    await act(asha, kase.id, 'nearby', { ...body, feedback: null });
    expect((await detailOf(asha, kase.id)).nearby[0]?.rejected).toBe(false);
    const stranger = await act(asha, kase.id, 'nearby', { ...body, caseId: (await newCase()).id });
    expect([stranger.status, stranger.body.code]).toEqual([404, 'case/not-nearby']);
  });

  it('lets the survivor of a merge show what was published for the other case', async () => {
    const author = await signIn(desk, { name: 'Zoya Mir', roles: { general: 'author' } });
    const [answered, survivor] = [await newCase(), await newCase()];
    await act(asha, answered.id, 'claim');
    const team = { triager: asha, author, approver };
    const reply = await publishReply(desk, answered.id, { team });
    await act(asha, answered.id, 'merge', {
      version: (await detailOf(asha, answered.id)).case.version,
      into: survivor.id,
    });
    const { replies } = await detailOf(asha, survivor.id);
    expect(replies).toEqual([expect.objectContaining({ id: reply.id, status: 'published' })]);
    const receipt = await postReport(desk, { text: 'hm', link: `https://example.org/casework/${made}` });
    const tracked = await browserOf(desk).get(`/api/reports/${receipt.trackingCode}`);
    expect(tracked.body.answer).toMatchObject({ headline: reply.texts[0]?.headline });
  });

  it('keeps a note that was sent twice once, and tells the colleague who is named', async () => {
    const kase = await newCase();
    await desk.app.get(NoticeWriter).settled();
    await bilal.post('/api/notifications/read', { until: desk.clock.instant() });
    const window = await listen(bilal);
    const other = await listen(bilal);
    const rung = window.next('notification');
    const note = { text: '@Bilal Ahmad please look', mentions: [bilal.official.id], key: 'note-key-1' };
    const [first, again] = [await act(asha, kase.id, 'note', note), await act(asha, kase.id, 'note', note)];
    expect([first.body.already, again.body.already]).toEqual([false, true]);
    expect(await rung).toMatchObject({
      kind: 'mentioned',
      caseId: kase.id,
      caseNumber: kase.number,
      actor: 'Asha Devi',
      unread: 1,
    });
    const { events } = await detailOf(asha, kase.id);
    expect(events.filter((event) => event.kind === 'note')).toHaveLength(1);

    const list = (await bilal.get('/api/notifications')).body;
    expect(list.unread).toBe(1);
    expect(list.items[0]).toMatchObject({ kind: 'mentioned', case: { number: kase.number } });
    const agrees = other.next('notifications.read');
    expect((await bilal.post('/api/notifications/read', { caseId: kase.id })).body.unread).toBe(0);
    expect(await agrees).toEqual({ unread: 0 });
    const own = (await asha.get('/api/notifications')).body.items;
    expect(own).not.toContainEqual(expect.objectContaining({ kind: 'mentioned' }));
  });

  it('refuses to name somebody who may not read the case', async () => {
    const weaver = await signIn(desk, 'triager', 'handicrafts-handloom');
    const kase = await newCase();
    const answer = await act(asha, kase.id, 'note', { text: 'hello', mentions: [weaver.official.id] });
    expect([answer.status, answer.body.errors[0].field]).toEqual([400, 'mentions']);
    expect((await detailOf(asha, kase.id)).events.map((event) => event.kind)).toEqual(['opened']);
  });

  it('tells approvers of an escalation once for many cases', async () => {
    const before = (await approver.get('/api/notifications')).body.unread;
    const cases = [await newCase(), await newCase(), await newCase()];
    await Promise.all(
      cases.map((kase) => act(asha, kase.id, 'escalate', { version: 1, to: 'Director', reason: 'urgent' })),
    );
    await desk.app.get(NoticeWriter).settled();
    const { items } = (await approver.get('/api/notifications')).body;
    const told = items.filter((item: { kind: string }) => item.kind === 'escalated');
    expect(told.length).toBeGreaterThan(0);
    expect(told.reduce((sum: number, item: { count: number }) => sum + item.count, 0)).toBe(3);
    expect((await asha.get('/api/notifications')).body.items).not.toContainEqual(
      expect.objectContaining({ kind: 'escalated' }),
    );
    expect((await approver.get('/api/notifications')).body.unread).toBeGreaterThan(before);
  });

  it('says who is writing, and stops when they stop or vanish', async () => {
    const kase = await newCase();
    const [reader, writer] = [await listen(asha), await listen(bilal)];
    await reader.ask('case.open', { caseId: kase.id });
    await writer.ask('case.open', { caseId: kase.id });
    const writes = reader.next('presence.changed', ({ viewers }) =>
      viewers.some((viewer) => viewer.writing === 'note'),
    );
    expect(await writer.ask('case.writing', { caseId: kase.id, what: 'note' })).toEqual({ ok: true });
    expect((await writes).viewers).toContainEqual({ ...bilal.official.ref, writing: 'note' });
    expect((await detailOf(asha, kase.id)).viewers).toContainEqual({ ...asha.official.ref, writing: null });
    const gone = reader.next('presence.changed', ({ viewers }) => viewers.length === 1);
    writer.close();
    expect((await gone).viewers).toEqual([{ ...asha.official.ref, writing: null }]);
    expect(await reader.ask('case.writing', { caseId: kase.id, what: 'poem' })).toMatchObject({ ok: false });
  });

  it('forgets notifications that are two months old', async () => {
    const kase = await newCase();
    await act(asha, kase.id, 'note', { text: 'look', mentions: [bilal.official.id] });
    desk.clock.advance(61 * DAYS);
    const later = await signIn(desk, bilal.official);
    expect((await later.get('/api/notifications')).body.unread).toBeGreaterThan(0);
    await desk.app.get(Notifications).forgetOld();
    expect((await later.get('/api/notifications')).body).toEqual({ items: [], unread: 0 });
  });

  /** Two cases of which the desk itself suspects that they are one. */
  async function twoAlike(): Promise<{ near: CaseItem; kase: CaseItem }> {
    const link = `https://example.org/alike/${++made}`;
    const near = await aCase(desk, asha, {
      text: 'Bridge repair will block the highway so buses to Jammu are suspended for ten days',
      link,
      district: 'Jammu',
    });
    const kase = await aCase(desk, asha, {
      text: 'Scholarship forms for girls are accepted only at the stadium counter this winter',
      link,
      district: 'Kathua',
    });
    return { near, kase };
  }
});
