/** Tables of the officials slice. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Officials1763800000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }
}
