import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Sessions } from '../../src/officials/index.js';
import { CLAIM_LEASE } from '../../src/triage/claim-lease.js';
import type { CaseItem, ChangesView } from '../../src/triage/contract.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { postReport } from '../support/ingest.js';
import { connect, type LiveClient } from '../support/live-client.js';
import { signIn, type SignedInBrowser } from '../support/officials.js';
import { aCase, act, detailOf } from '../support/triage.js';

describe('the live desk', () => {
  let desk: Desk;
  let asha: SignedInBrowser;
  const clients: LiveClient[] = [];
  beforeAll(async () => {
    desk = await bootDesk();
    asha = await signIn(desk, {
      name: 'Asha Devi',
      roles: { general: 'triager', 'social-welfare': 'triager' },
    });
  });
  afterEach(() => {
    for (const client of clients.splice(0)) client.close();
  });
  afterAll(() => desk.close());

  async function listen(cookie: string): Promise<LiveClient> {
    const client = await connect(desk, cookie);
    clients.push(client);
    return client;
  }

  let made = 0;
  function newCase(): Promise<CaseItem> {
    return aCase(desk, asha, { text: 'hm', link: `https://example.org/live/${++made}` });
  }

  it('refuses a stranger, and pages of other sites', async () => {
    await expect(connect(desk, undefined)).rejects.toMatchObject({ message: 'session/none' });
    await expect(connect(desk, 'desk_session=made-up')).rejects.toMatchObject({
      data: { code: 'session/none' },
    });
    const foreign = connect(desk, asha.cookie, { origin: 'https://evil.example' });
    await expect(foreign).rejects.toMatchObject({ message: 'request/cross-site' });
    const own = await connect(desk, asha.cookie, { origin: desk.url });
    own.close();
  });

  it('rings for a new report with ids and versions', async () => {
    const client = await listen(asha.cookie);
    const rung = client.next('case.changed');
    await postReport(desk, { text: 'hm', link: 'https://example.org/ring' });
    const change = await rung;
    expect(change).toEqual({
      seq: expect.any(Number),
      caseId: expect.any(String),
      version: 1,
      status: 'new',
      priority: expect.any(String),
      title: 'hm',
      kind: 'opened',
    });
    expect((await detailOf(asha, change.caseId)).case.seq).toBe(change.seq);
  });

  it('lets an official of another department hear nothing', async () => {
    const weaver = await signIn(desk, 'admin', 'handicrafts-handloom');
    const [deaf, hearing] = [await listen(weaver.cookie), await listen(asha.cookie)];
    const kase = await newCase();
    const heard = hearing.next('case.changed', (change) => change.kind === 'routed');
    const arrived = deaf.next('case.changed');
    await act(asha, kase.id, 'note', { text: 'only for us' });
    await act(asha, kase.id, 'route', { version: 1, department: 'handicrafts-handloom', reason: 'looms' });
    await Promise.all([heard, arrived]);
    // Their own arrivals come in order, so nothing before the routing can still be under way.
    expect(deaf.heard.map((change) => change.kind)).toEqual(['routed']);
    const refused = await deaf.ask('case.open', { caseId: (await newCase()).id });
    expect(refused).toEqual({ ok: false, code: 'case/not-found', detail: expect.any(String) });
  });

  it('hears only the departments that it watches', async () => {
    const client = await listen(asha.cookie);
    expect(
      await client.ask('queue.watch', { departments: ['social-welfare', 'handicrafts-handloom'] }),
    ).toEqual({
      ok: true,
    });
    const kase = await newCase();
    const routed = client.next('case.changed');
    await act(asha, kase.id, 'route', { version: 1, department: 'social-welfare', reason: 'pension' });
    expect((await routed).kind).toBe('routed');
    expect(client.heard).toHaveLength(1);
  });

  it('shows who is looking at a case until they leave or vanish', async () => {
    const bilal = await signIn(desk, { name: 'Bilal Ahmad', roles: { general: 'viewer' } });
    const kase = await newCase();
    const [one, other] = [await listen(asha.cookie), await listen(bilal.cookie)];
    const both = one.next('presence.changed', ({ viewers }) => viewers.length === 2);
    await one.ask('case.open', { caseId: kase.id });
    await other.ask('case.open', { caseId: kase.id });
    expect((await both).viewers).toMatchObject([asha.official.ref, bilal.official.ref]);
    expect((await detailOf(asha, kase.id)).viewers).toHaveLength(2);
    const alone = one.next('presence.changed', ({ viewers }) => viewers.length === 1);
    other.close();
    expect((await alone).viewers).toMatchObject([asha.official.ref]);
    await one.ask('case.leave', { caseId: kase.id });
    expect((await detailOf(asha, kase.id)).viewers).toEqual([]);
  });

  it('renews a claim by heartbeat, and says so when it is lost', async () => {
    const kase = await newCase();
    const client = await listen(asha.cookie);
    expect(await client.ask('claim.renew', { caseId: kase.id })).toMatchObject({
      ok: false,
      code: 'case/claim-lost',
    });
    await act(asha, kase.id, 'claim');
    desk.clock.advance(CLAIM_LEASE / 2);
    expect(await client.ask('claim.renew', { caseId: kase.id })).toEqual({ ok: true });
    const until = (await detailOf(asha, kase.id)).case.claimExpiresAt;
    expect(Date.parse(until ?? '')).toBe(desk.clock.now() + CLAIM_LEASE);
  });

  it('answers a message that does not fit the contract', async () => {
    const client = await listen(asha.cookie);
    expect(await client.ask('case.open', { caseId: 7, more: true })).toMatchObject({
      ok: false,
      code: 'request/invalid',
      detail: expect.stringContaining('caseId'),
    });
  });

  it('closes the socket when its session ends', async () => {
    const leaving = await signIn(desk, { name: 'Zoya', roles: { general: 'viewer' } });
    const client = await listen(leaving.cookie);
    const gone = client.disconnected();
    expect((await leaving.delete('/api/session')).status).toBeLessThan(300);
    expect(await desk.app.get(Sessions).resolve(leaving.cookie)).toBeUndefined();
    await gone;
  });

  it('brings a client that was cut off during 500 changes to the same state as one that stayed', async () => {
    const CHANGES = 500;
    const stayed = await listen(asha.cookie);
    const cut = await listen(asha.cookie);
    const start = await newCase();
    const held = new Map<string, CaseItem>();
    const known = start.seq;
    cut.close();

    const last = stayed.next('case.changed', (change) => change.seq >= known + CHANGES);
    const cases = [start];
    for (let done = 0; done < CHANGES;) {
      const batch = Array.from({ length: Math.min(50, CHANGES - done) }, async (_, place) => {
        const kase = cases[place % cases.length] ?? start;
        if (place % 5 === 4) return act(asha, kase.id, 'note', { text: `Note ${done + place}` });
        return postReport(desk, { text: 'hm', link: `https://example.org/cut/${(done + place) % 40}` });
      });
      await Promise.all(batch);
      done += batch.length;
    }
    await last;

    // The one that stayed fetches what it was rung for; the other asks for what it missed.
    const missed: ChangesView['changes'] = [];
    for (let since = known, more = true; more;) {
      const answer: ChangesView = (await asha.get(`/api/cases/changes?since=${since}&limit=100`)).body;
      missed.push(...answer.changes);
      ({ seq: since, more } = answer);
    }
    expect(missed.map((change) => change.seq)).toEqual(missed.map((_, place) => known + 1 + place));
    expect(missed.length).toBeGreaterThanOrEqual(CHANGES);

    const newestOf = (changes: { caseId: string; seq: number; version: number }[]) => {
      const newest = new Map<string, { seq: number; version: number }>();
      for (const { caseId, seq, version } of changes) {
        if (seq > known && seq > (newest.get(caseId)?.seq ?? 0)) newest.set(caseId, { seq, version });
      }
      return newest;
    };
    const caughtUp = newestOf(missed);
    const behind = () => [...caughtUp].filter(([id, { seq }]) => newestOf(stayed.heard).get(id)?.seq !== seq);
    while (behind().length > 0) await stayed.next('case.changed');
    expect(newestOf(stayed.heard)).toEqual(caughtUp);
    for (const id of caughtUp.keys()) held.set(id, (await detailOf(asha, id)).case);
    expect([...held.values()].every((kase) => kase.seq === caughtUp.get(kase.id)?.seq)).toBe(true);
  });
});
