/** Nobody looks reports up by their fingerprint: triage keeps those of live cases with their placements. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { index } from './columns.js';

const REPORTS = 'reports';
const unused = index('ix_reports_fingerprint', ['fingerprint']);

export class IntakeSpeed1763910000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.dropIndex(REPORTS, unused);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.createIndex(REPORTS, unused);
  }
}
