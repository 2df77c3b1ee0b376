/**
 * Lists and counts of the queue on 10,000 cases: an index for each order, and one that alone answers what is counted.
 * SQLite chooses between them by the statistics that are written here: without any it takes the filter by department,
 * which sorts nearly all cases for each page. They are those of a grown desk and stay as they are, so that plans do not
 * change from one day to the next (https://www.sqlite.org/optoverview.html#manual_control_of_query_plans_using_sqlite_stat_tables).
 * A later migration that builds the table `cases` anew has to write them again.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { index } from './columns.js';

const CASES = 'cases';

const COUNTED = [
  'department',
  'status',
  'mergedInto',
  'snoozedUntil',
  'priority',
  'overdue',
  'escalatedTo',
  'assigneeId',
  'assignedToId',
  'kind',
  'topRelation',
  'openedAt',
];

/** Cases in all, then how many share the first column of the index, the first two, and so on. */
const STATISTICS: Readonly<Record<string, string>> = {
  cases_counts: '10000 2000 1700 1700 1700 600 600 600 500 500 500 450 1',
  cases_priority: '10000 3300 2500 1',
  cases_opened: '10000 2 1',
  cases_due: '10000 2500 1',
  cases_reports: '10000 600 1',
  cases_assignee: '10000 40',
  cases_assigned_to: '10000 40',
  cases_number: '10000 1',
  cases_seq: '10000 1',
  sqlite_autoindex_cases_1: '10000 1',
};

export class QueueSpeed1763910000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.dropIndex(CASES, 'cases_department');
    await runner.dropIndex(CASES, 'cases_priority');
    await runner.createIndex(CASES, index('cases_counts', COUNTED));
    // Equal deadlines are many: whatever comes in by night is due at the same hour of the next day.
    await runner.query(
      'CREATE INDEX "cases_priority" ON "cases" ("priorityRank", "dueOrder", "number" DESC)',
    );
    await runner.createIndex(CASES, index('cases_opened', ['openedAt', 'number']));
    await runner.createIndex(CASES, index('cases_due', ['dueOrder', 'number']));
    await runner.createIndex(CASES, index('cases_reports', ['reportCount', 'number']));
    if (keepsOwnStatistics(runner)) return;
    // Makes the table of statistics where there is none yet.
    await runner.query('ANALYZE "cases"');
    await runner.query('DELETE FROM sqlite_stat1 WHERE tbl = ?', [CASES]);
    for (const [name, statistics] of Object.entries(STATISTICS)) {
      await runner.query('INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)', [
        CASES,
        name,
        statistics,
      ]);
    }
    await runner.query('ANALYZE sqlite_schema');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['cases_counts', 'cases_opened', 'cases_due', 'cases_reports', 'cases_priority']) {
      await runner.dropIndex(CASES, name);
    }
    await runner.createIndex(CASES, index('cases_priority', ['priorityRank', 'dueOrder', 'number']));
    await runner.createIndex(CASES, index('cases_department', ['department', 'status']));
  }
}

function keepsOwnStatistics(runner: QueryRunner): boolean {
  return runner.connection.options.type === 'postgres';
}
