/** Lists cases for officials, and what has changed since they last asked. */
import { Injectable } from '@nestjs/common';
import { Brackets, type SelectQueryBuilder } from 'typeorm';
import type { Official } from '../officials/index.js';
import { Clock, DAYS, instantOf } from '../platform/clock.js';
import { ReadConnection } from '../platform/database/index.js';
import { decodeCursor, encodeCursor } from '../platform/paging.js';
import { CaseEventEntity } from './case-event.entity.js';
import { type Case, CaseEntity } from './case.entity.js';
import { applyFilters } from './case-filters.js';
import { applyCursor, applyOrder, keyOf, partsOfKey } from './case-order.js';
import { caseItem } from './case-views.js';
import { ChangeCounterEntity, ONLY_ROW } from './change-counter.entity.js';
import type { CaseQuery, ChangesView } from './contract.js';
import { Presence } from './live/presence.js';
import { PlacementEntity } from './placement.entity.js';
import { type Arrivals, arrivalsOf, HOUR_PREFIX, NO_ARRIVALS } from './queue/arrivals.js';
import { CaseWords } from './queue/case-words.service.js';
import type { QueueItem, QueuePage, ViewQuery } from './queue/contract.js';

export type Filters = Omit<ViewQuery, 'sort'> & { ids?: string | undefined };

const ROWS_AT_ONCE = 500;

@Injectable()
export class CaseQueue {
  constructor(
    private readonly clock: Clock,
    private readonly database: ReadConnection,
    private readonly presence: Presence,
    private readonly words: CaseWords,
  ) {}

  async list(query: CaseQuery, official: Official): Promise<QueuePage> {
    if (query.q !== undefined) await this.words.settle();
    const cases = this.fitting(query, official);
    const all = cases.clone();
    const { rows, last } = await pageOf(cases, query);
    const whole = query.cursor === undefined && last === undefined;
    const total = whole ? rows.length : await countOf(all);
    const arrivals = await this.arrivals(rows.map((row) => row.id));
    return {
      items: rows.map((row) => this.item(row, arrivals.get(row.id) ?? NO_ARRIVALS)),
      nextCursor: last === undefined ? null : encodeCursor(keyOf(last, query.sort)),
      total,
    };
  }

  /** How many cases fit. */
  async count(query: Filters, official: Official): Promise<number> {
    if (query.q !== undefined) await this.words.settle();
    return countOf(this.fitting(query, official));
  }

  /** A list with all its pages, one after the other. */
  async *pages(query: Filters & Pick<ViewQuery, 'sort'>, official: Official): AsyncGenerator<QueueItem[]> {
    let cursor: string | undefined;
    do {
      const page = await this.list({ ...query, cursor, limit: ROWS_AT_ONCE }, official);
      yield page.items;
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
  }

  /** Reports of each case in the last 24 hours. */
  async velocities(caseIds: readonly string[]): Promise<Map<string, number>> {
    if (caseIds.length === 0) return new Map();
    const rows: { caseId: string; count: string | number }[] = await this.database
      .repository(PlacementEntity)
      .createQueryBuilder('placement')
      .select('placement.caseId', 'caseId')
      .addSelect('COUNT(*)', 'count')
      .where('placement.caseId IN (:...caseIds)', { caseIds })
      .andWhere('placement.receivedAt > :since', { since: instantOf(this.clock.now() - DAYS) })
      .groupBy('placement.caseId')
      .getRawMany();
    return new Map(rows.map((row) => [row.caseId, Number(row.count)]));
  }

  /** The same, by the hour. */
  private async arrivals(caseIds: readonly string[]): Promise<Map<string, Arrivals>> {
    if (caseIds.length === 0) return new Map();
    const now = this.clock.now();
    const hour = `SUBSTR(placement.receivedAt, 1, ${HOUR_PREFIX})`;
    const rows: { caseId: string; hour: string; count: string | number }[] = await this.database
      .repository(PlacementEntity)
      .createQueryBuilder('placement')
      .select('placement.caseId', 'caseId')
      .addSelect(hour, 'hour')
      .addSelect('COUNT(*)', 'count')
      .where('placement.caseId IN (:...caseIds)', { caseIds })
      .andWhere('placement.receivedAt > :since', { since: instantOf(now - DAYS) })
      .groupBy('placement.caseId')
      .addGroupBy(hour)
      .getRawMany();
    const byCase = new Map<string, { hour: string; count: number }[]>();
    for (const row of rows) {
      const counts = byCase.get(row.caseId) ?? [];
      byCase.set(row.caseId, [...counts, { hour: row.hour, count: Number(row.count) }]);
    }
    return new Map([...byCase].map(([caseId, counts]) => [caseId, arrivalsOf(counts, now)]));
  }

  private item(row: Case, { total, hours }: Arrivals): QueueItem {
    return { ...caseItem(row, total), arrivals: hours, viewers: this.presence.viewersOf(row.id) };
  }

  private fitting(query: Filters, official: Official): SelectQueryBuilder<CaseEntity> {
    const cases = this.database.repository(CaseEntity).createQueryBuilder('kase');
    applyFilters(cases, query, {
      ...{ officialId: official.id, departments: official.departmentsAs('viewer'), now: this.clock.now() },
    });
    return cases;
  }

  /** Changes in the official's departments, and of cases that these departments lost. */
  async changes(since: number, limit: number, official: Official): Promise<ChangesView> {
    const { seq: head } = await this.database
      .repository(ChangeCounterEntity)
      .findOneByOrFail({ id: ONLY_ROW });
    if (since > head) return { seq: head, changes: [], more: false, resync: true };
    const departments = official.departmentsAs('viewer');
    if (departments.length === 0) return { seq: head, changes: [], more: false, resync: false };
    const events = await this.database
      .repository(CaseEventEntity)
      .createQueryBuilder('event')
      .select(['event.seq', 'event.caseId', 'event.version', 'event.kind'])
      .where('event.seq > :since AND event.seq <= :head', { since, head })
      .andWhere(
        new Brackets((either) =>
          either
            .where('event.department IN (:...departments)', { departments })
            .orWhere('event.formerDepartment IN (:...departments)'),
        ),
      )
      .orderBy('event.seq', 'ASC')
      .take(limit + 1)
      .getMany();
    const shown = events.slice(0, limit);
    const more = events.length > limit;
    return {
      seq: more ? (shown.at(-1)?.seq ?? head) : head,
      changes: shown.map(({ seq, caseId, version, kind }) => ({ seq, caseId, version, kind })),
      more,
      resync: false,
    };
  }
}

/** Counts rows, which an index alone can answer; ids need not be told apart. */
async function countOf(cases: SelectQueryBuilder<CaseEntity>): Promise<number> {
  const row = await cases.select('COUNT(*)', 'count').getRawOne<{ count: number | string }>();
  return Number(row?.count ?? 0);
}

/** One row more is read than shown, to know whether there is another page. */
async function pageOf(
  cases: SelectQueryBuilder<CaseEntity>,
  { sort, cursor, limit }: CaseQuery,
): Promise<{ rows: CaseEntity[]; last: CaseEntity | undefined }> {
  applyOrder(cases, sort);
  if (cursor !== undefined) applyCursor(cases, sort, decodeCursor(cursor, partsOfKey(sort)));
  const found = await cases.take(limit + 1).getMany();
  const rows = found.slice(0, limit);
  return { rows, last: found.length > limit ? rows.at(-1) : undefined };
}
