/** The queue over HTTP: search in all languages, filters and what they hide, saved views, the exported list. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { addFact } from '../support/facts.js';
import { postReport } from '../support/ingest.js';
import { signIn, type SignedInBrowser } from '../support/officials.js';
import { act, aClaim } from '../support/triage.js';

const HINDI = 'बुढ़ापा पेंशन योजना अचानक बंद, सब दोबारा आवेदन करें';
const URDU = 'راشن کارڈ بغیر نیلی مہر کے اگلے ہفتے منسوخ ہو جائیں گے';

describe('the queue', () => {
  let desk: Desk;
  let triager: SignedInBrowser;
  let colleague: SignedInBrowser;
  let elsewhere: SignedInBrowser;

  const titles = async (query: string, as = triager): Promise<string[]> => {
    const answer = await as.get(`/api/cases?${query}`);
    expect([query, answer.status]).toEqual([query, 200]);
    return answer.body.items.map((item: { title: string }) => item.title);
  };
  const found = (q: string): Promise<string[]> => titles(`q=${encodeURIComponent(q)}`);
  const caseOf = async (q: string) =>
    (await triager.get(`/api/cases?status=new,closed,monitoring,in_review&q=${encodeURIComponent(q)}`)).body
      .items[0];

  beforeAll(async () => {
    desk = await bootDesk();
    const places = { general: 'triager', 'social-welfare': 'triager' } as const;
    triager = await signIn(desk, { name: 'Meena Kumari', roles: places });
    colleague = await signIn(desk, { name: 'Farooq Khan', roles: places });
    elsewhere = await signIn(desk, 'triager', 'handicrafts-handloom');
    await postReport(desk, { text: HINDI, district: 'Jammu', channel: 'whatsapp', language: 'hi' });
    await postReport(desk, { text: URDU, district: 'Srinagar', channel: 'facebook', language: 'ur' });
    for (const place of [1, 2, 5]) {
      await postReport(desk, {
        text: aClaim(place),
        district: 'Srinagar',
        channel: 'telegram',
        language: 'en',
      });
    }
    await postReport(desk, { text: `${aClaim(7)}, call 9419012345`, channel: 'sms' });
  });
  afterAll(() => desk.close());

  it('finds words in any script, by how they begin, in any order, at once', async () => {
    expect(await found('pension')).toEqual([expect.stringContaining('पेंशन')]);
    expect(await found('پنشن योजना')).toEqual([expect.stringContaining('पेंशन')]);
    expect(await found('rashan card')).toEqual([expect.stringContaining('راشن')]);
    expect(await found('LOOMS weav')).toEqual([expect.stringContaining('weavers')]);
    expect(await found('weavers budget')).toEqual([]);
    await postReport(desk, { text: aClaim(4) });
    expect(await found('scholarships stadium')).toEqual([]);
    expect(await found('scholarship stadium')).toHaveLength(1);
  });

  it('answers a search with what is indexed while the writer is held up, and finds the rest afterwards', async () => {
    await found('pension');
    await postReport(desk, { text: aClaim(8) });
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const long = desk.app.get(UnitOfWork).run(() => held);
    expect(await found('पेंशन')).toHaveLength(1);
    letGo();
    await long;
    expect(await found(aClaim(8).split(' ')[1] ?? '')).not.toEqual([]);
  });

  it('finds a case by its number, and by the words of the fact that it is about', async () => {
    const { number } = await caseOf('weavers');
    expect(await found(`#${number}`)).toEqual([expect.stringContaining('weavers')]);
    await addFact(desk);
    await postReport(desk, {
      text: 'Old age pension is now Rs 2500 a month in Jammu and Kashmir, says the minister',
    });
    const about = await found('2500 minister');
    expect(about).toHaveLength(1);
  });

  it('follows merges: the survivor is found by the words of both', async () => {
    const [one, other] = [await caseOf('weavers'), await caseOf('anganwadi')];
    await act(triager, one.id, 'merge', { version: one.version, into: other.id });
    expect(await found('looms')).toEqual([other.title]);
    const absorbed = (await triager.get('/api/cases?status=closed')).body.items[0];
    await act(triager, one.id, 'unmerge', { version: absorbed.version });
    expect(await found('looms')).toEqual([one.title]);
  });

  it('never indexes what identifies a person', async () => {
    expect(await found('9419012345')).toEqual([]);
    expect(await found('vaccination')).toHaveLength(1);
  });

  it('filters by flags, by the person responsible and by ids, and says what each filter hides', async () => {
    const kase = await caseOf('weavers');
    const until = new Date(desk.clock.now() + 3_600_000).toISOString();
    await act(triager, kase.id, 'snooze', { version: kase.version, until });
    const assigned = await act(triager, kase.id, 'assign', {
      version: kase.version + 1,
      to: colleague.official.id,
    });
    expect(assigned.body.case.assignedTo).toEqual({ id: colleague.official.id, name: 'Farooq Khan' });
    expect(await titles('snoozed=yes')).toEqual([kase.title]);
    expect(await titles('snoozed=no')).not.toContain(kase.title);
    expect(await titles('assignee=me', colleague)).toEqual([kase.title]);
    expect(await titles('assignee=none')).not.toContain(kase.title);
    expect(await titles(`ids=${kase.id}&channel=sms`)).toEqual([]);
    expect(await titles(`ids=${kase.id},nobody`)).toEqual([kase.title]);
    expect(await titles('ids=')).toEqual([]);
    const all = (await triager.get('/api/cases')).body.total;
    const hidden = await triager.get('/api/cases/hidden?district=Srinagar&snoozed=no&channel=telegram');
    expect(hidden.body).toEqual({
      total: 2,
      hidden: { district: 0, snoozed: 1, channel: 1 },
    });
    expect((await triager.get('/api/cases/hidden')).body).toEqual({ total: all, hidden: {} });
    const contests = await triager.get('/api/cases/hidden?kind=contest');
    expect(contests.body).toEqual({ total: 0, hidden: { kind: all } });
  });

  it('assigns only to people who can work on the case, and says so in the log', async () => {
    const kase = await caseOf('anganwadi');
    const wrong = await act(triager, kase.id, 'assign', {
      version: kase.version,
      to: elsewhere.official.id,
    });
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([400, 'to']);
    const stale = await act(triager, kase.id, 'assign', { version: 99, to: triager.official.id });
    expect([stale.status, stale.body.code]).toEqual([409, 'case/stale-version']);
    await act(triager, kase.id, 'assign', { version: kase.version, to: triager.official.id });
    const routed = await act(triager, kase.id, 'route', {
      version: kase.version + 1,
      department: kase.department === 'general' ? 'social-welfare' : 'general',
      reason: 'It is theirs',
    });
    expect(routed.body.case.assignedTo).toBeNull();
    const { events } = (await triager.get(`/api/cases/${kase.id}`)).body;
    const event = events.find((each: { kind: string }) => each.kind === 'assigned');
    expect(event.data.to).toEqual({ id: triager.official.id, name: 'Meena Kumari' });
  });

  it('gives the strongest reasons of a priority in words for every language, or what an official wrote', async () => {
    const { id, version, ...kase } = await caseOf('looms');
    expect(kase.priorityOverridden).toBe(false);
    expect(kase.priorityReasons.length).toBeGreaterThan(0);
    for (const each of kase.priorityReasons) {
      expect(each).toMatchObject({ input: expect.any(String), value: expect.any(String) });
      expect(each.points).toBeGreaterThan(0);
    }
    const inputs = { harm: 'safety', affected: 'few', reach: 'trending', confidence: 'low' };
    const set = await act(triager, id, 'assess', {
      ...{ version, ...inputs, level: 'low', overrideReason: 'An old joke' },
    });
    expect(set.body.case).toMatchObject({
      priorityReason: 'An old joke',
      priorityReasons: [],
      priorityOverridden: true,
    });
  });

  it('counts arrivals by the hour', async () => {
    await postReport(desk, { text: aClaim(5), district: 'Doda' });
    const kase = await caseOf('electricity');
    expect(kase.arrivals).toHaveLength(24);
    expect(kase.arrivals.at(-1)).toBe(kase.velocity);
    expect(kase.velocity).toBe(2);
    expect(kase.viewers).toEqual([]);
  });

  it('keeps personal and shared views with live counts, and lets only their owner change them', async () => {
    const personal = await triager.post('/api/views', { name: 'Mine', query: 'sort=newest&channel=sms' });
    expect(personal.status).toBe(201);
    expect(personal.body).toMatchObject({ kind: 'personal', query: 'channel=sms&sort=newest', count: 1 });
    const shared = await triager.post('/api/views', {
      name: 'Srinagar',
      query: 'district=Srinagar',
      department: 'general',
    });
    const seen = (await colleague.get('/api/views')).body.items;
    const names = seen.map((view: { name: string }) => view.name);
    expect(names).toEqual([
      ...['open', 'mine', 'unassigned', 'approval', 'high', 'overdue', 'escalated', 'snoozed'],
      'Srinagar',
    ]);
    expect(seen.at(-1)).toMatchObject({ kind: 'shared', editable: false, owner: { name: 'Meena Kumari' } });
    expect(seen.at(-1).count).toBe((await titles('district=Srinagar&snoozed=no')).length);
    expect((await colleague.put(`/api/views/${shared.body.id}`, { name: 'x', query: '' })).status).toBe(403);
    expect((await colleague.delete(`/api/views/${personal.body.id}`)).status).toBe(404);
    expect((await elsewhere.get('/api/views')).body.items).toHaveLength(8);
    expect((await elsewhere.post('/api/views', { name: 'x', query: '', department: 'general' })).status).toBe(
      403,
    );
    const bad = await triager.post('/api/views', { name: 'Bad', query: 'colour=red' });
    expect([bad.status, bad.body.errors[0].field]).toEqual([400, 'colour']);
    const changed = await triager.put(`/api/views/${personal.body.id}`, {
      name: 'Texts',
      query: 'channel=sms',
    });
    expect(changed.body.name).toBe('Texts');
    expect((await triager.delete(`/api/views/${personal.body.id}`)).status).toBe(204);
    expect((await triager.delete(`/api/views/${shared.body.id}`)).status).toBe(204);
  });

  it('exports exactly the filtered list, in its order, masked and without formulas', async () => {
    const answer = await triager.get('/api/cases/export.csv?sort=oldest&district=Srinagar');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const [heading = '', ...rows] = String(answer.body).trim().split('\r\n');
    expect(heading).toContain('number,priority,priority reason,claim');
    const ids = rows.map((row) => row.split(',').at(-1));
    const listed = (await triager.get('/api/cases?sort=oldest&district=Srinagar')).body.items;
    expect(ids).toEqual(listed.map((item: { id: string }) => item.id));
    const kase = await caseOf('vaccination');
    await act(triager, kase.id, 'escalate', { version: kase.version, to: '=cmd|calc', reason: 'It spreads' });
    const formula = String((await triager.get('/api/cases/export.csv?channel=sms')).body);
    expect(formula).toContain(`,'=cmd|calc,`);
    expect(formula).not.toContain('9419012345');
    expect(
      String((await elsewhere.get('/api/cases/export.csv')).body)
        .trim()
        .split('\r\n'),
    ).toHaveLength(1);
  });
});
