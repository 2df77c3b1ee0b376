import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DutyRoster } from '../../src/officials/index.js';
import { CaseRounds } from '../../src/triage/case-rounds.service.js';
import { DAYS, HOURS, instantOf } from '../../src/platform/clock.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { Settings } from '../../src/platform/settings/index.js';
import { THRESHOLDS } from '../../src/triage/matching/index.js';
import { PlacementEntity } from '../../src/triage/placement.entity.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { addFact } from '../support/facts.js';
import { browserOf, signIn, type SignedInBrowser } from '../support/officials.js';
import { aCase, aClaim, act, detailOf } from '../support/triage.js';

const WEEKDAYS = {
  workingDays: [1, 2, 3, 4, 5],
  saturdaysOff: [],
  hours: [
    { from: '09:30', to: '13:00' },
    { from: '14:00', to: '17:30' },
  ],
  holidays: [{ date: '2026-11-24', name: 'Martyrdom of Guru Tegh Bahadur' }],
};

describe('the settings of the desk', () => {
  let desk: Desk;
  let chief: SignedInBrowser;
  let local: SignedInBrowser;
  let triager: SignedInBrowser;
  beforeAll(async () => {
    desk = await bootDesk();
    chief = await signIn(desk, { name: 'Chief', roles: { general: 'admin', 'social-welfare': 'admin' } });
    local = await signIn(desk, { name: 'Local', roles: { 'social-welfare': 'admin' } });
    triager = await signIn(desk, 'triager', 'social-welfare', 'general');
  });
  afterAll(() => desk.close());

  const setting = async (name: string, scope = 'all') =>
    (await triager.get('/api/settings')).body.items.find(
      (each: { name: string; scope: string }) => each.name === name && each.scope === scope,
    );
  const put = async (browser: SignedInBrowser, path: string, value: unknown, note = '') => {
    const [name = '', scope] = path.split('/');
    const version = (await setting(name, scope))?.version ?? 0;
    return browser.put(`/api/settings/${path}`, { version, value, note });
  };

  it('are at first those of the installation, and readable by every official', async () => {
    expect((await browserOf(desk).get('/api/settings')).status).toBe(401);
    expect(await setting('deadlines')).toMatchObject({
      version: 0,
      value: { high: 4, medium: 14, low: 35 },
      changedBy: null,
    });
    expect((await setting('calendar')).value.holidays[0]).toEqual({
      date: '2026-01-26',
      name: 'Republic Day',
    });
    expect((await setting('thresholds')).value.join).toBe(THRESHOLDS.join);
  });

  it('are changed by administrators, version by version, and never over the change of another', async () => {
    const value = { high: 2, medium: 14, low: 35 };
    expect((await put(triager, 'deadlines/all', value)).status).toBe(403);
    expect((await put(local, 'deadlines/all', value)).status).toBe(403);
    const saved = await put(chief, 'deadlines/all', value, 'Minister asked');
    expect([saved.status, saved.body.version, saved.body.changedBy]).toEqual([200, 1, 'Chief']);
    const late = await chief.put('/api/settings/deadlines/all', { version: 0, value, note: '' });
    expect([late.status, late.body.code, late.body.currentVersion]).toEqual([
      409,
      'setting/stale-version',
      1,
    ]);
    const { items } = (await triager.get('/api/settings/deadlines/all/versions')).body;
    expect(items).toEqual([expect.objectContaining({ version: 1, value, note: 'Minister asked' })]);
  });

  it.each([
    ['deadlines/all', { high: 9, medium: 8, low: 35 }, 'value.medium'],
    ['deadlines/all', { high: 0, medium: 8, low: 35 }, 'value.high'],
    ['thresholds/all', { suggest: 0.6, join: 0.5, answer: 0.8 }, 'value.join'],
    ['thresholds/all', { suggest: 0.2, join: 0.9, answer: 0.8 }, 'value.answer'],
    ['calendar/all', { ...WEEKDAYS, workingDays: [] }, 'value.workingDays'],
    ['calendar/all', { ...WEEKDAYS, hours: [{ from: '17:00', to: '10:00' }] }, 'value.hours'],
    ['calendar/all', { ...WEEKDAYS, workingDays: [6], saturdaysOff: [1, 2, 3, 4, 5] }, 'value.hours'],
    ['calendar/all', { ...WEEKDAYS, colour: 'red' }, 'value.colour'],
  ])('refuse what makes no sense: %s %j', async (path, value, field) => {
    const refused = await put(chief, path, value);
    expect([refused.status, refused.body.errors[0].field]).toEqual([400, field]);
  });

  it('have deadlines and thresholds for the whole desk only', async () => {
    const path = '/api/settings/deadlines/social-welfare';
    expect((await chief.put(path, { version: 0, value: {}, note: '' })).body.code).toBe('setting/unknown');
    expect((await chief.put('/api/settings/calendar/none', { version: 0, value: WEEKDAYS })).status).toBe(
      404,
    );
  });

  it("set the deadline of new cases at once, by the department's own calendar", async () => {
    await addFact(desk);
    // Monday 23 November 2026, 11:30 in India; the deadline of a high case is 2 working hours here.
    const claim = { text: 'Old age pension of Rs 1,250 a month is stopped, pay Rs 500 to your agent today' };
    const before = await aCase(desk, triager, claim);
    expect([before.department, before.priority, before.dueAt]).toEqual([
      'social-welfare',
      'high',
      '2026-11-23T08:00:00.000Z',
    ]);
    expect((await put(local, 'calendar/social-welfare', WEEKDAYS)).status).toBe(200);
    await put(chief, 'deadlines/all', { high: 7, medium: 14, low: 35 });
    const assess = {
      harm: 'money_or_identity',
      affected: 'vulnerable',
      reach: 'headline_story',
      confidence: 'high',
    };
    const lowered = await act(triager, before.id, 'assess', {
      ...{ ...assess, version: before.version, level: 'low', overrideReason: 'To see the deadline move.' },
    });
    const raised = await act(triager, before.id, 'assess', {
      ...assess,
      version: lowered.body.case.version,
      level: 'high',
    });
    // 11:30 to 13:00, 14:00 to 17:30, not on the 24th, two hours on the 25th.
    expect(raised.body.case.dueAt).toBe('2026-11-25T06:00:00.000Z');
    expect((await put(local, 'calendar/social-welfare', null)).status).toBe(200);
    expect(await setting('calendar', 'social-welfare')).toBeUndefined();
  });

  it('are seen when another process has written them', async () => {
    const settings = desk.app.get(Settings);
    const row = {
      name: 'deadlines',
      scope: 'all',
      version: 99,
      value: '{"high":3,"medium":14,"low":35}',
      note: '',
    };
    await desk.app.get(UnitOfWork).run(({ manager }) =>
      manager.insert('setting_versions', {
        ...row,
        changedById: 'x',
        changedBy: 'Other process',
        changedAt: desk.clock.instant(),
      }),
    );
    expect((await setting('deadlines')).value.high).toBe(7);
    await settings.round();
    expect((await setting('deadlines')).value.high).toBe(3);
  });

  it('decide with their thresholds what joins, from the next report on', async () => {
    const words = 'Bakarwal families lose their forest huts after the new order of the tehsil office';
    const first = await aCase(desk, triager, { text: words });
    await put(chief, 'thresholds/all', { suggest: 0.98, join: 0.985, answer: 0.99 });
    const apart = await aCase(desk, triager, { text: `${words} which many people here have heard` });
    expect(apart.id).not.toBe(first.id);
    await put(chief, 'thresholds/all', { suggest: 0.05, join: 0.06, answer: 0.8 });
    const joined = await aCase(desk, triager, { text: `${words} so everybody in the valley says` });
    expect([first.id, apart.id]).toContain(joined.id);
    await put(chief, 'thresholds/all', { suggest: 0.2, join: 0.5, answer: 0.8 });
  });

  it('show how often officials agreed in each band, and what other thresholds would have changed', async () => {
    const mine = await aCase(desk, triager, { text: aClaim(3) });
    const work = desk.app.get(UnitOfWork);
    const placed = (reportId: string, similarity: number, joinedBy: 'rule' | 'official') => ({
      ...{
        reportId,
        caseId: mine.id,
        joinedBy,
        similarity,
        anchor: false,
        about: null,
        channel: 'x',
        district: null,
      },
      ...{ language: 'en', receivedAt: desk.clock.instant(), fingerprint: reportId, canonicalLink: null },
      ...{ pictureHash: null, searchText: '' },
    });
    await work.run(({ manager }) =>
      manager.insert(PlacementEntity, [
        placed('measured-1', 0.97, 'rule'),
        placed('measured-2', 0.92, 'rule'),
        placed('measured-3', 0.98, 'official'),
        placed('measured-4', 0.72, 'rule'),
      ]),
    );
    const measured = async (query = '') =>
      (await triager.get(`/api/settings/thresholds/measured${query}`)).body;
    const lastBand = async () => (await measured()).joined.at(-1);
    expect(await lastBand()).toMatchObject({
      from: 0.9,
      accepted: 0,
      rejected: 1,
      undecided: 2,
      precision: 0,
    });
    await act(triager, mine.id, 'close', { version: mine.version, reason: 'spam', note: '' });
    const band = await lastBand();
    expect(band).toMatchObject({ accepted: 2, rejected: 1, undecided: 0, precision: 2 / 3 });
    expect(band.interval[0]).toBeLessThan(2 / 3);
    const at = async (join: number) => (await measured(`?join=${join}`)).wouldChange;
    expect(await at(0.5)).toEqual({ days: 30, joinsLess: 0, joinsMore: 0, suggestsLess: 0 });
    expect((await at(0.75)).joinsLess - (await at(0.7)).joinsLess).toBe(1);
    expect((await measured('?join=0.75')).joined.map((each: { from: number }) => each.from)).toContain(0.75);
    expect((await triager.get('/api/settings/thresholds/measured?join=2')).status).toBe(400);
  });

  it('count merges as agreement with a suggestion, and merges taken back as disagreement', async () => {
    const one = await aCase(desk, triager, { text: aClaim(4) });
    const other = await aCase(desk, triager, { text: aClaim(5) });
    await desk.app.get(UnitOfWork).run(({ manager }) =>
      manager.insert('case_suggestions', {
        ...{
          caseId: other.id,
          nearCaseId: one.id,
          similarity: 0.43,
          reportId: 'r',
          at: desk.clock.instant(),
        },
      }),
    );
    const band = async () =>
      (await triager.get('/api/settings/thresholds/measured')).body.suggested.find(
        (each: { from: number }) => each.from === 0.4,
      );
    const before = await band();
    await act(triager, other.id, 'merge', { version: other.version, into: one.id });
    expect((await band()).accepted).toBe(before.accepted + 1);
    const { version } = (await act(triager, one.id, 'note', { text: 'x' })).body.case;
    expect(version).toBeGreaterThan(0);
    await act(triager, other.id, 'unmerge', { version: other.version + 1 });
    const after = await band();
    expect([after.accepted, after.rejected]).toEqual([before.accepted, before.rejected + 1]);
  });

  it('let a passed deadline go to who is on duty for it', async () => {
    const kase = await aCase(desk, triager, { text: aClaim(6) });
    const duty = {
      ...{
        department: kase.department,
        officialId: triager.official.id,
        task: 'escalation' as const,
        topic: '',
      },
      ...{ from: desk.clock.instant(), until: instantOf(desk.clock.now() + 30 * DAYS) },
    };
    await desk.app.get(DutyRoster).add(duty, chief.official);
    desk.clock.advance(20 * DAYS + HOURS);
    await desk.app.get(CaseRounds).walk();
    const again = await signIn(desk, triager.official);
    expect((await detailOf(again, kase.id)).case.escalatedTo).toBe(triager.official.name);
  });
});
