/** Tables of the responses slice: replies with their texts, and what was made public of them. */
import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { flag, id, index, integer, optional, reference, text, varchar } from './columns.js';

export class Responses1763800000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [replies(), replyTexts(), publications()]) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['publications', 'reply_texts', 'replies']) await runner.dropTable(table);
  }
}

function replies(): Table {
  return new Table({
    name: 'replies',
    columns: [
      id(),
      varchar('caseId'),
      varchar('department'),
      varchar('status'),
      integer('version'),
      varchar('verdict'),
      text('sources'),
      varchar('contentHash', optional),
      varchar('authorId'),
      text('editors'),
      varchar('submittedBy', optional),
      varchar('submittedAt', optional),
      varchar('approverId', optional),
      varchar('approvedAt', optional),
      varchar('publishedBy', optional),
      varchar('publishedAt', optional),
      text('emergencyReason', optional),
      varchar('emergencyReviewedBy', optional),
      varchar('emergencyReviewedAt', optional),
      text('returnComment', optional),
      text('withdrawnReason', optional),
      varchar('corrects', optional),
      varchar('createdAt'),
      varchar('updatedAt'),
      flag('demonstration'),
    ],
    indices: [
      index('replies_case', ['caseId', 'createdAt']),
      index('replies_queue', ['status', 'updatedAt', 'id']),
    ],
  });
}

function replyTexts(): Table {
  return new Table({
    name: 'reply_texts',
    columns: [
      id('replyId'),
      varchar('language', { isPrimary: true }),
      text('headline'),
      text('fact'),
      text('myth'),
      text('explanation'),
      text('closing'),
    ],
    foreignKeys: [reference('replyId', 'replies', 'reply_texts_reply')],
  });
}

function publications(): Table {
  return new Table({
    name: 'publications',
    columns: [
      id(),
      varchar('replyId'),
      varchar('caseId'),
      varchar('language'),
      varchar('slug'),
      varchar('department'),
      varchar('verdict'),
      varchar('contentHash'),
      text('headline'),
      text('searchText'),
      varchar('status'),
      varchar('publishedAt'),
      varchar('updatedAt'),
      varchar('correctedBy', optional),
      varchar('corrects', optional),
      text('withdrawnReason', optional),
      text('content'),
    ],
    indices: [
      index('publications_slug', ['slug'], true),
      index('publications_newest', ['status', 'publishedAt', 'id']),
      index('publications_case', ['caseId', 'status']),
    ],
    foreignKeys: [reference('replyId', 'replies', 'publications_reply')],
  });
}
