import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../src/platform/database/index.js';
import { startServer } from '../support/server-process.js';
import { type TestDatabase, testDatabase } from '../support/test-database.js';

const SENDERS = 16;
const ACKNOWLEDGED_BEFORE_THE_KILL = 150;
const KILLS = 2;

/** The built server is killed, not asked to stop, while reports pour in. */
describe('a process killed with SIGKILL under load', () => {
  let database: TestDatabase;
  const acknowledged: string[] = [];

  beforeAll(async () => {
    database = await testDatabase();
    for (let kill = 0; kill < KILLS; kill += 1) await runUntilKilled(kill);
  }, 120_000);
  afterAll(() => database.drop());

  const settings = (): Record<string, string> => ({
    NODE_ENV: 'test',
    DATABASE_URL: database.url,
    PICTURE_DIR: `${database.folder}/pictures`,
    READING_THREAD: 'true',
    REPORTS_PER_MINUTE: '100000000',
    LOG_LEVEL: 'error',
  });

  async function runUntilKilled(round: number): Promise<void> {
    const server = await startServer(['dist/server/main.js'], settings());
    const goal = acknowledged.length + ACKNOWLEDGED_BEFORE_THE_KILL;
    let dead = false;
    const send = async (sender: number): Promise<void> => {
      for (let number = 0; !dead; number += 1) {
        const text = `Round ${round} sender ${sender}: message ${number} says the pension of Rs ${1000 + number} is stopped`;
        const answer = await fetch(`${server.url}/api/reports`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ text, channel: 'whatsapp' }),
        }).catch(() => undefined);
        if (answer?.status !== 201) continue;
        const receipt: unknown = await answer.json().catch(() => undefined);
        if (isReceipt(receipt)) acknowledged.push(receipt.trackingCode);
        if (acknowledged.length >= goal && !dead) {
          dead = true;
          await server.kill();
        }
      }
    };
    await Promise.all(Array.from({ length: SENDERS }, (_, sender) => send(sender)));
  }

  it('has every report that it acknowledged after the restart', async () => {
    const server = await startServer(['dist/server/main.js'], settings());
    try {
      const missing: string[] = [];
      for (const code of acknowledged) {
        const answer = await fetch(`${server.url}/api/reports/${code}`);
        if (answer.status !== 200) missing.push(`${code}: ${answer.status}`);
      }
      expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS * ACKNOWLEDGED_BEFORE_THE_KILL);
      expect(missing).toEqual([]);
    } finally {
      await server.stop();
    }
  }, 60_000);

  it('has no report that is half placed', async () => {
    const source = await new DataSource({
      ...dataSourceOptions(database.url),
      migrationsRun: false,
    }).initialize();
    const count = async (question: string): Promise<number> => Number((await source.query(question))[0].n);
    try {
      const reports = await count('SELECT COUNT(*) AS n FROM reports');
      expect(reports).toBeGreaterThanOrEqual(acknowledged.length);
      expect(await count('SELECT COUNT(*) AS n FROM placements')).toBe(reports);
      expect(
        await count(
          'SELECT COUNT(*) AS n FROM placements p LEFT JOIN cases c ON c.id = p."caseId" WHERE c.id IS NULL',
        ),
      ).toBe(0);
      expect(await count('SELECT SUM("reportCount") AS n FROM cases')).toBe(reports);
      expect(await count('SELECT MAX(seq) - COUNT(*) AS n FROM case_events')).toBe(0);
    } finally {
      await source.destroy();
    }
  });
});

function isReceipt(value: unknown): value is { trackingCode: string } {
  return typeof value === 'object' && value !== null && 'trackingCode' in value;
}
