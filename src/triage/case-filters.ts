/** The filters of the queue, as conditions of a query over cases. */
import { Brackets, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { UNKNOWN_DISTRICT } from '../ingest/contract.js';
import { DAYS, instantOf } from '../platform/time.js';
import type { CaseEntity } from './case.entity.js';
import type { CaseQuery } from './contract.js';
import { measuredAs, reportedIn } from './past-filters.js';
import { type KeyRange, rangesOfQuery } from './queue/search-keys.js';

type Cases = SelectQueryBuilder<CaseEntity>;

/** `officialId` is who `me` means; `departments` those that the official may see; `now` in ms since the epoch. */
export function applyFilters(
  cases: Cases,
  query: Omit<CaseQuery, 'cursor' | 'limit' | 'sort'>,
  { officialId, departments, now }: { officialId: string; departments: readonly string[]; now: number },
): void {
  const wished = valuesOf(query.department);
  const visible = wished.length === 0 ? departments : departments.filter((each) => wished.includes(each));
  oneOf(cases, 'department', visible.length === 0 ? [NONE] : visible);
  const statuses = valuesOf(query.status);
  oneOf(cases, 'status', statuses);
  // A case that was merged away is seen in its survivor, unless closed cases are asked for.
  if (!statuses.includes('closed')) cases.andWhere('kase.mergedInto IS NULL');
  oneOf(cases, 'kind', valuesOf(query.kind));
  oneOf(cases, 'priority', valuesOf(query.priority));
  oneOf(cases, 'topRelation', valuesOf(query.relation));
  inDistricts(cases, valuesOf(query.district));
  anyInList(cases, 'channels', valuesOf(query.channel));
  anyInList(cases, 'languages', valuesOf(query.language));
  assignedTo(cases, valuesOf(query.assignee), officialId);
  openedSince(cases, query.age, now);
  reportedIn(cases, query.reported, now);
  measuredAs(cases, query.measured, now);
  yesOrNo(cases, query.overdue, 'kase.overdue = :yes', 'kase.overdue = :no');
  yesOrNo(cases, query.escalated, 'kase.escalatedTo IS NOT NULL', 'kase.escalatedTo IS NULL');
  yesOrNo(cases, query.snoozed, 'kase.snoozedUntil IS NOT NULL', 'kase.snoozedUntil IS NULL');
  if (query.ids !== undefined) oneOf(cases, 'id', ['', ...valuesOf(query.ids)]);
  if (query.q !== undefined && query.q.trim() !== '') containing(cases, query.q.trim());
}

/** No department has this id. */
const NONE = '';

function openedSince(cases: Cases, age: string | undefined, now: number): void {
  if (age === undefined) return;
  const [from, to] = age.split('-');
  cases.andWhere('kase.openedAt <= :openedBy', { openedBy: instantOf(now - Number(from) * DAYS) });
  if (to) cases.andWhere('kase.openedAt > :openedAfter', { openedAfter: instantOf(now - Number(to) * DAYS) });
}

function valuesOf(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

function oneOf(cases: Cases, field: keyof CaseEntity, values: readonly string[]): void {
  if (values.length > 0) cases.andWhere(`kase.${field} IN (:...${field})`, { [field]: values });
}

/** The lists are stored as JSON: a value stands there in its quotes. */
function anyInList(cases: Cases, field: keyof CaseEntity, values: readonly string[]): void {
  if (values.length === 0) return;
  cases.andWhere(
    new Brackets((either) => {
      values.forEach((value, at) => {
        const name = `${field}${at}`;
        const pattern = `%${escapeLike(JSON.stringify(value))}%`;
        either.orWhere(`kase.${field} LIKE :${name} ESCAPE '!'`, { [name]: pattern });
      });
    }),
  );
}

/** `unknown`: with a report that names no district. */
function inDistricts(cases: Cases, values: readonly string[]): void {
  if (!values.includes(UNKNOWN_DISTRICT)) return anyInList(cases, 'districts', values);
  cases.andWhere('kase.id IN (SELECT p."caseId" FROM "placements" p WHERE p."district" IS NULL)');
}

function yesOrNo(cases: Cases, wish: 'yes' | 'no' | undefined, yes: string, no: string): void {
  if (wish !== undefined) cases.andWhere(wish === 'yes' ? yes : no, { yes: true, no: false });
}

function assignedTo(cases: Cases, values: readonly string[], me: string): void {
  if (values.length === 0) return;
  const ids = values.filter((value) => value !== 'none').map((value) => (value === 'me' ? me : value));
  cases.andWhere(
    new Brackets((either) => {
      if (values.includes('none')) either.orWhere('(kase.assigneeId IS NULL AND kase.assignedToId IS NULL)');
      if (ids.length === 0) return;
      either
        .orWhere('kase.assigneeId IN (:...assignees)', { assignees: ids })
        .orWhere('kase.assignedToId IN (:...assignees)');
    }),
  );
}

/** The number of a case; or every word must stand in it, in this script or another. */
function containing(cases: Cases, words: string): void {
  const digits = /^#?(\d{1,9})$/.exec(words)?.[1];
  cases.andWhere(
    new Brackets((either) => {
      either.where(
        new Brackets((every) => {
          every.where('1 = 1');
          rangesOfQuery(words).forEach((ranges, word) => every.andWhere(...standing(ranges, word)));
        }),
      );
      if (digits !== undefined) either.orWhere('kase.number = :number', { number: Number(digits) });
    }),
  );
}

/** The condition that a word stands in the case, and its parameters. */
function standing(ranges: readonly KeyRange[], word: number): [condition: string, parameters: ObjectLiteral] {
  const name = (end: string, at: number): string => `word${word}${end}${at}`;
  const hits = ranges.map(
    (_, at) => `(w."word" >= :${name('from', at)} AND w."word" < :${name('before', at)})`,
  );
  const parameters = ranges.flatMap(({ from, before }, at) => [
    [name('from', at), from],
    [name('before', at), before],
  ]);
  return [
    `kase.id IN (SELECT w."caseId" FROM "case_words" w WHERE ${hits.join(' OR ')})`,
    Object.fromEntries(parameters) as ObjectLiteral, // pairs of a name and a text
  ];
}

function escapeLike(text: string): string {
  return text.replace(/[!%_]/g, '!$&');
}
