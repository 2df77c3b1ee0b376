/** Column kinds that mean the same on SQLite and PostgreSQL, so that a migration is written once. */
import { TableColumn, type TableColumnOptions, TableForeignKey, TableIndex } from 'typeorm';

type Extras = Partial<Omit<TableColumnOptions, 'name' | 'type'>>;

function column(type: string) {
  return (name: string, extras: Extras = {}): TableColumn => new TableColumn({ name, type, ...extras });
}

/** Short text: ids, codes, unions, instants (ISO 8601 UTC). */
export const varchar = column('varchar');
/** Long text, and JSON written by `simple-json` columns. */
export const text = column('text');
export const integer = column('integer');
export const real = column('double precision');
export const flag = column('boolean');

/** The primary key of most tables: an id given out by `Ids`. */
export function id(name = 'id'): TableColumn {
  return varchar(name, { isPrimary: true });
}

export const optional = { isNullable: true } as const;

export function index(name: string, columns: string[], isUnique = false): TableIndex {
  return new TableIndex({ name, columnNames: columns, isUnique });
}

export function reference(columnName: string, table: string, name: string): TableForeignKey {
  return new TableForeignKey({
    name,
    columnNames: [columnName],
    referencedTableName: table,
    referencedColumnNames: ['id'],
  });
}
