import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../src/platform/database/index.js';
import { startServer } from '../support/server-process.js';
import { type TestDatabase, testDatabase } from '../support/test-database.js';

const POSTS = [
  'PM Kisan now gives Rs 9000 a year to every farmer, register by Friday!',
  'पीएम किसान में अब साल के 6000 रुपये मिलते हैं',
  'Marriage assistance for poor girls has been stopped by the government',
  'My neighbour sells apples near the bus stand',
];
interface Placed {
  matches: unknown[];
  readByThread: number;
}
const NOTHING: Placed = { matches: [], readByThread: 0 };
const READ_BY_THE_THREAD = /desk_posts_read_total\{thread="reading"\} (\d+)/;

/** The built server, since a thread needs compiled code. */
describe('posts that are read in a thread of their own', () => {
  const databases: TestDatabase[] = [];
  let [withThread, without]: [Placed, Placed] = [NOTHING, NOTHING];

  beforeAll(async () => {
    withThread = await placedBy('true');
    without = await placedBy('false');
  }, 120_000);
  afterAll(async () => {
    for (const database of databases) await database.drop();
  });

  async function placedBy(readingThread: 'true' | 'false'): Promise<Placed> {
    const database = await testDatabase();
    databases.push(database);
    const server = await startServer(['dist/server/main.js'], {
      NODE_ENV: 'test',
      DATABASE_URL: database.url,
      PICTURE_DIR: `${database.folder}/pictures`,
      READING_THREAD: readingThread,
      LOG_LEVEL: 'error',
    });
    const readByThread = async (): Promise<number> => {
      const metrics = await (await fetch(`${server.url}/metrics`)).text();
      return Number(READ_BY_THE_THREAD.exec(metrics)?.[1] ?? 0);
    };
    try {
      // The thread is used from the moment at which it knows the facts.
      for (let number = 0; readingThread === 'true' && (await readByThread()) === 0; number += 1) {
        await report(server.url, `Nobody waits ${number} for ${number} green parrots`);
      }
      for (const text of POSTS) await report(server.url, text);
      return { matches: await matchesIn(database), readByThread: await readByThread() };
    } finally {
      await server.stop();
    }
  }

  it('are all read there', () => {
    expect(withThread.readByThread).toBeGreaterThanOrEqual(POSTS.length);
    expect(without.readByThread).toBe(0);
  });

  it('find the same facts, values and evidence as in the main thread', () => {
    expect(withThread.matches.length).toBeGreaterThanOrEqual(POSTS.length - 1);
    expect(withThread.matches).toEqual(without.matches);
  });
});

async function report(url: string, text: string): Promise<void> {
  const answer = await fetch(`${url}/api/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, channel: 'whatsapp' }),
  });
  expect(answer.status).toBe(201);
}

/** Of the posts above, in an order that does not depend on ids. */
async function matchesIn(database: TestDatabase): Promise<unknown[]> {
  const source = await new DataSource({
    ...dataSourceOptions(database.url),
    migrationsRun: false,
  }).initialize();
  try {
    const rows: { title: string }[] = await source.query(
      `SELECT c.title, m."factId", m.similarity, m.relation, m.discrepancies, m.because
       FROM case_matches m JOIN cases c ON c.id = m."caseId" ORDER BY c.title, m."factId"`,
    );
    return rows.filter(({ title }) => !title.includes('parrots'));
  } finally {
    await source.destroy();
  }
}
