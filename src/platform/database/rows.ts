/**
 * Plain rows for hot paths: one prepared statement per table and set of columns, without entity bookkeeping.
 * On SQLite the statement runs on the driver's own connection, which is the one of the open transaction: the query
 * runner's logging and events cost several times the statement itself.
 */
import { type EntityManager, QueryFailedError } from 'typeorm';

export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

interface PreparedStatement {
  run(...cells: unknown[]): unknown;
  all(...cells: unknown[]): unknown[];
}
interface SqliteConnection {
  prepare(statement: string): PreparedStatement;
}

const texts = new Map<string, string>();
const prepared = new WeakMap<SqliteConnection, Map<string, PreparedStatement>>();

/** Inserts one row; objects and arrays must be given as JSON text. */
export async function insertRow(manager: EntityManager, table: string, row: Row): Promise<void> {
  const columns = Object.keys(row);
  const text = textFor(manager, `insert ${table} ${columns.join()}`, (place) => {
    const places = columns.map((_, index) => place(index + 1));
    return `INSERT INTO "${table}" (${columns.map(quoted).join(', ')}) VALUES (${places.join(', ')})`;
  });
  await run(manager, text, Object.values(row));
}

/** Most parameters in one statement: databases bind a limited number. */
const MOST_CELLS = 800;

/**
 * Inserts the rows that are not there yet; all have the columns of the first. SQLite runs one prepared statement for
 * each row, which is faster there than statements of many shapes; a server gets as many rows as fit in one statement.
 */
export async function insertAbsentRows(
  manager: EntityManager,
  table: string,
  rows: readonly Row[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const together = isEmbedded(manager) ? 1 : Math.floor(MOST_CELLS / columns.length);
  for (let at = 0; at < rows.length; at += together) {
    const some = rows.slice(at, at + together);
    const text = textFor(manager, `insert absent ${table} ${columns.join()} ${some.length}`, (place) => {
      const values = some.map((_, row) => {
        return `(${columns.map((__, column) => place(row * columns.length + column + 1)).join(', ')})`;
      });
      return `INSERT INTO "${table}" (${columns.map(quoted).join(', ')}) VALUES ${values.join(', ')} ON CONFLICT DO NOTHING`;
    });
    await run(
      manager,
      text,
      some.flatMap((row) => Object.values(row)),
    );
  }
}

/** Sets the columns of the row with this key; objects and arrays must be given as JSON text. */
export async function updateRow(
  manager: EntityManager,
  table: string,
  key: readonly [column: string, value: Cell],
  row: Row,
): Promise<void> {
  const columns = Object.keys(row);
  const text = textFor(manager, `update ${table} ${key[0]} ${columns.join()}`, (place) => {
    const settings = columns.map((column, index) => `${quoted(column)} = ${place(index + 1)}`);
    return `UPDATE "${table}" SET ${settings.join(', ')} WHERE ${quoted(key[0])} = ${place(columns.length + 1)}`;
  });
  await run(manager, text, [...Object.values(row), key[1]]);
}

/** The columns of the rows of one key, as the driver gives them: flags of SQLite are 0 and 1. */
export async function selectRows(
  manager: EntityManager,
  table: string,
  key: readonly [column: string, value: Cell],
  columns: readonly string[],
): Promise<unknown[]> {
  const text = textFor(manager, `select ${table} ${key[0]} ${columns.join()}`, (place) => {
    return `SELECT ${columns.map(quoted).join(', ')} FROM "${table}" WHERE ${quoted(key[0])} = ${place(1)}`;
  });
  if (!isEmbedded(manager)) return manager.query(text, [key[1]]);
  return preparedOn(connectionOf(manager), text).all(key[1]);
}

/** Runs a fixed statement without parameters, e.g. `SAVEPOINT unit`. */
export function execute(manager: EntityManager, text: string): Promise<void> {
  return run(manager, text, []);
}

/** The placeholder of a parameter, counted from 1. */
function placeholder(manager: EntityManager, place: number): string {
  return manager.dataSource.options.type === 'postgres' ? `$${place}` : '?';
}

function textFor(
  manager: EntityManager,
  name: string,
  write: (place: (index: number) => string) => string,
): string {
  const key = `${manager.dataSource.options.type} ${name}`;
  let text = texts.get(key);
  if (text === undefined) {
    text = write((index) => placeholder(manager, index));
    texts.set(key, text);
  }
  return text;
}

async function run(manager: EntityManager, text: string, cells: readonly Cell[]): Promise<void> {
  if (!isEmbedded(manager)) {
    await manager.query(text, [...cells]);
    return;
  }
  // better-sqlite3 binds no booleans.
  const bound = cells.map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell));
  try {
    preparedOn(connectionOf(manager), text).run(...bound);
  } catch (cause) {
    throw new QueryFailedError(text, bound, cause instanceof Error ? cause : new Error(String(cause)));
  }
}

function isEmbedded(manager: EntityManager): boolean {
  return manager.dataSource.options.type === 'better-sqlite3';
}

function connectionOf(manager: EntityManager): SqliteConnection {
  const { driver } = manager.dataSource;
  if ('databaseConnection' in driver) {
    // The driver of better-sqlite3 declares its connection as any.
    return driver.databaseConnection as SqliteConnection;
  }
  throw new Error('This is not the driver of SQLite.');
}

function preparedOn(connection: SqliteConnection, text: string): PreparedStatement {
  const known = prepared.get(connection) ?? new Map<string, PreparedStatement>();
  prepared.set(connection, known);
  const statement = known.get(text) ?? connection.prepare(text);
  known.set(text, statement);
  return statement;
}

function quoted(column: string): string {
  return `"${column}"`;
}
