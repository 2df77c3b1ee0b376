import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { browserOf } from '../support/officials.js';
import { type TestDatabase, testDatabase } from '../support/test-database.js';

const PASSWORD = 'rumour-desk-demo';
const DEMONSTRATION = { NODE_ENV: 'development' };
const PRODUCTION = {
  NODE_ENV: 'production',
  SECRET_KEY: 'a secret of more than thirty-two characters',
  PUBLIC_URL: 'http://127.0.0.1',
};

describe('demonstration accounts', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  const logIn = (desk: Desk, email: string, password = PASSWORD) =>
    browserOf(desk).post('/api/session', { email: `${email}@desk.example`, password });

  /** Boots on the same database, as the same files are started again with other settings. */
  async function onDesk<Result>(
    settings: Record<string, string>,
    use: (desk: Desk) => Promise<Result>,
  ): Promise<Result> {
    const desk = await bootDesk({ database, settings });
    try {
      return await use(desk);
    } finally {
      await desk.close();
    }
  }

  it('do not exist outside demonstration mode', async () => {
    const answer = await onDesk({}, (desk) => logIn(desk, 'admin'));
    expect(answer.status).toBe(401);
  });

  it('open the desk with the roles that were announced, each marked by its name', async () => {
    const roles = await onDesk(DEMONSTRATION, async (desk) => {
      const names = ['viewer', 'triager', 'triager2', 'author', 'approver', 'admin', 'handicrafts'];
      const answers = await Promise.all(names.map((name) => logIn(desk, name)));
      for (const answer of answers) expect(answer.body.official.name).toMatch(/ \(demonstration\)$/);
      return answers.map((answer) =>
        answer.body.official.roles
          .map(({ department, role }: { department: string; role: string }) => `${department}:${role}`)
          .join(' '),
      );
    });
    expect(roles).toEqual([
      'general:viewer social-welfare:viewer',
      'general:triager social-welfare:triager',
      'general:triager social-welfare:triager',
      'general:author social-welfare:author',
      'general:approver social-welfare:approver',
      'general:admin handicrafts-handloom:admin rural-development:admin social-welfare:admin women-child-development:admin',
      'handicrafts-handloom:triager',
    ]);
  });

  it('cannot log in, nor use a session that is left, once the same database serves in production', async () => {
    const cookie = await onDesk(DEMONSTRATION, async (desk) => {
      const answer = await logIn(desk, 'admin');
      return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    });
    await onDesk(PRODUCTION, async (desk) => {
      expect((await logIn(desk, 'admin')).status).toBe(401);
      expect((await browserOf(desk, { cookie }).get('/api/session')).status).toBe(401);
    });
  });

  it('come back with the demonstration, under the password of its settings', async () => {
    const statuses = await onDesk({ ...DEMONSTRATION, DEMO_PASSWORD: 'changed-since' }, async (desk) => [
      (await logIn(desk, 'viewer')).status,
      (await logIn(desk, 'viewer', 'changed-since')).status,
    ]);
    expect(statuses).toEqual([401, 200]);
  });
});
