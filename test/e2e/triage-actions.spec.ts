import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CaseRounds } from '../../src/triage/case-rounds.service.js';
import { CLAIM_LEASE } from '../../src/triage/claim-lease.js';
import type { CaseItem } from '../../src/triage/contract.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { postReport } from '../support/ingest.js';
import { signIn, type SignedInBrowser } from '../support/officials.js';
import { aCase, act, detailOf } from '../support/triage.js';

const GENERAL = { general: 'triager' } as const;

describe('what officials decide about a case', () => {
  let desk: Desk;
  let asha: SignedInBrowser;
  let bilal: SignedInBrowser;
  let approver: SignedInBrowser;
  beforeAll(async () => {
    desk = await bootDesk();
    asha = await signIn(desk, { name: 'Asha Devi', roles: GENERAL });
    bilal = await signIn(desk, { name: 'Bilal Ahmad', roles: GENERAL });
    approver = await signIn(desk, { name: 'Farah Khan', roles: { general: 'approver' } });
  });
  afterAll(() => desk.close());

  /** A case of its own: the text names it. */
  let made = 0;
  async function newCase(): Promise<CaseItem> {
    const link = `https://example.org/only/${++made}`;
    return aCase(desk, asha, { text: `ok ${made}`, link });
  }

  it('gives a case to exactly one of two who claim it at once, and tells the other who has it', async () => {
    const kase = await newCase();
    const answers = await Promise.all(
      [asha, bilal].map((each) => act(each, kase.id, 'claim', { version: 1 })),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    const winner = answers[0]?.status === 200 ? asha : bilal;
    const loser = answers.find((answer) => answer.status === 409);
    expect(loser?.body).toMatchObject({
      code: 'case/already-claimed',
      detail: `${winner.official.name} took this case a moment ago.`,
      holder: winner.official.ref,
      caseStatus: 'in_review',
      action: 'claim',
      version: 2,
    });
    const { case: seen } = await detailOf(asha, kase.id);
    expect(seen).toMatchObject({ status: 'in_review', version: 2, assignee: winner.official.ref });
  });

  it('finds the same claim by the same official already there', async () => {
    const kase = await newCase();
    expect((await act(asha, kase.id, 'claim', { version: 1 })).body.already).toBe(false);
    const again = await act(asha, kase.id, 'claim', { version: 1 });
    expect([again.status, again.body.already, again.body.case.version]).toEqual([200, true, 2]);
  });

  it('ends a claim without a heartbeat and keeps one with', async () => {
    const kept = await newCase();
    const lost = await newCase();
    for (const kase of [kept, lost]) await act(asha, kase.id, 'claim');
    desk.clock.advance(CLAIM_LEASE - 1);
    expect((await act(asha, kept.id, 'claim')).body.already).toBe(true);
    await desk.app.get(CaseRounds).walk();
    expect((await detailOf(asha, lost.id)).case.status).toBe('in_review');
    desk.clock.advance(1);
    await desk.app.get(CaseRounds).walk();
    const { case: after, events } = await detailOf(asha, lost.id);
    expect(after).toMatchObject({ status: 'new', assignee: null, claimExpiresAt: null, version: 3 });
    expect(events.at(-1)).toMatchObject({ kind: 'lease_expired', actor: null });
    expect((await detailOf(asha, kept.id)).case.assignee).toEqual(asha.official.ref);
  });

  it('lets another take a case whose claim ran out before the round came', async () => {
    const kase = await newCase();
    await act(asha, kase.id, 'claim');
    desk.clock.advance(CLAIM_LEASE);
    const taken = await act(bilal, kase.id, 'claim');
    expect([taken.status, taken.body.case.assignee]).toEqual([200, bilal.official.ref]);
  });

  it('lets only the holder release, and an approver break the claim with a reason', async () => {
    const kase = await newCase();
    await act(asha, kase.id, 'claim');
    expect((await act(bilal, kase.id, 'release', { reason: 'I want it' })).body.code).toBe('case/not-holder');
    const without = await act(approver, kase.id, 'release');
    expect([without.status, without.body.errors[0].field]).toEqual([400, 'reason']);
    const broken = await act(approver, kase.id, 'release', { reason: 'She is on leave' });
    expect(broken.body.case).toMatchObject({ status: 'new', assignee: null });
    expect((await detailOf(asha, kase.id)).events.at(-1)).toMatchObject({
      kind: 'claim_broken',
      actor: approver.official.ref,
      summary: 'Claim of Asha Devi broken: She is on leave',
    });
    expect((await act(asha, kase.id, 'release')).body.already).toBe(true);
  });

  it('refuses a decision that was based on an older version', async () => {
    const kase = await newCase();
    await act(asha, kase.id, 'escalate', { version: 1, to: 'Director', reason: 'It spreads fast' });
    const stale = await act(bilal, kase.id, 'close', { version: 1, reason: 'spam' });
    expect([stale.status, stale.body]).toEqual([
      409,
      expect.objectContaining({
        code: 'case/stale-version',
        version: 2,
        sent: 1,
        caseStatus: 'new',
        action: 'close',
      }),
    ]);
  });

  it('needs a version where the state changes', async () => {
    const kase = await newCase();
    const answer = await act(asha, kase.id, 'close', { reason: 'spam' });
    expect([answer.status, answer.body.errors[0].field]).toEqual([400, 'version']);
  });

  it('closes once, names both states to other wishes, and opens again', async () => {
    const kase = await newCase();
    const noName = await act(asha, kase.id, 'close', { version: 1, reason: 'out_of_scope' });
    expect(noName.body.errors[0].field).toBe('competent');
    const close = { version: 1, reason: 'out_of_scope', competent: 'Election Commission' };
    expect((await act(asha, kase.id, 'close', close)).body.case).toMatchObject({
      status: 'closed',
      closeReason: 'out_of_scope',
      dueAt: null,
    });
    expect((await act(asha, kase.id, 'close', close)).body.already).toBe(true);
    const other = await act(asha, kase.id, 'close', { version: 2, reason: 'spam' });
    expect([other.status, other.body.closeReason]).toEqual([409, 'out_of_scope']);
    const monitor = await act(asha, kase.id, 'monitor', { version: 2, reason: 'wait' });
    expect(monitor.body).toMatchObject({
      code: 'case/wrong-status',
      caseStatus: 'closed',
      possibleIn: ['new', 'in_review'],
    });
    const reopened = await act(asha, kase.id, 'reopen', { version: 2, reason: 'New evidence' });
    expect(reopened.body.case).toMatchObject({ status: 'new', closeReason: null, version: 3 });
    expect(reopened.body.case.dueAt).not.toBeNull();
  });

  it('never lets a report join a closed case, and lets it join again when reopened', async () => {
    const link = 'https://example.org/closing';
    const kase = await aCase(desk, asha, { text: 'hm', link });
    await act(asha, kase.id, 'close', { version: 1, reason: 'spam' });
    const other = await aCase(desk, asha, { text: 'hm', link });
    expect(other.id).not.toBe(kase.id);
    await act(asha, other.id, 'close', { version: 1, reason: 'spam' });
    await act(asha, other.id, 'reopen', { version: 2, reason: 'It goes on' });
    expect(await aCase(desk, asha, { text: 'hm', link })).toMatchObject({ id: other.id, reportCount: 2 });
  });

  it('comes back from monitoring when reports reach the baseline', async () => {
    const link = 'https://example.org/monitored';
    const kase = await aCase(desk, asha, { text: 'hm', link });
    const low = await act(asha, kase.id, 'monitor', { version: 1, reason: 'few saw it', baseline: 1 });
    expect(low.body.errors[0].field).toBe('baseline');
    const monitored = await act(asha, kase.id, 'monitor', { version: 1, reason: 'few saw it', baseline: 3 });
    expect(monitored.body.case).toMatchObject({ status: 'monitoring', dueAt: null });
    expect((await aCase(desk, asha, { text: 'hm', link })).status).toBe('monitoring');
    expect(await aCase(desk, asha, { text: 'hm', link })).toMatchObject({
      id: kase.id,
      status: 'new',
      version: 3,
    });
    const kinds = (await detailOf(asha, kase.id)).events.map((event) => event.kind);
    expect(kinds).toEqual(['opened', 'monitored', 'report_joined', 'report_joined', 'baseline_crossed']);
  });

  it('hands a case to another department, which sees it then, and the old one is told', async () => {
    const weaver = await signIn(desk, { name: 'Zoya', roles: { 'handicrafts-handloom': 'triager' } });
    const kase = await newCase();
    const { seq } = (await asha.get('/api/cases/changes?since=0&limit=1000')).body;
    const unknown = await act(asha, kase.id, 'route', {
      version: 1,
      department: 'nowhere',
      reason: 'about looms',
    });
    expect(unknown.body.errors[0].field).toBe('department');
    await act(asha, kase.id, 'route', {
      version: 1,
      department: 'handicrafts-handloom',
      reason: 'about looms',
    });
    expect((await asha.get(`/api/cases/${kase.id}`)).status).toBe(404);
    expect((await detailOf(weaver, kase.id)).case.department).toBe('handicrafts-handloom');
    for (const each of [asha, weaver]) {
      const { changes } = (await each.get(`/api/cases/changes?since=${seq}`)).body;
      expect(changes).toEqual([expect.objectContaining({ caseId: kase.id, kind: 'routed' })]);
    }
  });

  it('lets an official override the suggested level with a reason only', async () => {
    const kase = await newCase();
    const inputs = { harm: 'safety', affected: 'many', reach: 'trending', confidence: 'high' };
    const bare = await act(asha, kase.id, 'assess', { version: 1, ...inputs, level: 'low' });
    expect(bare.body.errors[0].field).toBe('overrideReason');
    const assessed = await act(asha, kase.id, 'assess', {
      ...{ version: 1, ...inputs, level: 'low', overrideReason: 'Known satire' },
    });
    expect(assessed.body.case).toMatchObject({ priority: 'low', priorityReason: 'Known satire' });
    const detail = (await detailOf(asha, kase.id)).case.priorityDetail;
    expect(detail).toMatchObject({ level: 'low', suggested: 'high', overrideReason: 'Known satire' });
    const followed = await act(asha, kase.id, 'assess', { version: 2, ...inputs });
    expect(followed.body.case.priority).toBe('high');
    expect((followed.body.case.dueAt ?? '') < (assessed.body.case.dueAt ?? '')).toBe(true);
  });

  it('puts a case aside until a time and wakes it then', async () => {
    const kase = await newCase();
    const until = new Date(desk.clock.now() + 60_000).toISOString();
    expect((await act(asha, kase.id, 'snooze', { version: 1, until: '2020-01-01T00:00:00Z' })).status).toBe(
      400,
    );
    expect((await act(asha, kase.id, 'snooze', { version: 1, until })).body.case.snoozedUntil).toBe(until);
    desk.clock.advance(60_000);
    await desk.app.get(CaseRounds).walk();
    expect((await detailOf(asha, kase.id)).case.snoozedUntil).toBeNull();
    await act(asha, kase.id, 'snooze', {
      version: 2,
      until: new Date(desk.clock.now() + 60_000).toISOString(),
    });
    expect(
      (await act(asha, kase.id, 'snooze', { version: 3, until: null })).body.case.snoozedUntil,
    ).toBeNull();
  });

  it('keeps notes without touching the version', async () => {
    const kase = await newCase();
    const noted = await act(asha, kase.id, 'note', { text: 'Called the district office.' });
    expect(noted.body.case).toMatchObject({ version: 1 });
    expect((await detailOf(asha, kase.id)).events.at(-1)).toMatchObject({
      kind: 'note',
      summary: 'Called the district office.',
      actor: asha.official.ref,
    });
  });

  it('lets viewers read and nothing more', async () => {
    const viewer = await signIn(desk, 'viewer', 'general');
    const kase = await newCase();
    expect((await detailOf(viewer, kase.id)).case.allowed).toEqual([]);
    const refused = await act(viewer, kase.id, 'claim');
    expect([refused.status, refused.body.code]).toEqual([403, 'official/role-needed']);
    const stranger = await signIn(desk, 'admin', 'handicrafts-handloom');
    expect((await act(stranger, kase.id, 'claim')).status).toBe(404);
    expect((await fetch(`${desk.url}/api/cases`)).status).toBe(401);
  });

  it('merges, leads everything to the survivor, and puts back exactly what moved', async () => {
    const a = await aCase(desk, asha, { text: 'hm', link: 'https://example.org/a', district: 'Doda' });
    const b = await aCase(desk, asha, { text: 'hm', link: 'https://example.org/b', district: 'Reasi' });
    await postReport(desk, { text: 'hm', link: 'https://example.org/a', channel: 'sms' });
    const merged = await act(asha, a.id, 'merge', { version: 1, into: b.id, reason: 'same claim' });
    expect(merged.body.case).toMatchObject({ id: b.id, reportCount: 3 });
    expect(merged.body.case.districts.sort()).toEqual(['Doda', 'Reasi']);
    expect((await act(asha, a.id, 'merge', { version: 1, into: b.id })).body.already).toBe(true);
    expect((await detailOf(asha, a.id)).case.id).toBe(b.id);
    expect((await act(asha, a.id, 'claim')).body.case.id).toBe(b.id);

    // A later report of the absorbed claim joins the survivor and stays there.
    const later = await aCase(desk, asha, { text: 'hm', link: 'https://example.org/a' });
    expect([later.id, later.reportCount]).toEqual([b.id, 4]);
    const closed = (await asha.get('/api/cases?status=closed&sort=updated&limit=200')).body.items;
    const absorbed = closed.find((item: CaseItem) => item.id === a.id);
    expect(absorbed).toMatchObject({ closeReason: 'merged', mergedInto: b.id });

    const back = await act(asha, a.id, 'unmerge', { version: absorbed.version });
    expect(back.body.case).toMatchObject({ id: a.id, status: 'new', reportCount: 2, mergedInto: null });
    expect((await detailOf(asha, a.id)).reports).toHaveLength(2);
    expect((await detailOf(asha, b.id)).case).toMatchObject({ reportCount: 2, districts: ['Reasi'] });
    expect((await act(asha, a.id, 'unmerge', { version: 1 })).body.already).toBe(true);
  });

  it('does not merge a case into itself or into a closed one', async () => {
    const [a, b] = [await newCase(), await newCase()];
    expect((await act(asha, a.id, 'merge', { version: 1, into: a.id })).body.errors[0].field).toBe('into');
    await act(asha, b.id, 'close', { version: 1, reason: 'opinion' });
    expect((await act(asha, a.id, 'merge', { version: 1, into: b.id })).status).toBe(409);
    expect((await act(asha, a.id, 'merge', { version: 1, into: 'no-such-case' })).status).toBe(404);
  });

  it('splits reports off into a case of their own', async () => {
    const link = 'https://example.org/two-claims';
    const kase = await aCase(desk, asha, { text: 'hm', link, district: 'Samba' });
    await postReport(desk, { text: 'hm', link, district: 'Kathua' });
    await postReport(desk, { text: 'hm', link, district: 'Kathua', channel: 'poster' });
    const { reports } = await detailOf(asha, kase.id);
    const moving = reports.filter((report) => report.district === 'Kathua').map((report) => report.id);
    const all = await act(asha, kase.id, 'split', { version: 1, reportIds: reports.map((each) => each.id) });
    expect(all.body.errors[0].field).toBe('reportIds');
    const split = await act(asha, kase.id, 'split', { version: 1, reportIds: moving });
    expect(split.body.case).toMatchObject({ id: kase.id, reportCount: 1, districts: ['Samba'], version: 2 });
    expect(split.body.created).toMatchObject({ reportCount: 2, districts: ['Kathua'], status: 'new' });
    const detail = await detailOf(asha, split.body.created.id);
    expect(detail.reports.map((report) => report.id).sort()).toEqual([...moving].sort());
    const foreign = await act(asha, kase.id, 'split', { version: 2, reportIds: moving });
    expect(foreign.status).toBe(400);
  });

  it('marks and escalates a case once when its deadline has passed', async () => {
    const kase = await newCase();
    desk.clock.advance(Date.parse(kase.dueAt ?? '') - desk.clock.now());
    await desk.app.get(CaseRounds).walk();
    await desk.app.get(CaseRounds).walk();
    const { case: after, events } = await detailOf(await signIn(desk, asha.official), kase.id);
    expect(after).toMatchObject({ overdue: true, escalatedTo: 'approvers', version: 1 });
    expect(events.filter((event) => event.kind === 'overdue')).toHaveLength(1);
  });
});
