/** What an official says of a match is followed by everything that shows it, on every screen at once. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { FactView } from '../../src/facts/contract.js';
import type { CaseDetail, CaseItem } from '../../src/triage/contract.js';
import { FactMatcher } from '../../src/triage/fact-matcher.service.js';
import { Cases } from '../../src/triage/index.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { addFact } from '../support/facts.js';
import { postReport } from '../support/ingest.js';
import { connect } from '../support/live-client.js';
import { signIn, type SignedInBrowser } from '../support/officials.js';
import { aCase, act, detailOf } from '../support/triage.js';

const BOTH = { general: 'triager', 'social-welfare': 'triager' } as const;

describe('feedback on a match', () => {
  let desk: Desk;
  let asha: SignedInBrowser;
  let oldAge: FactView;
  let widow: FactView;
  beforeAll(async () => {
    desk = await bootDesk();
    oldAge = await addFact(desk);
    widow = await addFact(desk, {
      scheme: 'Widow pension',
      statement: 'The widow pension is Rs 1,250 a month from 1 April 2025.',
    });
    await desk.app.get(FactMatcher).settled();
    asha = await signIn(desk, { name: 'Asha Devi', roles: BOTH });
  });
  /** So that the same post opens a case of its own in the next test. */
  afterEach(async () => {
    for (const kase of (await asha.get('/api/cases?limit=100')).body.items) await closed(kase);
  });
  afterAll(() => desk.close());

  const closed = ({ id, version }: CaseItem) =>
    act(asha, id, 'close', { version, reason: 'opinion', note: '' });
  let made = 0;
  /** A post that could be about either pension. */
  function pensionCase(): Promise<CaseItem> {
    const link = `https://example.org/feedback/${++made}`;
    const text =
      'The old age pension is Rs 500 a month and the widow pension is Rs 500 a month from 1 April 2025';
    return aCase(desk, asha, { text, link });
  }
  const judge = (kase: CaseItem, factId: string | undefined, feedback: string | null) =>
    act(asha, kase.id, 'feedback', { factId, feedback });
  const inQueue = async (kase: CaseItem): Promise<CaseItem> =>
    (await asha.get('/api/cases?limit=100')).body.items.find(({ id }: CaseItem) => id === kase.id);
  const relation = ({ case: { priorityDetail } }: CaseDetail) =>
    priorityDetail.reasons.find((each) => each.input === 'relation')?.value;

  it('takes the next match when one is rejected, and none when all are; every window hears of it', async () => {
    const kase = await pensionCase();
    const [first, second] = (await detailOf(asha, kase.id)).matches;
    expect(new Set([first?.factId, second?.factId])).toEqual(new Set([oldAge.id, widow.id]));
    expect((await inQueue(kase)).topMatch?.factId).toBe(first?.factId);
    const window = await connect(desk, asha.cookie);
    const rung = window.next('case.changed', ({ caseId }) => caseId === kase.id);
    const answer = await judge(kase, first?.factId, 'rejected');
    expect(answer.body.case).toMatchObject({ version: kase.version, topMatch: { factId: second?.factId } });
    expect(await rung).toMatchObject({ kind: 'feedback', seq: answer.body.case.seq });
    window.close();

    const detail = await detailOf(asha, kase.id);
    expect(detail.matches.map(({ factId, feedback }) => [factId, feedback])).toEqual([
      [second?.factId, null],
      [first?.factId, 'rejected'],
    ]);
    expect((await inQueue(kase)).topMatch?.factId).toBe(second?.factId);
    expect((await desk.app.get(Cases).topMatch(kase.id))?.factId).toBe(second?.factId);

    await judge(kase, second?.factId, 'rejected');
    const bare = await detailOf(asha, kase.id);
    expect(bare.case.topMatch).toBeNull();
    expect([relation(detail), relation(bare)]).toEqual([second?.relation, 'none']);
    expect(bare.events.at(-1)).toMatchObject({ kind: 'feedback', data: { feedback: 'rejected' } });
    expect((await asha.get('/api/cases?relation=contradicts&limit=100')).body.items).not.toContainEqual(
      expect.objectContaining({ id: kase.id }),
    );
    expect(await desk.app.get(Cases).topMatch(kase.id)).toBeUndefined();

    await judge(kase, first?.factId, null);
    expect((await inQueue(kase)).topMatch?.factId).toBe(first?.factId);
  });

  it('lets the priority and the deadline follow, unless a level was set with a reason', async () => {
    const kase = await pensionCase();
    const before = (await detailOf(asha, kase.id)).case;
    for (const { id } of [oldAge, widow]) await judge(kase, id, 'rejected');
    const after = await detailOf(asha, kase.id);
    expect([before.priority, after.case.priority]).not.toEqual([before.priority, before.priority]);
    expect(after.case.dueAt).not.toBe(before.dueAt);
    expect(after.events.at(-1)?.data).toMatchObject({ level: after.case.priority });

    const inputs = {
      harm: 'none',
      affected: 'few',
      reach: 'little_interest',
      confidence: 'low',
      basis: 'seen',
    };
    const set = { level: 'high', overrideReason: 'The minister asked.' };
    await act(asha, kase.id, 'assess', { version: kase.version, ...inputs, ...set });
    await judge(kase, oldAge.id, 'accepted');
    const overridden = await detailOf(asha, kase.id);
    expect(overridden.case.priorityDetail).toMatchObject({
      level: 'high',
      overrideReason: 'The minister asked.',
    });
    expect(relation(overridden)).toBe('contradicts');
  });

  it('never shows a rejected fact again because of a later report, nor another in place of an accepted one', async () => {
    const rejecting = await pensionCase();
    const link = `https://example.org/feedback/${made}`;
    await judge(rejecting, oldAge.id, 'rejected');
    await postReport(desk, { link, text: 'Old age pension is now Rs 300 a month instead, says the order' });
    const still = await detailOf(asha, rejecting.id);
    expect(still.case).toMatchObject({ reportCount: 2, topMatch: { factId: widow.id } });

    await closed(still.case);
    const accepting = await pensionCase();
    await judge(accepting, widow.id, 'accepted');
    await postReport(desk, {
      link: `https://example.org/feedback/${made}`,
      text: 'Old age pension is now Rs 300 a month instead, says the order',
    });
    expect((await detailOf(asha, accepting.id)).case).toMatchObject({
      reportCount: 2,
      topMatch: { factId: widow.id },
    });
  });
});
