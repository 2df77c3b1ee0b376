/** Tables of the facts slice: a fact as it stands now, and everything it ever said. */
import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { flag, id, index, integer, optional, reference, text, varchar } from './columns.js';

export class Facts1763800000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(facts());
    await runner.createTable(factVersions());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('fact_versions');
    await runner.dropTable('facts');
  }
}

function facts(): Table {
  return new Table({
    name: 'facts',
    columns: [
      id(),
      varchar('department'),
      integer('version'),
      varchar('validFrom', optional),
      varchar('validUntil', optional),
      text('withdrawnReason', optional),
      text('schemeWords'),
      text('words'),
      flag('demonstration'),
      varchar('createdAt'),
      varchar('changedAt'),
    ],
    indices: [
      index('facts_changed', ['changedAt', 'id']),
      index('facts_department', ['department', 'changedAt', 'id']),
    ],
  });
}

function factVersions(): Table {
  return new Table({
    name: 'fact_versions',
    columns: [
      id('factId'),
      integer('version', { isPrimary: true }),
      varchar('department'),
      text('scheme'),
      text('statement'),
      text('details'),
      text('slots'),
      varchar('orderNumber', optional),
      varchar('validFrom', optional),
      varchar('validUntil', optional),
      varchar('asOf', optional),
      varchar('reviewOn', optional),
      text('source'),
      text('aliases'),
      text('translations'),
      text('withdrawnReason', optional),
      text('changeNote'),
      varchar('changedById', optional),
      varchar('changedBy', optional),
      varchar('changedAt'),
    ],
    foreignKeys: [reference('factId', 'facts', 'fact_versions_fact')],
  });
}
