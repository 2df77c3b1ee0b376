/** What officials decide about nearby cases, their notifications, and notes that are kept once. */
import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, index, integer, optional, varchar } from './columns.js';

const FEEDBACK = ['feedback', 'feedbackBy', 'feedbackAt'] as const;

export class Casework1763900000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns(
      'case_suggestions',
      FEEDBACK.map((name) => varchar(name, optional)),
    );
    await runner.createTable(notifications);
    await runner.createTable(noteKeys);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(noteKeys);
    await runner.dropTable(notifications);
    await runner.dropColumns('case_suggestions', [...FEEDBACK]);
  }
}

const notifications = new Table({
  name: 'notifications',
  columns: [
    id(),
    varchar('officialId'),
    varchar('kind'),
    varchar('caseId'),
    integer('count'),
    varchar('actorId', optional),
    varchar('actorName', optional),
    varchar('at'),
    varchar('readAt', optional),
  ],
  indices: [
    index('notifications_of_official', ['officialId', 'at', 'id']),
    index('notifications_old', ['at']),
  ],
});

const noteKeys = new Table({
  name: 'note_keys',
  columns: [
    varchar('officialId', { isPrimary: true }),
    varchar('key', { isPrimary: true }),
    varchar('caseId'),
    varchar('at'),
  ],
});
