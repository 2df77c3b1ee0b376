import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type NewOfficial, Departments, Officials } from '../../src/officials/index.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { anOfficial, browserOf, signIn, TEST_PASSWORD } from '../support/officials.js';

describe('accounts of officials', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await bootDesk();
  });
  afterAll(() => desk.close());

  const add = (change: Partial<NewOfficial>) =>
    desk.app.get(Officials).add({
      name: 'Asha Devi',
      email: 'asha@desk.test',
      password: TEST_PASSWORD,
      roles: [{ department: 'general', role: 'viewer' }],
      ...change,
    });

  it('have one e-mail address each, whatever its case', async () => {
    await add({ email: ' Ravi@Desk.test ' });
    await expect(add({ email: 'rAVI@desk.TEST' })).rejects.toMatchObject({
      status: 409,
      code: 'official/email-taken',
    });
  });

  it('are added once when two people add the same one at the same time', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, () => add({ email: 'race@desk.test' })),
    );
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
  });

  const wrong: [string, Partial<NewOfficial>, string][] = [
    ['a password of nine characters', { password: 'ninechars' }, 'password'],
    ['no name', { name: '  ' }, 'name'],
    ['no e-mail address', { email: 'asha' }, 'email'],
    ['no role', { roles: [] }, 'roles'],
    ['an unknown department', { roles: [{ department: 'tax', role: 'viewer' }] }, 'roles.0.department'],
    [
      'a department twice',
      {
        roles: [
          { department: 'general', role: 'viewer' },
          { department: 'general', role: 'admin' },
        ],
      },
      'roles.1.department',
    ],
  ];
  it.each(wrong)('are refused with %s, naming the field', async (_, change, field) => {
    await expect(add({ email: 'wrong@desk.test', ...change })).rejects.toMatchObject({
      status: 400,
      errors: [expect.objectContaining({ field })],
    });
  });

  it('have names that others can look up by id', async () => {
    const official = await anOfficial(desk, { name: 'Meera Joshi', roles: { general: 'viewer' } });
    const refs = await desk.app.get(Officials).refs([official.id, 'nobody', official.id]);
    expect([...refs]).toEqual([[official.id, { id: official.id, name: 'Meera Joshi' }]]);
  });

  it('that are disabled are out at once and cannot come back', async () => {
    const browser = await signIn(desk, 'admin', 'general');
    expect((await browser.get('/api/session')).status).toBe(200);
    const { email } = browser.official;
    await desk.app.get(Officials).disable(email);
    expect((await browser.get('/api/session')).status).toBe(401);
    const answer = await browserOf(desk).post('/api/session', { email, password: TEST_PASSWORD });
    expect([answer.status, answer.body.code]).toEqual([401, 'session/wrong-credentials']);
  });

  it('with a new password must log in again with it', async () => {
    const browser = await signIn(desk, 'viewer');
    const { email } = browser.official;
    await desk.app.get(Officials).changePassword(email, 'another long password');
    expect((await browser.get('/api/session')).status).toBe(401);
    const logIn = async (password: string) =>
      (await browserOf(desk).post('/api/session', { email, password })).status;
    expect([await logIn(TEST_PASSWORD), await logIn('another long password')]).toEqual([401, 200]);
  });

  it('are listed for colleagues of the same departments, without roles that are not theirs to know', async () => {
    const asker = await signIn(desk, 'viewer', 'rural-development');
    const shared = await anOfficial(desk, {
      name: 'Zoya Khan',
      roles: { 'rural-development': 'author', general: 'admin' },
    });
    const stranger = await anOfficial(desk, { roles: { 'handicrafts-handloom': 'author' } });
    const gone = await anOfficial(desk, { roles: { 'rural-development': 'author' } });
    await desk.app.get(Officials).disable(gone.email);
    const { items } = (await asker.get('/api/officials')).body;
    expect(items).toEqual([
      expect.objectContaining({ id: asker.official.id }),
      { id: shared.id, name: 'Zoya Khan', roles: [{ department: 'rural-development', role: 'author' }] },
    ]);
    expect(JSON.stringify(items)).not.toContain(stranger.id);
  });

  it('are listed for nobody without a session', async () => {
    const answer = await browserOf(desk).get('/api/officials');
    expect([answer.status, answer.body.code]).toEqual([401, 'session/none']);
  });
});

describe('departments', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await bootDesk();
  });
  afterAll(() => desk.close());

  it('are shown to anyone, with a name in each language', async () => {
    const { items } = (await browserOf(desk).get('/api/departments')).body;
    expect(items.map((department: { id: string }) => department.id)).toEqual([
      'social-welfare',
      'women-child-development',
      'rural-development',
      'handicrafts-handloom',
      'general',
    ]);
    expect(items[0]).toEqual({
      id: 'social-welfare',
      name: 'Social Welfare',
      names: { en: 'Social Welfare', hi: 'समाज कल्याण', ur: 'سماجی بہبود' },
    });
  });

  it.each([
    ['women-child-development', 'women-child-development'],
    ['Women & Child Development', 'women-child-development'],
    ['women  and child development', 'women-child-development'],
    ['Department of Social Welfare', 'social-welfare'],
    ['SOCIAL WELFARE DEPARTMENT', 'social-welfare'],
    ['हस्तशिल्प एवं हथकरघा', 'handicrafts-handloom'],
    ['دیہی ترقی و پنچایتی راج', 'rural-development'],
    ['Central Schemes', 'general'],
    ['Finance & Public Safety', 'general'],
    ['Ministry of Magic', undefined],
    ['', undefined],
  ])('are found by "%s"', (name, id) => {
    expect(desk.app.get(Departments).find(name)?.id).toBe(id);
  });
});
