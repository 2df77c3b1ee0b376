import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FactChanged, FactLibrary } from '../../src/facts/index.js';
import { FactWatch } from '../../src/facts/fact-watch.service.js';
import { Announcer } from '../../src/platform/announcer.js';
import { DAYS, HOURS } from '../../src/platform/clock.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { aFact, addFact } from '../support/facts.js';
import { browserOf, signIn, type SignedInBrowser } from '../support/officials.js';

describe('the library of facts', () => {
  let desk: Desk;
  let author: SignedInBrowser;
  let viewer: SignedInBrowser;
  beforeAll(async () => {
    desk = await bootDesk();
    author = await signIn(desk, {
      name: 'Asha Devi',
      roles: { 'social-welfare': 'author', general: 'viewer' },
    });
    viewer = await signIn(desk, 'viewer', 'handicrafts-handloom');
  });
  afterAll(() => desk.close());

  describe('adding', () => {
    it('gives an id made from the scheme, and another one to the next fact of that scheme', async () => {
      const first = await author.post('/api/facts', aFact({ scheme: 'Ladli Beti (J&K)' }));
      const second = await author.post('/api/facts', aFact({ scheme: 'Ladli Beti (J&K)' }));
      expect([first.status, first.body.id, second.body.id]).toEqual([
        201,
        'ladli-beti-j-k',
        'ladli-beti-j-k-2',
      ]);
      expect(first.body).toMatchObject({
        version: 1,
        status: 'in_force',
        changedBy: 'Asha Devi',
        already: false,
      });
    });

    it('takes the department by its name', async () => {
      const added = await author.post('/api/facts', aFact({ department: 'Social Welfare' }));
      expect(added.body.department).toBe('social-welfare');
    });

    it('names an unknown department, an unknown field and an end before the beginning', async () => {
      const fieldsOf = async (fact: object) => {
        const { status, body } = await author.post('/api/facts', fact);
        return [status, body.errors.map(({ field }: { field: string }) => field)];
      };
      expect(await fieldsOf(aFact({ department: 'Fisheries' }))).toEqual([400, ['department']]);
      expect(await fieldsOf({ ...aFact(), colour: 'red' })).toEqual([400, ['colour']]);
      expect(await fieldsOf(aFact({ validUntil: '2025-03-31' }))).toEqual([400, ['validUntil']]);
    });

    it('refuses an id that is taken', async () => {
      await addFact(desk, { id: 'taken' });
      const again = await author.post('/api/facts', aFact({ id: 'taken' }));
      expect([again.status, again.body.code]).toEqual([409, 'fact/id-taken']);
    });
  });

  describe('roles', () => {
    it('lets any official read, and nobody without a session', async () => {
      const { id } = await addFact(desk);
      expect((await viewer.get(`/api/facts/${id}`)).status).toBe(200);
      const stranger = browserOf(desk);
      for (const path of ['/api/facts', `/api/facts/${id}`, `/api/facts/${id}/versions`]) {
        expect([path, (await stranger.get(path)).status]).toEqual([path, 401]);
      }
    });

    it('lets only an author of the department add, change and withdraw', async () => {
      const { id } = await addFact(desk);
      const triager = await signIn(desk, 'triager', 'social-welfare');
      for (const browser of [viewer, triager]) {
        expect((await browser.post('/api/facts', aFact())).status).toBe(403);
        expect((await browser.put(`/api/facts/${id}`, { ...aFact(), version: 1 })).status).toBe(403);
        const withdrawal = { version: 1, reason: 'It is wrong.' };
        expect((await browser.post(`/api/facts/${id}/withdraw`, withdrawal)).status).toBe(403);
      }
    });

    it('needs the role in both departments to move a fact', async () => {
      const { id } = await addFact(desk);
      const moved = { ...aFact({ department: 'general' }), version: 1 };
      const refused = await author.put(`/api/facts/${id}`, moved);
      expect([refused.status, refused.body.department]).toEqual([403, 'general']);
      const both = await signIn(desk, 'author', 'social-welfare', 'general');
      expect((await both.put(`/api/facts/${id}`, moved)).body.department).toBe('general');
    });
  });

  describe('changing', () => {
    it('makes a new version and keeps the old one readable', async () => {
      const { id } = await addFact(desk);
      const statement = 'The old age pension is Rs 1,500 a month.';
      const saved = await author.put(`/api/facts/${id}`, {
        ...aFact({ statement }),
        version: 1,
        changeNote: 'GO 12',
      });
      expect(saved.body).toMatchObject({ version: 2, statement, changeNote: 'GO 12', already: false });
      const { body } = await viewer.get(`/api/facts/${id}/versions`);
      expect(body.items.map((each: { version: number }) => each.version)).toEqual([2, 1]);
      expect(body.items[1].statement).toBe(aFact().statement);
      expect(await desk.app.get(FactLibrary).version(id, 1)).toMatchObject({
        version: 1,
        statement: aFact().statement,
      });
    });

    it('refuses a save that is based on an old version, naming both', async () => {
      const { id } = await addFact(desk);
      await author.put(`/api/facts/${id}`, { ...aFact({ details: 'first' }), version: 1 });
      const late = await author.put(`/api/facts/${id}`, { ...aFact({ details: 'second' }), version: 1 });
      expect([late.status, late.body]).toEqual([
        409,
        expect.objectContaining({ code: 'fact/stale-version', yourVersion: 1, currentVersion: 2 }),
      ]);
    });

    it('lets exactly one of two saves at the same time through', async () => {
      const { id } = await addFact(desk);
      const save = (details: string) => author.put(`/api/facts/${id}`, { ...aFact({ details }), version: 1 });
      const answers = await Promise.all(['one', 'two', 'three'].map(save));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    });

    it('finds the same content already there, also when it is sent twice', async () => {
      const { id } = await addFact(desk);
      const same = await author.put(`/api/facts/${id}`, { ...aFact(), version: 1 });
      expect([same.status, same.body.version, same.body.already]).toEqual([200, 1, true]);
      const change = { ...aFact({ details: 'new' }), version: 1 };
      await author.put(`/api/facts/${id}`, change);
      const twice = await author.put(`/api/facts/${id}`, change);
      expect([twice.status, twice.body.version, twice.body.already]).toEqual([200, 2, true]);
    });

    it('says that an unknown fact is unknown', async () => {
      for (const answer of [
        await author.get('/api/facts/nowhere'),
        await author.get('/api/facts/nowhere/versions'),
        await author.put('/api/facts/nowhere', { ...aFact(), version: 1 }),
      ]) {
        expect([answer.status, answer.body.code]).toEqual([404, 'fact/not-found']);
      }
    });
  });

  describe('withdrawing', () => {
    it('is a version of its own, is already there the second time, and can be taken back', async () => {
      const { id } = await addFact(desk);
      const withdrawal = { version: 1, reason: 'The order was cancelled.' };
      const gone = await author.post(`/api/facts/${id}/withdraw`, withdrawal);
      expect([gone.status, gone.body]).toEqual([
        200,
        expect.objectContaining({ version: 2, status: 'withdrawn', withdrawnReason: withdrawal.reason }),
      ]);
      expect((await author.post(`/api/facts/${id}/withdraw`, withdrawal)).body).toMatchObject({
        version: 2,
        already: true,
      });
      const back = await author.put(`/api/facts/${id}`, { ...aFact(), version: 2 });
      expect(back.body).toMatchObject({ version: 3, status: 'in_force', withdrawnReason: null });
    });

    it('refuses a withdrawal that is based on an old version', async () => {
      const { id } = await addFact(desk);
      await author.put(`/api/facts/${id}`, { ...aFact({ details: 'new' }), version: 1 });
      const late = await author.post(`/api/facts/${id}/withdraw`, { version: 1, reason: 'It is wrong.' });
      expect([late.status, late.body.code]).toEqual([409, 'fact/stale-version']);
    });
  });
});

