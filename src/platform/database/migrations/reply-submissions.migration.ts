/** Replies as they were submitted, so that approvers see what changed since. */
import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, index, reference, text, varchar } from './columns.js';

export class ReplySubmissions1763903100301 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'reply_submissions',
        columns: [id(), varchar('replyId'), varchar('at'), text('content')],
        foreignKeys: [reference('replyId', 'replies', 'reply_submissions_of_reply')],
        indices: [index('reply_submissions_reply', ['replyId', 'at'])],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('reply_submissions');
  }
}
