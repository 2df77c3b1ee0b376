/** Published replies whose facts changed, topics of published pages, and answers given on the spot. */
import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, index, integer, optional, real, text, varchar } from './columns.js';

export class Lineage1763903000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns('publications', [
      varchar('underReviewSince', optional),
      text('topics', { default: "'[]'" }),
    ]);
    await runner.createTable(recalls);
    await runner.createTable(spotAnswers);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(spotAnswers);
    await runner.dropTable(recalls);
    await runner.dropColumns('publications', ['underReviewSince', 'topics']);
  }
}

const recalls = new Table({
  name: 'recalls',
  columns: [
    id(),
    varchar('replyId'),
    varchar('caseId'),
    varchar('department'),
    varchar('factId'),
    integer('fromVersion'),
    integer('toVersion'),
    varchar('reason'),
    varchar('status'),
    varchar('decision', optional),
    text('note', optional),
    varchar('decidedBy', optional),
    varchar('decidedAt', optional),
    varchar('openedAt'),
  ],
  indices: [
    index('recalls_list', ['status', 'openedAt', 'id']),
    index('recalls_reply', ['replyId', 'factId']),
  ],
});

const spotAnswers = new Table({
  name: 'spot_answers',
  columns: [
    id('reportId'),
    varchar('replyId'),
    varchar('caseId'),
    varchar('department'),
    varchar('way'),
    real('similarity', optional),
    varchar('receivedAt'),
    varchar('answeredAt'),
    varchar('feedback', optional),
    varchar('feedbackAt', optional),
  ],
  indices: [
    index('spot_answers_case', ['caseId', 'receivedAt']),
    index('spot_answers_feedback', ['feedback', 'feedbackAt']),
  ],
});
