/** The queue: who is responsible for a case, the words for the search, saved views, and bulk work that can be undone. */
import { type MigrationInterface, type QueryRunner, Table, TableColumn } from 'typeorm';
import { id, index, integer, optional, text, varchar } from './columns.js';

const CASES = 'cases';
const key = { isPrimary: true } as const;

export class Queue1763900000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns(CASES, [varchar('assignedToId', optional), varchar('assignedToName', optional)]);
    await runner.createIndex(CASES, index('cases_assigned_to', ['assignedToId']));
    for (const table of tables(runner)) await runner.createTable(table);
    await runner.manager.query(`INSERT INTO "case_words_head" ("id", "seq") VALUES (1, 0)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables(runner).reverse()) await runner.dropTable(table);
    await runner.dropIndex(CASES, 'cases_assigned_to');
    await runner.dropColumns(CASES, ['assignedToId', 'assignedToName']);
  }
}

function tables(runner: QueryRunner): Table[] {
  return [
    new Table({
      name: 'case_words',
      columns: [wordColumn(runner), varchar('caseId', key)],
      indices: [index('case_words_case', ['caseId'])],
    }),
    new Table({ name: 'case_words_head', columns: [integer('id', key), integer('seq')] }),
    new Table({
      name: 'saved_views',
      columns: [
        id(),
        varchar('ownerId'),
        varchar('name'),
        text('query'),
        varchar('department', optional),
        varchar('createdAt'),
      ],
      indices: [index('saved_views_owner', ['ownerId']), index('saved_views_department', ['department'])],
    }),
    new Table({
      name: 'bulk_actions',
      columns: [
        id(),
        varchar('officialId'),
        varchar('action'),
        varchar('at'),
        varchar('undoneAt', optional),
        text('items'),
      ],
    }),
  ];
}

/** Words are found by how they begin, in the order of their bytes, whatever language the server speaks. */
function wordColumn(runner: QueryRunner): TableColumn {
  const bytes = runner.connection.options.type === 'postgres' ? { collation: 'C' } : {};
  return varchar('word', { ...key, ...bytes });
}
