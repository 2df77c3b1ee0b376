import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HOURS, MINUTES } from '../../src/platform/clock.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { anOfficial, browserOf, signIn, TEST_PASSWORD } from '../support/officials.js';

describe('a session', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await bootDesk();
  });
  afterAll(() => desk.close());

  const logIn = (email: string, password = TEST_PASSWORD, headers: Record<string, string> = {}) =>
    browserOf(desk, headers).post('/api/session', { email, password });

  it('begins with the right password and tells who is logged in, and where', async () => {
    const official = await anOfficial(desk, { name: 'Meera Joshi', roles: { general: 'approver' } });
    const answer = await logIn(official.email);
    expect([answer.status, answer.body]).toEqual([
      200,
      {
        official: {
          id: official.id,
          name: 'Meera Joshi',
          email: official.email,
          roles: [{ department: 'general', role: 'approver' }],
        },
        departments: [
          { id: 'general', name: 'General desk', names: expect.objectContaining({ hi: 'सामान्य डेस्क' }) },
        ],
        expiresAt: new Date(desk.clock.now() + 8 * HOURS).toISOString(),
      },
    ]);
  });

  it('takes the e-mail address in any case', async () => {
    const official = await anOfficial(desk, { roles: { general: 'viewer' } });
    expect((await logIn(official.email.toUpperCase())).status).toBe(200);
  });

  it('comes in a cookie that scripts and other sites cannot use', async () => {
    const official = await anOfficial(desk, { roles: { general: 'viewer' } });
    const [session, device] = (await logIn(official.email)).headers.getSetCookie();
    expect(session).toMatch(/^desk_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(device).toMatch(
      /^desk_device=[\w-]+; Max-Age=15552000; Path=\/api\/session; HttpOnly; SameSite=Strict$/,
    );
  });

  it('is refused in the same words for a wrong password and for an unknown e-mail address', async () => {
    const official = await anOfficial(desk, { roles: { general: 'viewer' } });
    const wrong = await logIn(official.email, 'not the password');
    const unknown = await logIn('nobody-at-all@desk.test');
    expect([wrong.status, wrong.body.code]).toEqual([401, 'session/wrong-credentials']);
    expect([unknown.status, unknown.body]).toEqual([401, wrong.body]);
  });

  it('is not begun by a request with unknown or missing fields, and the bad ones are named', async () => {
    const answer = await browserOf(desk).post('/api/session', { email: 'a@desk.test', remember: true });
    expect([answer.status, answer.body.errors.map((error: { field: string }) => error.field).sort()]).toEqual(
      [400, ['password', 'remember']],
    );
  });

  it('is not there without a cookie, or with one that nobody gave out', async () => {
    for (const cookie of ['', 'desk_session=', 'desk_session=made-up', 'other=1; desk_session=%%%']) {
      const answer = await browserOf(desk, { cookie }).get('/api/session');
      expect([cookie, answer.status, answer.body.code]).toEqual([cookie, 401, 'session/none']);
    }
  });

  it('ends when the official logs out', async () => {
    const browser = await signIn(desk, 'viewer');
    expect((await browser.get('/api/session')).status).toBe(200);
    const answer = await browser.delete('/api/session');
    expect([answer.status, answer.headers.getSetCookie()[0]]).toEqual([
      204,
      expect.stringMatching(/^desk_session=; .*Expires=Thu, 01 Jan 1970/),
    ]);
    expect((await browser.get('/api/session')).status).toBe(401);
    expect((await browser.delete('/api/session')).status).toBe(204);
  });

  it('ends when the same browser logs in again', async () => {
    const browser = await signIn(desk, 'viewer');
    const again = await logIn(browser.official.email, TEST_PASSWORD, { cookie: browser.cookie });
    expect(again.headers.getSetCookie()[0]).not.toContain(browser.cookie);
    expect((await browser.get('/api/session')).status).toBe(401);
  });

  it('ends after eight hours without use, not before', async () => {
    const idle = await signIn(desk, 'viewer');
    const busy = await signIn(desk, 'viewer');
    desk.clock.advance(8 * HOURS - MINUTES);
    expect((await busy.get('/api/session')).status).toBe(200);
    desk.clock.advance(MINUTES);
    expect((await idle.get('/api/session')).status).toBe(401);
    expect((await busy.get('/api/session')).status).toBe(200);
  });

  it('ends after seven days of constant use', async () => {
    const browser = await signIn(desk, 'viewer');
    for (let hour = 7; hour < 7 * 24; hour += 7) {
      desk.clock.advance(7 * HOURS);
      expect([hour, (await browser.get('/api/session')).status]).toEqual([hour, 200]);
    }
    expect((await browser.get('/api/session')).body.expiresAt).toBe(
      new Date(desk.clock.now() + 7 * HOURS).toISOString(),
    );
    desk.clock.advance(7 * HOURS);
    expect((await browser.get('/api/session')).status).toBe(401);
  });
});

describe('a session of a desk behind https', () => {
  it('comes in a cookie that is never sent in the clear', async () => {
    const desk = await bootDesk({ settings: { PUBLIC_URL: 'https://desk.example.gov.in' } });
    try {
      const { email } = await anOfficial(desk, { roles: { general: 'viewer' } });
      const answer = await browserOf(desk).post('/api/session', { email, password: TEST_PASSWORD });
      for (const cookie of answer.headers.getSetCookie()) expect(cookie).toContain('; Secure');
    } finally {
      await desk.close();
    }
  });
});
