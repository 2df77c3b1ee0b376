import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Official } from '../../src/officials/index.js';
import { MINUTES } from '../../src/platform/clock.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { anOfficial, type Answer, browserOf, TEST_PASSWORD } from '../support/officials.js';
import { testDatabase } from '../support/test-database.js';

const WINDOW = 15 * MINUTES;
const behindProxy = { settings: { TRUST_PROXY: 'true' } };

describe('the log-in throttle', () => {
  let desk: Desk;
  let official: Official;
  beforeEach(async () => {
    desk = await bootDesk(behindProxy);
    official = await anOfficial(desk, { roles: { general: 'viewer' } });
  });
  afterEach(() => desk.close());

  const from = (address: string) => ({ 'x-forwarded-for': address });
  const tryOn = (
    at: Desk,
    password: string,
    headers: Record<string, string> = {},
    email = official.email,
  ): Promise<Answer> => browserOf(at, headers).post('/api/session', { email, password });
  const guess = (headers?: Record<string, string>, email?: string) => tryOn(desk, 'a guess', headers, email);
  const enter = (headers?: Record<string, string>) => tryOn(desk, TEST_PASSWORD, headers);
  const codes = async (answers: Promise<Answer>[]) =>
    (await Promise.all(answers)).map((answer) => answer.status).sort();
  const times = <Thing>(count: number, make: (place: number) => Thing): Thing[] =>
    Array.from({ length: count }, (_, place) => make(place));

  it('refuses the sixth attempt on an account, from wherever, and says how long to wait', async () => {
    for (const place of [1, 2, 3, 4, 5]) expect((await guess(from(`192.0.2.${place}`))).status).toBe(401);
    desk.clock.advance(5 * MINUTES);
    const refused = await enter(from('192.0.2.6'));
    expect([refused.status, refused.body.code, refused.headers.get('retry-after')]).toEqual([
      429,
      'session/too-many-attempts',
      '600',
    ]);
  });

  it('lets exactly five of a hundred guesses made at once be guesses', async () => {
    const statuses = await codes(times(100, (place) => guess(from(`192.0.2.${place}`))));
    expect(statuses).toEqual([...times(5, () => 401), ...times(95, () => 429)]);
  });

  it('opens again after a quarter of an hour, however often somebody knocked in between', async () => {
    await codes(times(5, () => guess()));
    for (let minute = 0; minute < 14; minute += 1) {
      desk.clock.advance(MINUTES);
      expect((await guess()).status).toBe(429);
    }
    desk.clock.advance(MINUTES);
    expect((await enter()).status).toBe(200);
  });

  it('forgets the failures of an account when the right password comes', async () => {
    for (let round = 0; round < 3; round += 1) {
      await codes(times(4, () => guess()));
      expect([round, (await enter()).status]).toEqual([round, 200]);
    }
  });

  it('never keeps out a browser that has logged in before, whatever strangers do', async () => {
    const first = await enter();
    const device = first.headers.getSetCookie().find((cookie) => cookie.startsWith('desk_device')) ?? '';
    const known = { cookie: device.split(';')[0] ?? '' };
    await codes(times(40, () => guess()));
    expect((await enter()).status).toBe(429);
    expect((await enter(known)).status).toBe(200);
  });

  it('counts the guesses of such a browser, too', async () => {
    const first = await enter();
    const device = first.headers.getSetCookie().find((cookie) => cookie.startsWith('desk_device')) ?? '';
    const known = { cookie: device.split(';')[0] ?? '' };
    expect(await codes(times(8, () => guess(known)))).toEqual([
      ...times(5, () => 401),
      ...times(3, () => 429),
    ]);
  });

  it('takes the device cookie of another account, or a made-up one, for a stranger', async () => {
    const other = await anOfficial(desk, { roles: { general: 'viewer' } });
    const entered = await tryOn(desk, TEST_PASSWORD, {}, other.email);
    const theirs = entered.headers.getSetCookie().find((cookie) => cookie.startsWith('desk_device')) ?? '';
    await codes(times(5, () => guess()));
    for (const cookie of [theirs.split(';')[0] ?? '', 'desk_device=made-up'])
      expect((await enter({ cookie })).status).toBe(429);
  });

  it('refuses an address after thirty failures on any accounts, and no other address', async () => {
    const statuses = await codes(times(32, (place) => guess(from('192.0.2.1'), `someone${place}@desk.test`)));
    expect(statuses).toEqual([...times(30, () => 401), ...times(2, () => 429)]);
    expect((await enter(from('192.0.2.1'))).status).toBe(429);
    expect((await enter(from('192.0.2.2'))).status).toBe(200);
  });
});

describe('the log-in throttle after a restart', () => {
  it('still knows the failures', async () => {
    const database = await testDatabase();
    const before = await bootDesk({ database });
    const { email } = await anOfficial(before, { roles: { general: 'viewer' } });
    for (let attempt = 0; attempt < 5; attempt += 1)
      await browserOf(before).post('/api/session', { email, password: 'a guess' });
    await before.close();
    const after = await bootDesk({ database, clock: before.clock });
    try {
      expect((await browserOf(after).post('/api/session', { email, password: TEST_PASSWORD })).status).toBe(
        429,
      );
      after.clock.advance(WINDOW);
      expect((await browserOf(after).post('/api/session', { email, password: TEST_PASSWORD })).status).toBe(
        200,
      );
    } finally {
      await after.close();
      await database.drop();
    }
  });
});
