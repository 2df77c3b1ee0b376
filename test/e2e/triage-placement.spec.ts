import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { postReport } from '../support/ingest.js';
import { signIn, type SignedInBrowser } from '../support/officials.js';
import { aCase, aClaim, detailOf } from '../support/triage.js';

describe('placing reports', () => {
  let desk: Desk;
  let triager: SignedInBrowser;
  beforeAll(async () => {
    desk = await bootDesk();
    triager = await signIn(desk, 'triager', 'general');
  });
  afterAll(() => desk.close());

  it('opens a case for the first report of a claim', async () => {
    const kase = await aCase(desk, triager, { text: aClaim(0), district: 'Srinagar' });
    expect(kase).toMatchObject({
      status: 'new',
      version: 1,
      reportCount: 1,
      velocity: 1,
      districts: ['Srinagar'],
      channels: ['whatsapp'],
      department: 'general',
    });
    expect(kase.title).toContain('widow pension');
    expect(kase.dueAt).not.toBeNull();
  });

  it('lets a repeat join, which raises seq and count but not the version', async () => {
    const before = await aCase(desk, triager, { text: aClaim(1) });
    const after = await aCase(desk, triager, { text: aClaim(1), channel: 'facebook', district: 'Jammu' });
    expect(after).toMatchObject({
      id: before.id,
      version: before.version,
      reportCount: 2,
      channels: ['whatsapp', 'facebook'],
    });
    expect(after.seq).toBeGreaterThan(before.seq);
    const detail = await detailOf(triager, before.id);
    expect(detail.reports.map((report) => report.joinedBy).sort()).toEqual(['opened', 'rule']);
    expect(detail.events.map((event) => event.kind)).toEqual(['opened', 'report_joined']);
  });

  it('lets a report with the same link join, whatever words stand around it', async () => {
    const link = 'https://example.org/pension-news';
    const first = await aCase(desk, triager, { text: aClaim(2), link });
    const second = await aCase(desk, triager, { text: 'true?', link: `${link}?utm_source=x` });
    expect([second.id, second.reportCount]).toEqual([first.id, 2]);
  });

  it('never joins texts that say too little', async () => {
    const first = await aCase(desk, triager, { text: 'is this true' });
    const second = await aCase(desk, triager, { text: 'is this true' });
    expect(second.id).not.toBe(first.id);
  });

  it('shows a case only where the official has a role', async () => {
    const kase = await aCase(desk, triager, { text: aClaim(3) });
    const stranger = await signIn(desk, 'admin', 'handicrafts-handloom');
    expect((await stranger.get(`/api/cases/${kase.id}`)).status).toBe(404);
    expect((await stranger.get('/api/cases')).body).toMatchObject({ items: [], total: 0 });
    expect((await stranger.get('/api/cases/changes?since=0')).body.changes).toEqual([]);
  });

  it('shows no personal data in the title of a case', async () => {
    await postReport(desk, {
      text: 'Send your Aadhaar 2345 6789 0123 to clerk@pension.example for the double pension',
    });
    const { title } = (await triager.get('/api/cases?sort=newest&limit=1')).body.items[0];
    expect(title).toContain('double pension');
    expect(title).not.toMatch(/2345|@pension/);
  });

  it('walks every page once in every order', async () => {
    for (let place = 0; place < 8; place++) await postReport(desk, { text: aClaim(place) });
    const total = (await triager.get('/api/cases?limit=1')).body.total;
    for (const sort of ['priority', 'newest', 'oldest', 'updated', 'due', 'reports']) {
      const seen: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: { items: { id: string }[]; nextCursor: string | null } = (
          await triager.get(`/api/cases?sort=${sort}&limit=3${cursor && `&cursor=${cursor}`}`)
        ).body;
        seen.push(...page.items.map((item) => item.id));
        cursor = page.nextCursor;
      }
      expect([sort, seen.length, new Set(seen).size]).toEqual([sort, total, total]);
    }
  });

  it('filters by what the reports say of themselves', async () => {
    await postReport(desk, { text: aClaim(5), district: 'Kupwara', channel: 'poster' });
    const titlesOf = async (query: string): Promise<string[]> =>
      (await triager.get(`/api/cases?${query}`)).body.items.map((item: { title: string }) => item.title);
    const found = [expect.stringContaining('Electricity')];
    expect(await titlesOf('district=Kupwara,Doda')).toEqual(found);
    expect(await titlesOf('channel=poster')).toEqual(found);
    expect(await titlesOf('q=SECRET%20government')).toEqual(found);
    expect(await titlesOf('q=100%25')).toEqual([]);
    expect(await titlesOf('assignee=me')).toEqual([]);
    expect(await titlesOf('department=social-welfare')).toEqual([]);
    expect((await titlesOf('assignee=none&status=new,in_review')).length).toBeGreaterThan(5);
  });

  it('tells what has changed since a seq, and to start anew when it is ahead', async () => {
    const start = (await triager.get('/api/cases/changes?since=0&limit=1')).body;
    expect(start).toMatchObject({ more: true, resync: false });
    expect(start.changes).toHaveLength(1);
    const all = (await triager.get('/api/cases/changes?since=0&limit=1000')).body;
    const numbers = all.changes.map((change: { seq: number }) => change.seq);
    expect(numbers).toEqual(numbers.map((_: number, place: number) => place + 1));
    expect((await triager.get(`/api/cases/changes?since=${all.seq}`)).body.changes).toEqual([]);
    expect((await triager.get('/api/cases/changes?since=999999')).body).toMatchObject({
      resync: true,
      seq: all.seq,
    });
  });
});
