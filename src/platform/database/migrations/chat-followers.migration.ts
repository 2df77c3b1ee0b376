/** Chats that want to be told when a report is answered, though its sender left no contact. */
import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { id, index, text, varchar } from './columns.js';

export class ChatFollowers1763911000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'chat_followers',
        columns: [
          id(),
          varchar('reportId'),
          varchar('key'),
          varchar('chatKey'),
          text('chat'),
          varchar('language'),
          varchar('createdAt'),
          varchar('purgeAfter'),
        ],
        indices: [
          index('chat_followers_key', ['key'], true),
          index('chat_followers_chat', ['chatKey']),
          index('chat_followers_report', ['reportId']),
          index('chat_followers_purge_after', ['purgeAfter']),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('chat_followers');
  }
}
