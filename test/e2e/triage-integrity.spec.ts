import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Intake } from '../../src/ingest/index.js';
import { Announcer } from '../../src/platform/announcer.js';
import { ReadConnection, UnitOfWork } from '../../src/platform/database/index.js';
import { CaseEventEntity } from '../../src/triage/case-event.entity.js';
import { CaseRounds } from '../../src/triage/case-rounds.service.js';
import { CaseStore } from '../../src/triage/case-store.service.js';
import { FactMatcher } from '../../src/triage/fact-matcher.service.js';
import { CaseHasChanged, CaseReplySteps, Cases, type ReplyStep } from '../../src/triage/index.js';
import { LogVerifier } from '../../src/triage/log-verifier.service.js';
import { PlacementEntity } from '../../src/triage/placement.entity.js';
import { Placer } from '../../src/triage/placer.service.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { addFact } from '../support/facts.js';
import { postReport } from '../support/ingest.js';
import { signIn, type SignedInBrowser } from '../support/officials.js';
import { aCase, act, aClaim, detailOf } from '../support/triage.js';

describe('what triage keeps whole', () => {
  let desk: Desk;
  let author: SignedInBrowser;
  beforeAll(async () => {
    desk = await bootDesk();
    author = await signIn(desk, 'approver', 'general', 'social-welfare');
  });
  afterAll(() => desk.close());

  function apply(caseId: string, step: ReplyStep): Promise<void> {
    const details = { step, actor: author.official, summary: step, data: {} };
    return desk.app.get(UnitOfWork).run((unit) => desk.app.get(CaseReplySteps).apply(unit, caseId, details));
  }

  it('gives a case to the department of the matched fact, with match, harm and reasons', async () => {
    const fact = await addFact(desk);
    await desk.app.get(FactMatcher).settled();
    const kase = await aCase(desk, author, {
      text: 'The old age pension is now Rs 500 a month instead, the order came today',
    });
    expect(kase).toMatchObject({ department: 'social-welfare', topMatch: { factId: fact.id } });
    expect(kase.topMatch?.discrepancies).toContainEqual(
      expect.objectContaining({ slot: 'amount', verdict: 'differs' }),
    );
    const detail = await detailOf(author, kase.id);
    expect(detail.matches[0]).toMatchObject({ factId: fact.id, factVersion: fact.version, feedback: null });
    expect(detail.matches[0]?.because.sentence).not.toBe('');
    expect(detail.case.priorityDetail.reasons.map((each) => each.input)).toContain('harm');

    const accepted = await act(author, kase.id, 'feedback', { factId: fact.id, feedback: 'accepted' });
    expect(accepted.body.already).toBe(false);
    expect((await detailOf(author, kase.id)).matches[0]?.feedback).toBe('accepted');
    expect((await desk.app.get(Cases).topMatch(kase.id))?.factId).toBe(fact.id);
  });

  it('follows the life of a reply', async () => {
    const kase = await aCase(desk, author, { text: 'hm', link: 'https://example.org/reply' });
    await expect(apply(kase.id, 'reply_submitted')).rejects.toMatchObject({
      code: 'case/wrong-status',
      extra: { caseStatus: 'new', possibleIn: ['in_review'] },
    });
    await act(author, kase.id, 'claim');
    const seen: unknown[] = [];
    const steps: ReplyStep[] = [
      'reply_drafted',
      'reply_submitted',
      'reply_submitted',
      'reply_returned',
      'reply_submitted',
      'reply_published',
      'reply_corrected',
      'reply_withdrawn',
    ];
    for (const step of steps) {
      await apply(kase.id, step);
      const { case: after } = await detailOf(author, kase.id);
      seen.push([step, after.status, after.assignee?.id ?? null, after.claimExpiresAt !== null]);
    }
    const me = author.official.id;
    expect(seen).toEqual([
      ['reply_drafted', 'in_review', me, true],
      ['reply_submitted', 'awaiting_approval', me, false],
      ['reply_submitted', 'awaiting_approval', me, false],
      ['reply_returned', 'in_review', me, true],
      ['reply_submitted', 'awaiting_approval', me, false],
      ['reply_published', 'answered', me, false],
      ['reply_corrected', 'answered', me, false],
      ['reply_withdrawn', 'new', null, false],
    ]);
    const { reports } = await detailOf(author, kase.id);
    const told = await desk.app.get(Cases).ofReport(reports[0]?.id ?? '');
    expect(told?.history.map((each) => each.status)).toEqual([
      'new',
      'in_review',
      'awaiting_approval',
      'in_review',
      'awaiting_approval',
      'answered',
      'new',
    ]);
  });

  it('lets a report of an answered case join it, and tells the citizen so', async () => {
    const link = 'https://example.org/answered';
    const kase = await aCase(desk, author, { text: 'hm', link });
    await act(author, kase.id, 'claim');
    for (const step of ['reply_submitted', 'reply_published'] as const) await apply(kase.id, step);
    expect((await postReport(desk, { text: 'hm', link })).status).toBe('answered');
    expect((await detailOf(author, kase.id)).case.reportCount).toBe(2);
  });

  it('leaves memory, database and log as they were when a unit is rolled back', async () => {
    const link = 'https://example.org/rolled-back';
    const kase = await aCase(desk, author, { text: aClaim(4), link });
    const { live } = desk.app.get(CaseStore);
    const before = {
      seq: live.seq,
      size: live.size,
      row: live.get(kase.id),
      anchors: live.anchorCount(kase.id),
    };
    const announced: unknown[] = [];
    desk.app.get(Announcer).on(CaseHasChanged, (event) => announced.push(event));

    const placer = desk.app.get(Placer);
    const report = (id: string, text: string, own: string | null) => ({
      ...{
        id,
        trackingCode: id,
        text,
        normalised: text,
        fingerprint: id,
        canonicalLink: own,
        pictureHash: null,
      },
      ...{ channel: 'sms' as const, language: 'en', district: 'Doda', seenAt: null, demonstration: false },
      receivedAt: desk.clock.instant(),
    });
    const failing = desk.app.get(UnitOfWork).run(async (unit) => {
      await placer.place(report('r-join', aClaim(4), link), unit, {});
      await placer.place(report('r-open', aClaim(6), null), unit, {});
      expect(live.size).toBe(before.size + 1);
      throw new Error('the unit fails');
    });
    await expect(failing).rejects.toThrow('the unit fails');

    expect({
      seq: live.seq,
      size: live.size,
      row: live.get(kase.id),
      anchors: live.anchorCount(kase.id),
    }).toEqual(before);
    expect(live.exactHits({ fingerprint: 'r-join', canonicalLink: null, pictureHash: null })).toEqual([]);
    expect(announced).toEqual([]);
    expect((await detailOf(author, kase.id)).case).toMatchObject({ reportCount: 1, seq: kase.seq });
    const placements = desk.app.get(ReadConnection).repository(PlacementEntity);
    expect(await placements.existsBy({ reportId: 'r-open' })).toBe(false);
    expect(await desk.app.get(LogVerifier).verify()).toMatchObject({ events: before.seq });
  });

  it('places many reports at once with a seq that has no gaps', async () => {
    const { seq } = desk.app.get(CaseStore).live;
    const intake = desk.app.get(Intake);
    await Promise.all(
      Array.from({ length: 100 }, (_, place) =>
        intake.submit({ text: 'hm', link: `https://example.org/many/${place % 7}`, channel: 'x' }),
      ),
    );
    expect(desk.app.get(CaseStore).live.seq).toBe(seq + 100);
    expect(await desk.app.get(LogVerifier).verify()).toMatchObject({ events: seq + 100 });
  });

  it('knows the same cases after a restart, and what another process wrote', async () => {
    const link = 'https://example.org/restart';
    const kase = await aCase(desk, author, { text: 'hm', link });
    const second = await bootDesk({ database: desk.database, clock: desk.clock });
    try {
      // The desk follows by itself now and then, so it is heard from the beginning.
      const announced: number[] = [];
      desk.app.get(Announcer).on(CaseHasChanged, ({ change }) => announced.push(change.seq));
      await postReport(second, { text: 'hm', link });
      expect((await detailOf(author, kase.id)).case.reportCount).toBe(2);
      await desk.app.get(CaseRounds).follow();
      await desk.app.get(UnitOfWork).run(async () => undefined);
      expect(announced).toEqual([kase.seq + 1]);
      expect(await aCase(desk, author, { text: 'hm', link })).toMatchObject({ id: kase.id, reportCount: 3 });
      await second.app.get(CaseRounds).follow();
      expect(second.app.get(CaseStore).live.get(kase.id)?.reportCount).toBe(3);
    } finally {
      await second.close();
    }
  });

  it('shows which event of the log was changed', async () => {
    const verifier = desk.app.get(LogVerifier);
    expect(await verifier.verify()).toHaveProperty('head');
    await desk.app
      .get(UnitOfWork)
      .run(({ manager }) => manager.update(CaseEventEntity, { seq: 3 }, { summary: 'Nothing happened.' }));
    expect(await verifier.verify()).toEqual({ fault: { seq: 3, fault: 'changed' } });
  });
});
