import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { factDuePageSchema } from '../../src/facts/contract.js';
import { FactWatch } from '../../src/facts/fact-watch.service.js';
import { DAYS } from '../../src/platform/clock.js';
import { type RecallView, recallSchema } from '../../src/responses/contract.js';
import { RecallWatch } from '../../src/responses/recalls/recall-watch.service.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { addFact, aFact, type NewFact } from '../support/facts.js';
import { signIn, type SignedInBrowser } from '../support/officials.js';
import {
  aClaimedCase,
  aReplyBody,
  PLACES,
  publishReply,
  type ReplyTeam,
  replyTeam,
} from '../support/responses.js';

const RAISED = 'The old age pension is Rs 1,500 a month from 1 April 2026.';

describe('the recall list', () => {
  let desk: Desk;
  let team: ReplyTeam;
  let admin: SignedInBrowser;
  beforeAll(async () => {
    desk = await bootDesk();
    team = await replyTeam(desk);
    admin = await signIn(desk, 'admin', ...PLACES);
  });
  afterAll(() => desk.close());

  const aPublishedReplyCiting = async (id: string, fact: Partial<NewFact> = {}) => {
    await addFact(desk, { id, ...fact });
    const caseId = await aClaimedCase(desk, team);
    const body = aReplyBody({ sources: [{ factId: id, factVersion: 1 }] });
    const reply = await publishReply(desk, caseId, { body, team });
    return { caseId, reply };
  };
  const change = async (id: string, fact: Partial<NewFact>, version = 1): Promise<void> => {
    const { status } = await admin.put(`/api/facts/${id}`, { ...aFact(fact), version });
    expect(status).toBe(200);
    await desk.app.get(RecallWatch).sweep(id);
  };
  const listed = async (replyId: string, status = 'waiting'): Promise<RecallView | undefined> => {
    const { items } = (await team.approver.get(`/api/recalls?status=${status}&limit=200`)).body;
    return items
      .map((item: unknown) => recallSchema.parse(item))
      .find((item: RecallView) => item.replyId === replyId);
  };
  const recallOf = async (replyId: string): Promise<RecallView> => {
    const recall = await listed(replyId);
    if (recall === undefined) throw new Error('No recall waits for this reply.');
    return recall;
  };

  it('holds every published reply that cites a fact which changed, with the difference', async () => {
    const { reply, caseId } = await aPublishedReplyCiting('pension-raised');
    const other = await aPublishedReplyCiting('pension-same');
    await change('pension-raised', { statement: RAISED });
    const recall = await recallOf(reply.id);
    expect(recall).toMatchObject({
      reason: 'new_version',
      status: 'open',
      fact: { id: 'pension-raised', fromVersion: 1, toVersion: 2 },
      difference: [{ field: 'statement', before: aFact().statement, after: RAISED }],
      mayDecide: true,
    });
    expect(await listed(other.reply.id)).toBeUndefined();
    const { events } = (await team.triager.get(`/api/cases/${caseId}`)).body;
    expect(events.map((event: { kind: string }) => event.kind)).toContain('reply_reviewed');
  });

  it('is the same however often the library is compared, and after a restart', async () => {
    const { reply } = await aPublishedReplyCiting('pension-often');
    await change('pension-often', { statement: RAISED });
    for (let times = 0; times < 3; times += 1) await desk.app.get(RecallWatch).sweep();
    const { items } = (await team.approver.get('/api/recalls?limit=200')).body;
    expect(items.filter((item: RecallView) => item.replyId === reply.id)).toHaveLength(1);
  });

  it('follows ten facts that change at once, each reply once, and pages through them', async () => {
    const replies: string[] = [];
    for (let count = 0; count < 10; count += 1) {
      replies.push((await aPublishedReplyCiting(`scheme-${count}`)).reply.id);
    }
    for (let count = 0; count < 10; count += 1) await change(`scheme-${count}`, { statement: RAISED });
    const seen: string[] = [];
    let next = '';
    do {
      const { body } = await team.approver.get(`/api/recalls?limit=4${next}`);
      seen.push(...body.items.map((item: RecallView) => item.replyId));
      next = body.nextCursor === null ? '' : `&cursor=${body.nextCursor}`;
    } while (next !== '');
    expect(replies.every((id) => seen.filter((each) => each === id).length === 1)).toBe(true);
  });

  it('marks the public page under review when an approver says so, in every language', async () => {
    const { reply } = await aPublishedReplyCiting('pension-marked');
    await change('pension-marked', { statement: RAISED });
    const { id } = await recallOf(reply.id);
    expect((await team.author.post(`/api/recalls/${id}/mark`, { underReview: true })).status).toBe(403);
    const marked = await team.approver.post(`/api/recalls/${id}/mark`, { underReview: true });
    expect([marked.status, marked.body.already]).toEqual([200, false]);
    expect((await team.approver.post(`/api/recalls/${id}/mark`, { underReview: true })).body.already).toBe(
      true,
    );
    for (const page of reply.pages) {
      const { body } = await team.author.get(`/api/fact-checks/${page.slug}`);
      expect(body.underReviewSince).toBe(marked.body.recall.underReviewSince);
      const html = await (await fetch(`${desk.url}/fact-checks/${page.slug}`)).text();
      expect(html).toContain('under-review');
    }
    const kept = await team.approver.post(`/api/recalls/${id}/decide`, {
      decision: 'still_right',
      note: 'The reply names no amount.',
    });
    expect(kept.body.recall).toMatchObject({
      status: 'decided',
      underReviewSince: null,
      decision: 'still_right',
    });
    expect(await listed(reply.id)).toBeUndefined();
    await desk.app.get(RecallWatch).sweep();
    expect(await listed(reply.id)).toBeUndefined();
    expect(await listed(reply.id, 'decided')).toMatchObject({ note: 'The reply names no amount.' });
  });

  it('waits for the correction that an approver asked for, and is settled by its publication', async () => {
    const { reply, caseId } = await aPublishedReplyCiting('pension-corrected');
    await change('pension-corrected', { statement: RAISED });
    const { id } = await recallOf(reply.id);
    await team.approver.post(`/api/recalls/${id}/mark`, { underReview: true });
    const decision = { decision: 'correct', note: 'The amount has changed.' };
    expect((await team.approver.post(`/api/recalls/${id}/decide`, decision)).body.recall.status).toBe(
      'correcting',
    );
    const suggestion = (await team.author.get(`/api/cases/${caseId}/replies/suggestion`)).body;
    expect(suggestion.sources).toEqual([{ factId: 'pension-corrected', factVersion: 2 }]);
    expect(suggestion.texts[0].headline).toBe(aReplyBody().texts[0]?.headline);
    await publishReply(desk, caseId, { body: suggestion, team });
    expect(await listed(reply.id, 'decided')).toMatchObject({ decision: 'correct', underReviewSince: null });
  });

  it('withdraws the reply with the note as its public reason', async () => {
    const { reply } = await aPublishedReplyCiting('pension-withdrawn');
    const { body: fact } = await admin.get('/api/facts/pension-withdrawn');
    await admin.post('/api/facts/pension-withdrawn/withdraw', {
      version: fact.version,
      reason: 'Never issued',
    });
    await desk.app.get(RecallWatch).sweep('pension-withdrawn');
    const recall = await recallOf(reply.id);
    expect(recall).toMatchObject({ reason: 'withdrawn', fact: { withdrawnReason: 'Never issued' } });
    const note = 'The order on which this rested was recalled.';
    const { body } = await team.approver.post(`/api/recalls/${recall.id}/decide`, {
      decision: 'withdraw',
      note,
    });
    expect(body.recall).toMatchObject({ status: 'decided', decision: 'withdraw', note });
    const page = (await team.author.get(`/api/fact-checks/${reply.pages[0]?.slug}`)).body;
    expect([page.status, page.withdrawnReason]).toEqual(['withdrawn', note]);
    const late = await team.approver.post(`/api/recalls/${recall.id}/decide`, {
      decision: 'still_right',
      note,
    });
    expect([late.status, late.body.code]).toEqual([409, 'recall/decided']);
  });

  it('is shown to its department only', async () => {
    const { reply } = await aPublishedReplyCiting('pension-private');
    await change('pension-private', { statement: RAISED });
    const { id } = await recallOf(reply.id);
    const stranger = await signIn(desk, 'admin', 'handicrafts-handloom');
    expect((await stranger.get('/api/recalls')).body.total).toBe(0);
    expect((await stranger.post(`/api/recalls/${id}/mark`, { underReview: true })).status).toBe(404);
  });

  it('is counted in the metrics, as are the facts that need a look soon', async () => {
    const today = new Date(desk.clock.now()).toISOString().slice(0, 10);
    const soon = new Date(desk.clock.now() + 5 * DAYS).toISOString().slice(0, 10);
    await addFact(desk, { id: 'to-review', reviewOn: soon });
    await addFact(desk, { id: 'to-end', validUntil: today });
    const due = factDuePageSchema.parse((await team.author.get('/api/facts/due?days=10')).body);
    const kinds = due.items.map((item) => [item.id, item.due.kind]);
    expect(kinds).toEqual(
      expect.arrayContaining([
        ['to-end', 'expiry'],
        ['to-review', 'review'],
      ]),
    );
    expect(
      (await team.author.get('/api/facts/due?days=0')).body.items.map((item: { id: string }) => item.id),
    ).not.toContain('to-review');
    const metrics = await (await fetch(`${desk.url}/metrics`)).text();
    expect(metrics).toMatch(/^desk_recalls_open [1-9]/m);
    expect(metrics).toMatch(/^desk_facts_review_due [1-9]/m);
    expect(metrics).toMatch(/^desk_facts_expiring [1-9]/m);
  });

  it('tells of an expiry that only the calendar brought', async () => {
    const { reply } = await aPublishedReplyCiting('pension-ends', { validUntil: '2026-11-23' });
    desk.clock.advance(1 * DAYS);
    await desk.app.get(FactWatch).round();
    await desk.app.get(RecallWatch).sweep();
    team = await replyTeam(desk);
    expect(await recallOf(reply.id)).toMatchObject({ reason: 'expired', fact: { validUntil: '2026-11-23' } });
  });
});
