/** Plain rows for hot paths: one prepared INSERT per table and set of columns, without entity bookkeeping. */
import type { EntityManager } from 'typeorm';

export type Cell = string | number | boolean | null;

const statements = new Map<string, string>();

/** Inserts one row; objects and arrays must be given as JSON text. */
export async function insertRow(
  manager: EntityManager,
  table: string,
  row: Readonly<Record<string, Cell>>,
): Promise<void> {
  const columns = Object.keys(row);
  const type = manager.dataSource.options.type;
  const key = `${type} ${table} ${columns.join()}`;
  let statement = statements.get(key);
  if (statement === undefined) {
    const marks = columns.map((_, index) => (type === 'postgres' ? `$${index + 1}` : '?'));
    const names = columns.map((column) => `"${column}"`);
    statement = `INSERT INTO "${table}" (${names.join(', ')}) VALUES (${marks.join(', ')})`;
    statements.set(key, statement);
  }
  await manager.query(statement, Object.values(row));
}
