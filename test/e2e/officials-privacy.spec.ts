import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { anOfficial, browserOf, signIn, TEST_PASSWORD } from '../support/officials.js';

describe('what officials type in', () => {
  let desk: Desk;
  let written: string;
  beforeEach(async () => {
    desk = await bootDesk();
    written = '';
    const note = (chunk: unknown): boolean => {
      written += String(chunk);
      return true;
    };
    jest.spyOn(process.stdout, 'write').mockImplementation(note);
    jest.spyOn(process.stderr, 'write').mockImplementation(note);
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await desk.close();
  });

  it('stands in no log, whether the log-in works, fails or breaks', async () => {
    desk.app.useLogger(['verbose', 'debug', 'log', 'warn', 'error', 'fatal']);
    const { email } = await anOfficial(desk, {
      email: 'private.name@desk.test',
      roles: { general: 'viewer' },
    });
    const logIn = async (password: string): Promise<number> =>
      (await browserOf(desk).post('/api/session', { email, password })).status;
    expect([await logIn(TEST_PASSWORD), await logIn('mistyped secret')]).toEqual([200, 401]);
    await desk.app.get(DataSource).query('DROP TABLE login_attempts');
    expect(await logIn(TEST_PASSWORD)).toBe(500);
    new Logger('probe').error('the log is being read');
    expect(written).toContain('the log is being read');
    for (const secret of ['private.name', TEST_PASSWORD, 'mistyped secret'])
      expect(written).not.toContain(secret);
  });

  it('stands in no table in the clear: neither the password nor the session token', async () => {
    const browser = await signIn(desk, 'viewer');
    const token = browser.cookie.split('=')[1] ?? '';
    await browserOf(desk).post('/api/session', { email: 'stranger@desk.test', password: 'mistyped secret' });
    const source = desk.app.get(DataSource);
    const tables = await Promise.all(
      ['officials', 'sessions', 'login_attempts'].map((table) => source.query(`SELECT * FROM ${table}`)),
    );
    expect(tables.map((rows: unknown[]) => rows.length > 0)).toEqual([true, true, true]);
    for (const secret of [token, TEST_PASSWORD, 'stranger@', 'mistyped'])
      expect(JSON.stringify(tables)).not.toContain(secret);
  });
});
