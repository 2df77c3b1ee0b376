/** Tables of the ingest slice. */
import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { flag, id, index, optional, reference, text, varchar } from './columns.js';

export class Ingest1763800000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(reports());
    await runner.createTable(reportContacts());
    await runner.createTable(idempotencyKeys());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['idempotency_keys', 'report_contacts', 'reports']) await runner.dropTable(table);
  }
}

function reports(): Table {
  return new Table({
    name: 'reports',
    columns: [
      id(),
      varchar('trackingCode'),
      text('text', optional),
      text('normalised'),
      varchar('fingerprint'),
      text('link', optional),
      text('canonicalLink', optional),
      varchar('pictureFile', optional),
      varchar('pictureHash', optional),
      varchar('channel'),
      varchar('language'),
      varchar('district', optional),
      varchar('seenAt', optional),
      varchar('receivedAt'),
      varchar('idempotencyKey', optional),
      flag('demonstration'),
    ],
    indices: [
      index('uq_reports_tracking_code', ['trackingCode'], true),
      index('ix_reports_fingerprint', ['fingerprint']),
    ],
  });
}

function reportContacts(): Table {
  return new Table({
    name: 'report_contacts',
    columns: [id('reportId'), varchar('kind'), text('value'), varchar('consentAt'), varchar('purgeAfter')],
    indices: [index('ix_report_contacts_purge_after', ['purgeAfter'])],
    foreignKeys: [reference('reportId', 'reports', 'fk_report_contacts_report')],
  });
}

function idempotencyKeys(): Table {
  return new Table({
    name: 'idempotency_keys',
    columns: [id('key'), varchar('requestHash'), text('receipt'), varchar('createdAt')],
    indices: [index('ix_idempotency_keys_created_at', ['createdAt'])],
  });
}
