/** Plain updates for hot paths: one prepared UPDATE per table and set of columns. */
import type { EntityManager } from 'typeorm';
import type { Cell } from '../platform/database/index.js';

const statements = new Map<string, string>();

/** Sets the columns of the row with this key; objects and arrays must be given as JSON text. */
export async function updateRow(
  manager: EntityManager,
  table: string,
  key: readonly [column: string, value: Cell],
  row: Readonly<Record<string, Cell>>,
): Promise<void> {
  const columns = [...Object.keys(row), key[0]];
  const type = manager.dataSource.options.type;
  const name = `${type} ${table} ${columns.join()}`;
  let statement = statements.get(name);
  if (statement === undefined) {
    const settings = columns.map((column, at) => `"${column}" = ${mark(type, at + 1)}`);
    statement = `UPDATE "${table}" SET ${settings.slice(0, -1).join(', ')} WHERE ${settings.at(-1)}`;
    statements.set(name, statement);
  }
  await manager.query(statement, [...Object.values(row), key[1]]);
}

/** The placeholder of a parameter, counted from 1. */
export function mark(databaseType: string, place: number): string {
  return databaseType === 'postgres' ? `$${place}` : '?';
}
