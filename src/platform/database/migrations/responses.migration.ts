/** Tables of the responses slice. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Responses1763800000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }
}
