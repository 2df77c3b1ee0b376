/** Tables of the ingest slice. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Ingest1763800000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }
}
