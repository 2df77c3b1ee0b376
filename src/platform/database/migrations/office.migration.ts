/** Settings with their versions, the log of what administrators did, the duty list, and indices of the overview. */
import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, index, integer, optional, reference, text, varchar } from './columns.js';

const key = { isPrimary: true } as const;

const TABLES = [
  new Table({
    name: 'setting_versions',
    columns: [
      varchar('name', key),
      varchar('scope', key),
      integer('version', key),
      text('value'),
      text('note'),
      varchar('changedById'),
      varchar('changedBy'),
      varchar('changedAt'),
    ],
  }),
  new Table({
    name: 'admin_log',
    columns: [
      id(),
      varchar('subject'),
      integer('number'),
      varchar('kind'),
      text('data'),
      varchar('actorId', optional),
      varchar('actorName', optional),
      varchar('at'),
    ],
    indices: [index('admin_log_subject', ['subject', 'number'], true), index('admin_log_at', ['at', 'id'])],
  }),
  new Table({
    name: 'duties',
    columns: [
      id(),
      varchar('department'),
      varchar('officialId'),
      varchar('task'),
      varchar('topic'),
      varchar('startsAt'),
      varchar('endsAt'),
      varchar('createdBy'),
      varchar('createdAt'),
    ],
    indices: [index('duties_ends', ['endsAt', 'department'])],
    foreignKeys: [reference('officialId', 'officials', 'duties_official_fk')],
  }),
];

const INDICES = [
  ['placements', index('placements_received', ['receivedAt', 'caseId', 'channel', 'district'])],
  ['case_events', index('case_events_kind', ['kind', 'at', 'caseId'])],
  ['case_matches', index('case_matches_fact', ['factId'])],
] as const;

export class Office1763900000950 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table);
    for (const [table, each] of INDICES) await runner.createIndex(table, each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, each] of INDICES.toReversed()) await runner.dropIndex(table, each);
    for (const table of TABLES.toReversed()) await runner.dropTable(table);
  }
}
