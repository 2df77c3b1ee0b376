/** Tables of the officials slice, and the departments themselves. */
import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { insertRow } from '../rows.js';
import { flag, id, index, integer, optional, reference, text, varchar } from './columns.js';

const DEPARTMENTS = [
  { id: 'social-welfare', en: 'Social Welfare', hi: 'समाज कल्याण', ur: 'سماجی بہبود' },
  {
    id: 'women-child-development',
    en: 'Women and Child Development',
    hi: 'महिला एवं बाल विकास',
    ur: 'خواتین اور بچوں کی ترقی',
  },
  {
    id: 'rural-development',
    en: 'Rural Development and Panchayati Raj',
    hi: 'ग्रामीण विकास एवं पंचायती राज',
    ur: 'دیہی ترقی و پنچایتی راج',
  },
  {
    id: 'handicrafts-handloom',
    en: 'Handicrafts and Handloom',
    hi: 'हस्तशिल्प एवं हथकरघा',
    ur: 'دستکاری و ہینڈلوم',
  },
  { id: 'general', en: 'General desk', hi: 'सामान्य डेस्क', ur: 'عمومی ڈیسک' },
];

const TABLES = [
  new Table({ name: 'departments', columns: [id(), text('names'), integer('position')] }),
  new Table({
    name: 'officials',
    columns: [
      id(),
      varchar('name'),
      varchar('email'),
      varchar('passwordHash'),
      text('totpSecret', optional),
      integer('totpLastStep', optional),
      flag('demonstration'),
      varchar('createdAt'),
      varchar('disabledAt', optional),
    ],
    indices: [index('officials_email', ['email'], true)],
  }),
  new Table({
    name: 'official_roles',
    columns: [id('officialId'), id('departmentId'), varchar('role')],
    indices: [index('official_roles_department', ['departmentId'])],
    foreignKeys: [
      reference('officialId', 'officials', 'official_roles_official_fk'),
      reference('departmentId', 'departments', 'official_roles_department_fk'),
    ],
  }),
  new Table({
    name: 'sessions',
    columns: [id(), varchar('officialId'), varchar('createdAt'), varchar('seenAt'), varchar('endsAt')],
    indices: [index('sessions_official', ['officialId']), index('sessions_ends_at', ['endsAt'])],
    foreignKeys: [reference('officialId', 'officials', 'sessions_official_fk')],
  }),
  new Table({
    name: 'login_attempts',
    columns: [id(), varchar('bucket'), varchar('at')],
    indices: [index('login_attempts_bucket', ['bucket', 'at']), index('login_attempts_at', ['at'])],
  }),
];

export class Officials1763800000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table);
    for (const [position, { id, ...names }] of DEPARTMENTS.entries()) {
      await insertRow(runner.manager, 'departments', { id, names: JSON.stringify(names), position });
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) await runner.dropTable(table);
  }
}
