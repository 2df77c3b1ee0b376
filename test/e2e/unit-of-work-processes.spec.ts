import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';

const UNITS = 200;

/** Another process that writes to the same database, one short transaction after another, until it is stopped. */
const OTHER_WRITER = `
  const url = process.argv[1];
  const row = () => [crypto.randomUUID(), 'other process', '2026-01-01T00:00:00.000Z'];
  if (url.startsWith('sqlite:')) {
    const { default: Database } = await import('better-sqlite3');
    const database = new Database(url.slice('sqlite:'.length), { timeout: 10000 });
    const insert = database.prepare('INSERT INTO login_attempts (id, bucket, at) VALUES (?, ?, ?)');
    setInterval(() => insert.run(...row()), 1);
  } else {
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    setInterval(() => client.query('INSERT INTO login_attempts (id, bucket, at) VALUES ($1, $2, $3)', row()), 1);
  }
  process.stdout.write('writing');
`;

describe('units of work beside another process that writes', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await bootDesk();
  });
  afterAll(() => desk.close());

  it('wait for it and never fail, also when they read before they write', async () => {
    const other = spawn(process.execPath, ['--input-type=module', '-e', OTHER_WRITER, desk.database.url], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      await once(other.stdout, 'data');
      for (let unit = 0; unit < UNITS; unit += 1) {
        await readThenWrite(desk, unit);
        // The other process gets its turns, too.
        await pause(2);
      }
    } finally {
      other.kill();
      await once(other, 'exit');
    }
    expect(await countOf(desk, 'this process')).toBe(UNITS);
    expect(await countOf(desk, 'other process')).toBeGreaterThan(0);
  });
});

function readThenWrite(desk: Desk, unit: number): Promise<void> {
  return desk.app.get(UnitOfWork).run(async ({ manager }) => {
    await manager.query('SELECT COUNT(*) FROM login_attempts');
    await pause(2);
    await manager.query(
      `INSERT INTO login_attempts (id, bucket, at) VALUES ('unit ${unit}', 'this process', '2026-01-01T00:00:00.000Z')`,
    );
  });
}

async function countOf(desk: Desk, bucket: string): Promise<number> {
  return desk.app.get(UnitOfWork).run(async ({ manager }) => {
    const [row] = await manager.query(
      `SELECT COUNT(*) AS count FROM login_attempts WHERE bucket = '${bucket}'`,
    );
    return Number(row.count);
  });
}
