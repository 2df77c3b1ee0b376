/** Tables of the facts slice. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Facts1763800000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }
}
