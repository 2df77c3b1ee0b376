/** Tables of the triage slice. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Triage1763800000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }
}
