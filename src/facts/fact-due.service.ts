/** Facts in force that somebody has to look at: the review date or the last day is near. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Departments } from '../officials/index.js';
import { Clock, DAYS } from '../platform/clock.js';
import { ReadConnection } from '../platform/database/index.js';
import { Metrics } from '../platform/metrics.js';
import { decodeCursor, encodeCursor, type Page } from '../platform/paging.js';
import type { FactDueQuery, FactDueView } from './contract.js';
import { dayInIndia } from './day-in-india.js';
import { dueOf } from './fact-due.js';
import { whereStatus } from './fact-filters.js';
import { type FactRows, factView } from './fact-rows.js';
import { currentVersions, rowsOf } from './fact-store.js';

/** What the metrics count as near. */
const NEAR_DAYS = 30;

@Injectable()
export class FactDue implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly database: ReadConnection,
    private readonly departments: Departments,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    const count = (kind: 'review' | 'expiry') => async (): Promise<number> =>
      (await this.due(NEAR_DAYS)).filter((each) => each.due.kind === kind).length;
    const within = `within ${NEAR_DAYS} days or past`;
    this.metrics.gauge(
      'desk_facts_review_due',
      `Facts in force whose review date is ${within}`,
      count('review'),
    );
    this.metrics.gauge('desk_facts_expiring', `Facts in force whose last day is ${within}`, count('expiry'));
  }

  /** The most urgent first. */
  async list({ days, department, cursor, limit }: FactDueQuery): Promise<Page<FactDueView>> {
    const wanted =
      department === undefined ? undefined : (this.departments.find(department)?.id ?? department);
    const all = (await this.due(days)).filter(
      ({ fact }) => wanted === undefined || fact.department === wanted,
    );
    const [day, id] = cursor === undefined ? ['', ''] : decodeCursor(cursor, 2);
    const rest = all.filter(({ due, fact }) => due.on > day || (due.on === day && fact.id > id));
    const shown = rest.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(({ due, ...rows }) => ({ ...factView(rows, this.today), due })),
      nextCursor:
        last !== undefined && rest.length > limit ? encodeCursor([last.due.on, last.fact.id]) : null,
      total: all.length,
    };
  }

  private async due(days: number): Promise<(FactRows & { due: FactDueView['due'] })[]> {
    await this.database.open();
    const until = dayInIndia(this.clock.now() + days * DAYS);
    const query = currentVersions(this.database.manager);
    whereStatus(query, 'in_force', this.today);
    query.andWhere('(version.reviewOn <= :until OR fact.validUntil <= :until)', { until });
    return rowsOf(await query.getMany())
      .flatMap((rows) => {
        const { reviewOn } = rows.version;
        const due = dueOf({ reviewOn, validUntil: rows.fact.validUntil, today: this.today, until });
        return due === null ? [] : [{ ...rows, due }];
      })
      .sort(
        (one, other) => one.due.on.localeCompare(other.due.on) || one.fact.id.localeCompare(other.fact.id),
      );
  }

  private get today(): string {
    return dayInIndia(this.clock.now());
  }
}
