/** Each language version of a reply gets a life, an approval and writers of its own. */
import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { optional, text, varchar } from './columns.js';

const STATUS = { default: "'draft'" } as const;
const WRITERS = { default: "'[]'" } as const;

export class LanguageVersions1763863200051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns('reply_texts', columns());
    await runner.query(
      `UPDATE "reply_texts" SET
        "status" = (SELECT "status" FROM "replies" WHERE "id" = "replyId"),
        "approverId" = (SELECT "approverId" FROM "replies" WHERE "id" = "replyId"),
        "approvedAt" = (SELECT "approvedAt" FROM "replies" WHERE "id" = "replyId"),
        "submittedAt" = (SELECT "submittedAt" FROM "replies" WHERE "id" = "replyId"),
        "publishedAt" = (SELECT "publishedAt" FROM "replies" WHERE "id" = "replyId")`,
    );
    // The old fingerprint covered all languages together: an approval that was not used yet has to be given again.
    await runner.query(
      `UPDATE "reply_texts" SET "status" = 'submitted', "approverId" = NULL, "approvedAt" = NULL WHERE "status" = 'approved'`,
    );
    await runner.query(
      `UPDATE "replies" SET "status" = 'submitted', "contentHash" = NULL, "approverId" = NULL, "approvedAt" = NULL WHERE "status" = 'approved'`,
    );
    await runner.query(
      `UPDATE "reply_texts" SET "writers" = (
        SELECT CASE "editors" WHEN '[]' THEN '["' || "authorId" || '"]'
          ELSE '["' || "authorId" || '",' || substr("editors", 2) END
        FROM "replies" WHERE "id" = "replyId")`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns(
      'reply_texts',
      columns().map((column) => column.name),
    );
  }
}

function columns() {
  return [
    varchar('status', STATUS),
    text('writers', WRITERS),
    varchar('contentHash', optional),
    varchar('submittedAt', optional),
    varchar('approverId', optional),
    varchar('approvedAt', optional),
    varchar('publishedAt', optional),
    text('returnComment', optional),
  ];
}
