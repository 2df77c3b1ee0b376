/** The filters of the queue, as conditions of a query over cases. */
import { Brackets, type SelectQueryBuilder } from 'typeorm';
import type { CaseEntity } from './case.entity.js';
import type { CaseQuery } from './contract.js';

type Cases = SelectQueryBuilder<CaseEntity>;

/** `officialId` is who `me` means; `departments` those that the official may see. */
export function applyFilters(
  cases: Cases,
  query: CaseQuery,
  { officialId, departments }: { officialId: string; departments: readonly string[] },
): void {
  const wished = valuesOf(query.department);
  const visible = wished.length === 0 ? departments : departments.filter((each) => wished.includes(each));
  oneOf(cases, 'department', visible.length === 0 ? [NONE] : visible);
  const statuses = valuesOf(query.status);
  oneOf(cases, 'status', statuses);
  // A case that was merged away is seen in its survivor, unless closed cases are asked for.
  if (!statuses.includes('closed')) cases.andWhere('kase.mergedInto IS NULL');
  oneOf(cases, 'priority', valuesOf(query.priority));
  oneOf(cases, 'topRelation', valuesOf(query.relation));
  anyInList(cases, 'districts', valuesOf(query.district));
  anyInList(cases, 'channels', valuesOf(query.channel));
  anyInList(cases, 'languages', valuesOf(query.language));
  assignedTo(cases, valuesOf(query.assignee), officialId);
  if (query.q !== undefined && query.q.trim() !== '') containing(cases, query.q.trim());
}

/** No department has this id. */
const NONE = '';

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

function assignedTo(cases: Cases, values: readonly string[], me: string): void {
  if (values.length === 0) return;
  const ids = values.filter((value) => value !== 'none').map((value) => (value === 'me' ? me : value));
  cases.andWhere(
    new Brackets((either) => {
      if (values.includes('none')) either.orWhere('kase.assigneeId IS NULL');
      if (ids.length > 0) either.orWhere('kase.assigneeId IN (:...assignees)', { assignees: ids });
    }),
  );
}

/** The number of a case, its title, or the text of one of its reports. */
function containing(cases: Cases, words: string): void {
  const pattern = `%${escapeLike(words.toLowerCase())}%`;
  const digits = /^#?(\d{1,9})$/.exec(words)?.[1];
  cases.andWhere(
    new Brackets((either) => {
      either
        .where(`LOWER(kase.title) LIKE :pattern ESCAPE '!'`, { pattern })
        .orWhere(
          `kase.id IN (SELECT p."caseId" FROM "placements" p WHERE LOWER(p."searchText") LIKE :pattern ESCAPE '!')`,
        );
      if (digits !== undefined) either.orWhere('kase.number = :number', { number: Number(digits) });
    }),
  );
}

function escapeLike(text: string): string {
  return text.replace(/[!%_]/g, '!$&');
}
