/** A fresh database per test file: a SQLite file in a temporary folder, or a database of the PostgreSQL test server. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

export interface TestDatabase {
  url: string;
  folder: string;
  drop: () => Promise<void>;
}

/** `TEST_POSTGRES_URL` (set by `npm test` for its second run) chooses PostgreSQL. */
export async function testDatabase(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'rumour-desk-'));
  const server = process.env['TEST_POSTGRES_URL'];
  const dropFolder = (): void => rmSync(folder, { recursive: true, force: true });
  if (!server)
    return { url: `sqlite:${join(folder, 'desk.sqlite')}`, folder, drop: async () => dropFolder() };

  const name = `desk_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const drop = async (): Promise<void> => {
    dropFolder();
    await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
  };
  return { url: url.href, folder, drop };
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