describe('facts and the calendar', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await bootDesk(); // 23 November 2026, 11:30 in India
  });
  afterAll(() => desk.close());

  it('come into force and expire at midnight in India, and this is announced once', async () => {
    await addFact(desk, { id: 'last-day', validUntil: '2026-11-23' });
    await addFact(desk, { id: 'tomorrow', validFrom: '2026-11-24' });
    const announced: string[] = [];
    desk.app.get(Announcer).on(FactChanged, ({ factId }) => announced.push(factId));
    const inForce = async () => (await desk.app.get(FactLibrary).inForce()).map(({ id }) => id);
    const watch = desk.app.get(FactWatch);

    desk.clock.advance(12 * HOURS);
    await watch.round();
    expect([await inForce(), announced]).toEqual([['last-day'], []]);

    desk.clock.advance(1 * HOURS);
    await watch.round();
    await watch.round();
    expect([await inForce(), announced]).toEqual([['tomorrow'], ['last-day', 'tomorrow']]);
  });

  it('announce a change after the commit, and none that was refused', async () => {
    const announced: string[] = [];
    desk.app.get(Announcer).on(FactChanged, ({ factId }) => announced.push(factId));
    const author = await signIn(desk, 'author', 'social-welfare');
    await author.post('/api/facts', aFact({ id: 'announced' }));
    await author.post('/api/facts', aFact({ id: 'announced' }));
    await author.put('/api/facts/announced', { ...aFact({ details: 'new' }), version: 1 });
    await author.put('/api/facts/announced', { ...aFact({ details: 'other' }), version: 1 });
    expect(announced).toEqual(['announced', 'announced']);
  });

  it('show in every filter exactly the facts of that status', async () => {
    desk.clock.advance(1 * DAYS);
    const library = desk.app.get(FactLibrary);
    const viewer = await signIn(desk, 'viewer', 'general');
    for (const validFrom of [null, '2026-11-24', '2026-11-25', '2026-11-26']) {
      for (const validUntil of [null, '2026-11-26', '2026-11-25', '2026-11-24']) {
        if (validFrom === null || validUntil === null || validFrom <= validUntil)
          await addFact(desk, { validFrom, validUntil });
      }
    }
    const { body: all } = await viewer.get('/api/facts');
    for (const status of ['in_force', 'not_yet', 'expired', 'withdrawn']) {
      const expected = all.items.filter((fact: { status: string }) => fact.status === status);
      const { body } = await viewer.get(`/api/facts?status=${status}`);
      expect([status, body.items, body.total]).toEqual([status, expected, expected.length]);
    }
    const ids = (await library.inForce()).map(({ id }) => id).sort();
    const { body } = await viewer.get('/api/facts?status=in_force');
    expect(body.items.map((fact: { id: string }) => fact.id).sort()).toEqual(ids);
  });
});
