import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DAYS, HOURS, instantOf, MINUTES } from '../../src/platform/clock.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { CaseRounds } from '../../src/triage/case-rounds.service.js';
import type { Overview } from '../../src/triage/overview/overview.contract.js';
import { PlacementEntity } from '../../src/triage/placement.entity.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { postReport } from '../support/ingest.js';
import { browserOf, signIn, type SignedInBrowser } from '../support/officials.js';
import { publishReply } from '../support/responses.js';
import { aCase, aClaim, act } from '../support/triage.js';

describe('the overview', () => {
  let desk: Desk;
  let triager: SignedInBrowser;
  beforeAll(async () => {
    desk = await bootDesk();
    triager = await signIn(desk, 'triager', 'social-welfare', 'general');
  });
  afterAll(() => desk.close());

  /** Later than what is kept of the last answer. */
  const overview = async (browser = triager, query = ''): Promise<Overview> => {
    desk.clock.advance(6_000);
    const { status, body } = await browser.get(`/api/overview${query}`);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body;
  };
  const place = (caseId: string, receivedAt: string, name: string) => ({
    ...{
      reportId: name,
      caseId,
      joinedBy: 'rule' as const,
      similarity: 1,
      anchor: false,
      about: null,
      channel: 'x',
    },
    ...{
      district: 'Jammu',
      language: 'en',
      receivedAt,
      fingerprint: name,
      canonicalLink: null,
      pictureHash: null,
    },
    searchText: '',
  });

  it('is for officials, and empty without reports', async () => {
    expect((await browserOf(desk).get('/api/overview')).status).toBe(401);
    const { arrivals, open, deadlines, times, onTheSpot } = await overview();
    expect(arrivals).toMatchObject({ day: { count: 0, usual: null }, weeks: 0, byChannel: [] });
    expect(arrivals.hours).toHaveLength(24);
    expect(open.map(({ total }) => total)).toEqual([0, 0, 0]);
    expect([deadlines.met, times.claim.medianMinutes, onTheSpot.reports]).toEqual([0, null, 0]);
    expect((await triager.get('/api/overview?colour=red')).status).toBe(400);
  });

  it('counts arrivals against the median of the same hour and day of the weeks before', async () => {
    const kase = await aCase(desk, triager, { text: aClaim(0), district: 'Srinagar', channel: 'whatsapp' });
    const now = desk.clock.now();
    const rows = [
      // One, three and five reports in this hour of the last three weeks; the desk is four weeks and a day old.
      ...[1, 3, 5].flatMap((count, week) =>
        Array.from({ length: count }, (_, nth) =>
          place(kase.id, instantOf(now - (week + 1) * 7 * DAYS), `week-${week}-${nth}`),
        ),
      ),
      place(kase.id, instantOf(now - 30 * DAYS), 'first'),
      place(kase.id, instantOf(now - 2 * HOURS), 'two-hours-ago'),
      place(kase.id, instantOf(now - 25 * HOURS), 'yesterday'),
    ];
    await desk.app.get(UnitOfWork).run(({ manager }) => manager.insert(PlacementEntity, rows));
    const { arrivals } = await overview();
    expect(arrivals.weeks).toBe(4);
    expect(arrivals.hours.at(-1)).toMatchObject({ from: '2026-11-23T05:30:00.000Z', count: 1, usual: 2 });
    expect(arrivals.hours.at(-3)).toMatchObject({ count: 1, usual: 0 });
    expect(arrivals.day).toEqual({ count: 2, usual: 2 });
    expect(arrivals.byChannel).toEqual(
      [
        { key: 'whatsapp', count: 1, usual: 0 },
        { key: 'x', count: 1, usual: 2 },
      ].sort((a, b) => b.count - a.count || a.key.localeCompare(b.key)),
    );
    expect(arrivals.byDistrict.map(({ key }) => key).sort()).toEqual(['Jammu', 'Srinagar']);
    expect(arrivals.byDepartment).toEqual([{ key: 'general', count: 2, usual: 2 }]);
    const listed = async (reported: string) =>
      (await triager.get(`/api/cases?reported=${reported}`)).body.items.map(({ id }: { id: string }) => id);
    expect(await listed('day')).toEqual([kase.id]);
    expect(await listed('2026-11-23T03:30:00.000Z')).toEqual([kase.id]);
    expect(await listed('2026-11-23T04:30:00.000Z')).toEqual([]);
    expect((await triager.get('/api/cases?reported=soon')).status).toBe(400);
  });

  it('shows officials their own departments only', async () => {
    const stranger = await signIn(desk, 'viewer', 'handicrafts-handloom');
    const seen = await overview(stranger);
    expect([seen.departments, seen.arrivals.day.count, seen.open[0]?.total]).toEqual([
      ['handicrafts-handloom'],
      0,
      0,
    ]);
    const asked = await overview(stranger, '?department=general,handicrafts-handloom');
    expect(asked.departments).toEqual(['handicrafts-handloom']);
    expect((await overview(triager, '?department=social-welfare')).arrivals.day.count).toBe(0);
  });

  it('counts open cases by priority and age, as the queue lists them by the same filter', async () => {
    await aCase(desk, triager, { text: aClaim(1) });
    desk.clock.advance(2 * DAYS);
    triager = await signIn(desk, triager.official);
    await aCase(desk, triager, { text: aClaim(2) });
    const { open } = await overview();
    const counted = open.flatMap(({ level, ages }) => ages.map(({ age, count }) => ({ level, age, count })));
    expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(3);
    for (const { level, age, count } of counted) {
      const path = `/api/cases?status=new,in_review,awaiting_approval,monitoring&priority=${level}&age=${age}`;
      expect([level, age, (await triager.get(path)).body.total]).toEqual([level, age, count]);
    }
    expect((await triager.get('/api/cases?age=old')).body.errors[0].field).toBe('age');
  });

  it('tells deadlines met and missed, times to the claim and to the publication, and answers on the spot', async () => {
    const late = await aCase(desk, triager, { text: aClaim(4) });
    desk.clock.advance(6 * DAYS + 12 * HOURS);
    triager = await signIn(desk, triager.official);
    await desk.app.get(CaseRounds).walk();
    const quick = await aCase(desk, triager, { text: aClaim(5) });
    desk.clock.advance(30 * MINUTES);
    await act(triager, quick.id, 'claim', { version: quick.version });
    desk.clock.advance(30 * MINUTES);
    await publishReply(desk, quick.id);
    const overdue = (await triager.get(`/api/cases/${late.id}`)).body.case;
    await act(triager, late.id, 'close', { version: overdue.version, reason: 'opinion', note: '' });
    const before = (await overview()).onTheSpot;
    await postReport(desk, { text: aClaim(5), district: 'Doda' });

    const { deadlines, times, onTheSpot, open } = await overview();
    expect(overdue.overdue).toBe(true);
    expect([deadlines.met, deadlines.missed]).toEqual([1, 1]);
    expect(deadlines.missedCases).toEqual([expect.objectContaining({ id: late.id, number: late.number })]);
    expect(times.claim).toMatchObject({ n: 1, medianMinutes: 30, p90Minutes: 30 });
    expect(times.publish).toMatchObject({ n: 1, medianMinutes: 60 });
    expect(times.publish.slowest[0]).toMatchObject({ id: quick.id, title: quick.title });
    expect([onTheSpot.reports - before.reports, onTheSpot.answered - before.answered]).toEqual([1, 1]);
    expect(open.reduce((sum, each) => sum + each.overdue, 0)).toBe(3);

    // Each number leads to its list.
    const measured = async (name: string) =>
      (await triager.get(`/api/cases?measured=${name}&status=answered,closed`)).body.items
        .map(({ id }: { id: string }) => id)
        .sort();
    expect(await measured('ended')).toEqual([late.id, quick.id].sort());
    expect(await measured('missed')).toEqual([late.id]);
    expect(await measured('claimed')).toEqual([quick.id]);
    expect(await measured('published')).toEqual([quick.id]);
    expect(await measured('spot')).toEqual([quick.id]);
  });
});
