/** The list of facts: filtered, searched in all languages, latest change first, page by page. */
import { Injectable } from '@nestjs/common';
import { Departments } from '../officials/index.js';
import { Clock } from '../platform/clock.js';
import { ReadConnection } from '../platform/database/index.js';
import { Invalid } from '../platform/errors.js';
import { decodeCursor, encodeCursor, type Page } from '../platform/paging.js';
import type { FactListQuery, FactView } from './contract.js';
import { whereReviewDue, whereStatus, whereWords } from './fact-filters.js';
import { factView } from './fact-rows.js';
import { dayInIndia } from './day-in-india.js';
import { currentVersions, rowsOf } from './fact-store.js';

/** A cursor is the place of the last fact shown: when it was changed, and its id. */
const CURSOR_PARTS = 2;

@Injectable()
export class FactList {
  constructor(
    private readonly database: ReadConnection,
    private readonly departments: Departments,
    private readonly clock: Clock,
  ) {}

  /** @throws Invalid naming `department` or `cursor` */
  async page(query: FactListQuery): Promise<Page<FactView>> {
    const today = dayInIndia(this.clock.now());
    const matching = this.filtered(query, today);
    const total = await matching.getCount();
    if (query.cursor !== undefined) {
      const [changedAt, id] = decodeCursor(query.cursor, CURSOR_PARTS);
      const after = '(fact.changedAt < :changedAt OR (fact.changedAt = :changedAt AND fact.id > :id))';
      matching.andWhere(after, { changedAt, id });
    }
    matching.orderBy('fact.changedAt', 'DESC').addOrderBy('fact.id', 'ASC');
    const found = rowsOf(await matching.limit(query.limit + 1).getMany());
    const shown = found.slice(0, query.limit);
    const last = found.length > query.limit ? shown.at(-1) : undefined;
    return {
      items: shown.map((rows) => factView(rows, today)),
      nextCursor: last === undefined ? null : encodeCursor([last.fact.changedAt, last.fact.id]),
      total,
    };
  }

  private filtered(query: FactListQuery, today: string) {
    const matching = currentVersions(this.database.manager);
    if (query.department !== undefined) {
      matching.andWhere('fact.department = :department', { department: this.departmentId(query.department) });
    }
    if (query.status !== undefined) whereStatus(matching, query.status, today);
    if (query.review === 'due') whereReviewDue(matching, today);
    if (query.scheme) whereWords(matching, 'schemeWords', query.scheme);
    if (query.q) whereWords(matching, 'words', query.q);
    return matching;
  }

  private departmentId(idOrName: string): string {
    const department = this.departments.find(idOrName);
    if (department !== undefined) return department.id;
    const errors = [{ field: 'department', message: 'This department is not known.' }];
    throw new Invalid('request/invalid', 'Please correct: department.', { errors });
  }
}
