import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HOURS, instantOf } from '../../src/platform/clock.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { anOfficial, browserOf, signIn, type SignedInBrowser, TEST_PASSWORD } from '../support/officials.js';

const SECRET = /^[\w-]{16}$/;

describe('people', () => {
  let desk: Desk;
  let chief: SignedInBrowser;
  let local: SignedInBrowser;
  let author: SignedInBrowser;
  beforeAll(async () => {
    desk = await bootDesk();
    chief = await signIn(desk, { name: 'Chief', roles: { general: 'admin' } });
    local = await signIn(desk, { name: 'Local', roles: { 'social-welfare': 'admin' } });
    author = await signIn(desk, 'author', 'social-welfare', 'general');
  });
  afterAll(() => desk.close());

  const logIn = (email: string, password: string) =>
    browserOf(desk).post('/api/session', { email, password });
  const find = async (browser: SignedInBrowser, id: string) =>
    (await browser.get('/api/people')).body.items.find((each: { id: string }) => each.id === id);

  it('are shown to administrators only, each the accounts of their departments', async () => {
    const weaver = await anOfficial(desk, { roles: { 'handicrafts-handloom': 'triager' } });
    expect((await browserOf(desk).get('/api/people')).status).toBe(401);
    expect((await author.get('/api/people')).body.code).toBe('official/role-needed');
    expect(await find(chief, weaver.id)).toMatchObject({ manageable: true, version: 0, secondFactor: false });
    expect(await find(local, weaver.id)).toBeUndefined();
    // The author also works for the general desk: seen by the local administrator, not to be changed.
    expect(await find(local, author.official.id)).toMatchObject({ manageable: false });
  });

  it('are added with a password that is shown once and opens the account', async () => {
    const body = {
      name: 'New',
      email: 'New.Person@desk.test',
      roles: [{ department: 'social-welfare', role: 'viewer' }],
    };
    const added = await local.post('/api/people', body);
    expect([added.status, added.body.person.email, added.body.person.version]).toEqual([
      201,
      'new.person@desk.test',
      1,
    ]);
    expect(added.body.password).toMatch(SECRET);
    expect((await logIn('new.person@desk.test', added.body.password)).status).toBe(200);
    expect((await local.post('/api/people', body)).body.code).toBe('official/email-taken');
    const beyond = { ...body, email: 'x@desk.test', roles: [{ department: 'general', role: 'admin' }] };
    expect((await local.post('/api/people', beyond)).body.errors).toEqual([
      { field: 'roles.0.department', message: expect.any(String) },
    ]);
    expect((await author.post('/api/people', body)).status).toBe(403);
  });

  it('get other roles at once, in their open sessions too, and not over the work of another administrator', async () => {
    const person = await signIn(desk, { name: 'Mover', roles: { 'social-welfare': 'viewer' } });
    const path = `/api/people/${person.official.id}`;
    const roles = [{ department: 'social-welfare', role: 'author' }];
    const changed = await local.put(path, { version: 0, name: 'Mover', roles });
    expect([changed.status, changed.body.version, changed.body.roles]).toEqual([200, 1, roles]);
    expect((await person.get('/api/session')).body.official.roles).toEqual(roles);
    const late = await chief.put(path, {
      version: 0,
      name: 'Mover',
      roles: [{ department: 'general', role: 'viewer' }],
    });
    expect([late.status, late.body.code]).toEqual([409, 'official/stale-version']);
    const unknown = [{ department: 'fisheries', role: 'viewer' }];
    expect((await chief.put(path, { version: 1, name: 'Mover', roles: unknown })).status).toBe(400);
    expect((await author.put(path, { version: 1, name: 'Mover', roles })).status).toBe(403);
    const { items } = (await local.get(`${path}/history`)).body;
    expect(items).toEqual([
      expect.objectContaining({
        ...{ number: 1, kind: 'account_changed', actor: 'Local' },
        data: { roles: [{ department: 'social-welfare', from: 'viewer', to: 'author' }] },
      }),
    ]);
  });

  it('are shut out at once when disabled, and let in again when enabled', async () => {
    const person = await signIn(desk, {
      name: 'Leaver',
      email: 'leaver@desk.test',
      roles: { 'social-welfare': 'viewer' },
    });
    const path = `/api/people/${person.official.id}`;
    expect((await local.post(`${path}/disable`)).body.disabledAt).not.toBeNull();
    expect((await person.get('/api/session')).status).toBe(401);
    expect((await logIn('leaver@desk.test', TEST_PASSWORD)).status).toBe(401);
    expect((await local.post(`${path}/disable`)).status).toBe(200);
    expect((await local.post(`${path}/enable`)).body.disabledAt).toBeNull();
    expect((await logIn('leaver@desk.test', TEST_PASSWORD)).status).toBe(200);
    const kinds = (await local.get(`${path}/history`)).body.items.map((each: { kind: string }) => each.kind);
    expect(kinds).toEqual(['account_enabled', 'account_disabled']);
  });

  it('have password and second factor reset by who is administrator wherever they have a role', async () => {
    const email = 'both@desk.test';
    const person = await signIn(desk, { email, roles: { 'social-welfare': 'viewer', general: 'viewer' } });
    const path = `/api/people/${person.official.id}`;
    for (const deed of ['password', 'second-factor', 'second-factor/remove', 'disable', 'enable']) {
      const refused = await local.post(`${path}/${deed}`);
      expect([deed, refused.status, refused.body.code]).toEqual([deed, 403, 'official/not-yours']);
      expect((await author.post(`${path}/${deed}`)).status).toBe(403);
    }
    const reset = await chief.post(`${path}/password`);
    expect((await person.get('/api/session')).status).toBe(401);
    expect((await logIn(email, TEST_PASSWORD)).status).toBe(401);
    expect((await logIn(email, reset.body.password)).status).toBe(200);
    const factor = await chief.post(`${path}/second-factor`);
    expect(factor.body.otpauth).toMatch(/^otpauth:\/\/totp\//);
    expect((await logIn(email, reset.body.password)).body.code).toBe('session/totp-needed');
    expect((await chief.post(`${path}/second-factor/remove`)).body.secondFactor).toBe(false);
    expect((await logIn(email, reset.body.password)).status).toBe(200);
    const log = JSON.stringify((await chief.get(`${path}/history`)).body);
    expect(log).not.toContain(reset.body.password);
  });

  it('never lose the last administrator of the general desk', async () => {
    const path = `/api/people/${chief.official.id}`;
    expect((await chief.post(`${path}/disable`)).body.code).toBe('official/last-admin');
    const lesser = { version: 0, name: 'Chief', roles: [{ department: 'general', role: 'approver' }] };
    expect((await chief.put(path, lesser)).body.code).toBe('official/last-admin');
    const second = await signIn(desk, { name: 'Second', roles: { general: 'admin' } });
    expect((await chief.post(`/api/people/${second.official.id}/disable`)).status).toBe(200);
    expect((await chief.post(`${path}/disable`)).body.code).toBe('official/last-admin');
    await chief.post(`/api/people/${second.official.id}/enable`);
    const again = await signIn(desk, second.official);
    expect((await again.put(path, lesser)).status).toBe(200);
    const back = { version: 1, name: 'Chief', roles: [{ department: 'general', role: 'admin' }] };
    expect((await again.put(path, back)).status).toBe(200);
    expect((await chief.post(`/api/people/${second.official.id}/disable`)).status).toBe(200);
  });

  it('change their own password when they know the present one', async () => {
    const person = await signIn(desk, { email: 'own@desk.test', roles: { general: 'viewer' } });
    const wrong = await person.post('/api/people/me/password', {
      current: 'guess',
      password: 'a good new one',
    });
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([400, 'current']);
    const weak = await person.post('/api/people/me/password', { current: TEST_PASSWORD, password: 'short' });
    expect(weak.body.code).toBe('official/weak-password');
    const right = { current: TEST_PASSWORD, password: 'a good new one' };
    expect((await person.post('/api/people/me/password', right)).status).toBe(204);
    expect((await person.get('/api/session')).status).toBe(401);
    expect((await logIn('own@desk.test', 'a good new one')).status).toBe(200);
  });

  describe('the duty list', () => {
    const at = (hours: number) => instantOf(desk.clock.now() + hours * HOURS);
    const duty = (overrides: object = {}) => ({
      ...{ department: 'social-welfare', officialId: author.official.id, task: 'replies', topic: '' },
      ...{ from: at(-1), until: at(8) },
      ...overrides,
    });

    it('says who is responsible for what now, to colleagues of the department', async () => {
      const approver = await signIn(desk, 'approver', 'social-welfare');
      const added = await approver.post('/api/duties', duty({ topic: 'Widow pension' }));
      expect([added.status, added.body.official.id, added.body.now]).toEqual([201, author.official.id, true]);
      await local.post('/api/duties', duty({ from: at(8), until: at(16) }));
      const now = (await author.get('/api/duties?when=now&department=social-welfare')).body.items;
      expect(now.map((each: { topic: string }) => each.topic)).toEqual(['Widow pension']);
      expect((await author.get('/api/duties')).body.items).toHaveLength(2);
      const stranger = await signIn(desk, 'viewer', 'handicrafts-handloom');
      expect((await stranger.get('/api/duties')).body.items).toEqual([]);
      expect((await browserOf(desk).get('/api/duties')).status).toBe(401);
    });

    it('is planned by approvers and administrators, for those who may do the work', async () => {
      expect((await author.post('/api/duties', duty())).status).toBe(403);
      const viewer = await anOfficial(desk, { roles: { 'social-welfare': 'viewer' } });
      const fieldOf = async (body: object) => (await local.post('/api/duties', body)).body.errors[0].field;
      expect(await fieldOf(duty({ officialId: viewer.id }))).toBe('officialId');
      expect(await fieldOf(duty({ task: 'approval' }))).toBe('officialId');
      expect(await fieldOf(duty({ until: at(-2) }))).toBe('until');
      expect(await fieldOf(duty({ task: 'singing' }))).toBe('task');
    });

    it('loses a duty that is ended, which stays in the history of the official', async () => {
      const { id } = (await local.post('/api/duties', duty({ task: 'triage' }))).body;
      expect((await author.delete(`/api/duties/${id}`)).status).toBe(403);
      expect((await local.delete(`/api/duties/${id}`)).status).toBe(204);
      expect((await local.delete(`/api/duties/${id}`)).status).toBe(204);
      expect((await local.get('/api/duties?task=triage')).body.items).toEqual([]);
      expect((await local.delete('/api/duties/none')).status).toBe(404);
      const { items } = (await chief.get(`/api/people/${author.official.id}/history`)).body;
      expect(items[0]).toMatchObject({ kind: 'duty_ended', actor: 'Local' });
    });
  });

  describe('departments', () => {
    const names = { en: 'Fisheries', hi: 'मत्स्य पालन', ur: 'ماہی پروری' };

    it('are added and renamed by administrators of the general desk, and known at once', async () => {
      const body = { id: 'fisheries', names };
      expect((await local.post('/api/departments', body)).status).toBe(403);
      expect((await chief.post('/api/departments', body)).body).toEqual({
        id: 'fisheries',
        name: 'Fisheries',
        names,
      });
      const taken = { id: 'fish', names: { ...names, en: 'Fisheries Department' } };
      expect((await chief.post('/api/departments', taken)).body.code).toBe('department/taken');
      const renamed = { names: { ...names, en: 'Fisheries and Ponds' } };
      expect((await chief.put('/api/departments/fisheries', renamed)).body.name).toBe('Fisheries and Ponds');
      expect((await local.put('/api/departments/fisheries', renamed)).status).toBe(403);
      expect((await chief.put('/api/departments/none', renamed)).status).toBe(404);
      const { items } = (await author.get('/api/departments')).body;
      expect(items.at(-1).names.en).toBe('Fisheries and Ponds');
      const roles = [{ department: 'fisheries', role: 'triager' }];
      const fisher = { name: 'Fisher', email: 'fisher@desk.test', roles };
      expect((await chief.post('/api/people', fisher)).status).toBe(201);
    });
  });
});
