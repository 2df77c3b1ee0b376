/** Tables of the triage slice. */
import { type MigrationInterface, type QueryRunner, Table, type TableColumn, type TableIndex } from 'typeorm';
import { flag, id, index, integer, optional, real, text, varchar } from './columns.js';

const CHAIN_START = '0'.repeat(64);
const key = { isPrimary: true } as const;

export class Triage1763800000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table);
    await runner.manager.query(
      `INSERT INTO "change_counter" ("id", "seq", "hash", "caseNumber") VALUES (1, 0, '${CHAIN_START}', 1000)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table);
  }
}

function table(name: string, columns: TableColumn[], indices: TableIndex[] = []): Table {
  return new Table({ name, columns, indices });
}

const cases = table(
  'cases',
  [
    id(),
    integer('number'),
    integer('version'),
    integer('seq'),
    varchar('title'),
    varchar('status'),
    varchar('closeReason', optional),
    text('closeNote', optional),
    varchar('competent', optional),
    varchar('mergedInto', optional),
    integer('mergeSeq', optional),
    varchar('statusBeforeMerge', optional),
    varchar('department'),
    varchar('priority'),
    integer('priorityRank'),
    varchar('suggestedPriority'),
    text('priorityReasons'),
    text('overrideReason', optional),
    text('assessment', optional),
    varchar('reach'),
    text('topMatch', optional),
    varchar('topRelation', optional),
    integer('reportCount'),
    text('channels'),
    text('districts'),
    text('languages'),
    integer('monitorBaseline', optional),
    varchar('assigneeId', optional),
    varchar('assigneeName', optional),
    varchar('claimExpiresAt', optional),
    varchar('escalatedTo', optional),
    text('escalatedReason', optional),
    varchar('snoozedUntil', optional),
    flag('overdue'),
    varchar('dueAt', optional),
    varchar('dueOrder'),
    varchar('openedAt'),
    varchar('updatedAt'),
    flag('demonstration'),
  ],
  [
    index('cases_number', ['number'], true),
    index('cases_seq', ['seq'], true),
    index('cases_priority', ['priorityRank', 'dueOrder', 'number']),
    index('cases_department', ['department', 'status']),
    index('cases_assignee', ['assigneeId']),
  ],
);

const placements = table(
  'placements',
  [
    id('reportId'),
    varchar('caseId'),
    varchar('joinedBy'),
    real('similarity', optional),
    flag('anchor'),
    text('about', optional),
    varchar('channel'),
    varchar('district', optional),
    varchar('language'),
    varchar('receivedAt'),
    varchar('fingerprint'),
    varchar('canonicalLink', optional),
    varchar('pictureHash', optional),
    text('searchText'),
  ],
  [index('placements_case', ['caseId', 'receivedAt'])],
);

const caseMatches = table('case_matches', [
  varchar('caseId', key),
  varchar('factId', key),
  integer('factVersion'),
  varchar('scheme'),
  text('statement'),
  varchar('department'),
  real('similarity'),
  varchar('relation'),
  text('discrepancies'),
  text('because'),
  varchar('reportId'),
  varchar('feedback', optional),
  varchar('feedbackBy', optional),
  varchar('feedbackAt', optional),
]);

const caseSuggestions = table('case_suggestions', [
  varchar('caseId', key),
  varchar('nearCaseId', key),
  real('similarity'),
  varchar('reportId'),
  varchar('at'),
]);

const caseEvents = table(
  'case_events',
  [
    integer('seq', key),
    varchar('caseId'),
    varchar('kind'),
    integer('version'),
    varchar('status'),
    varchar('at'),
    varchar('actorId', optional),
    varchar('actorName', optional),
    text('summary'),
    text('data'),
    varchar('department'),
    varchar('formerDepartment', optional),
    varchar('previousHash'),
    varchar('hash'),
  ],
  [
    index('case_events_case', ['caseId', 'seq']),
    index('case_events_department', ['department', 'seq']),
    index('case_events_former_department', ['formerDepartment', 'seq']),
  ],
);

const caseMoves = table('case_moves', [
  integer('seq', key),
  varchar('reportId', key),
  varchar('fromCaseId'),
  varchar('toCaseId'),
]);

const changeCounter = table('change_counter', [
  integer('id', key),
  integer('seq'),
  varchar('hash'),
  integer('caseNumber'),
]);

const TABLES = [cases, placements, caseMatches, caseSuggestions, caseEvents, caseMoves, changeCounter];
