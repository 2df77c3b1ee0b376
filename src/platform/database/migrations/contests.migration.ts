/** A case may be about a rumour, or about a published reply that a citizen objects to. */
import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { optional, varchar } from './columns.js';

export class Contests1763905000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns('cases', [
      varchar('kind', { default: "'rumour'" }),
      varchar('contests', optional),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('cases', ['kind', 'contests']);
  }
}
