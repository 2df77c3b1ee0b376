/** How the desk reaches its database: the embedded SQLite file, or a PostgreSQL server. And how it leaves it. */
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from './migrations/index.js';

const SQLITE_PREFIX = 'sqlite:';
const STATEMENT_CACHE = 500;
const SQLITE_BUSY_TIMEOUT = 10_000;
/** Negative: KiB. SQLite's own default of 2 MB is less than the indexes of a busy week. */
const SQLITE_CACHE = -65_536;
/** In pages of 4 KiB: pages that many reports touch are copied into the database once instead of each time. */
const SQLITE_CHECKPOINT_PAGES = 8_000;

/** Entities are added by each slice (`TypeOrmModule.forFeature`). */
export function dataSourceOptions(databaseUrl: string): DataSourceOptions {
  const common = { migrations: MIGRATIONS, migrationsRun: true, synchronize: false, logging: false } as const;
  if (!databaseUrl.startsWith(SQLITE_PREFIX)) {
    return { ...common, type: 'postgres', url: databaseUrl, applicationName: 'rumour-desk' };
  }
  const file = resolve(databaseUrl.slice(SQLITE_PREFIX.length));
  mkdirSync(dirname(file), { recursive: true });
  return {
    ...common,
    type: 'better-sqlite3',
    database: file,
    statementCacheSize: STATEMENT_CACHE,
    timeout: SQLITE_BUSY_TIMEOUT,
    prepareDatabase: (connection: SqliteConnection) => {
      connection.pragma('journal_mode = WAL');
      connection.pragma('synchronous = FULL');
      connection.pragma('foreign_keys = ON');
      connection.pragma(`cache_size = ${SQLITE_CACHE}`);
      connection.pragma(`wal_autocheckpoint = ${SQLITE_CHECKPOINT_PAGES}`);
    },
  };
}

/**
 * Closes only when what was begun has ended: Nest ends modules of equal rank in no order that could be relied on, and
 * a unit of work whose citizen hung up is nobody's request any more.
 */
export class DeskDataSource extends DataSource {
  private readonly endings: (() => Promise<void>)[] = [];

  /** Awaited, in order, before the connection closes. */
  beforeClosing(ending: () => Promise<void>): void {
    this.endings.push(ending);
  }

  override async destroy(): Promise<void> {
    for (const ending of this.endings) await ending();
    await super.destroy();
  }
}

/** The part of better-sqlite3's connection that is used here. */
interface SqliteConnection {
  pragma(text: string): unknown;
}
