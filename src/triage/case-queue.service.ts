/** Lists cases for officials, and what has changed since they last asked. */
import { Injectable } from '@nestjs/common';
import { Brackets } from 'typeorm';
import type { Official } from '../officials/index.js';
import { Clock, DAYS, instantOf } from '../platform/clock.js';
import { ReadConnection } from '../platform/database/index.js';
import { decodeCursor, encodeCursor, type Page } from '../platform/paging.js';
import { CaseEventEntity } from './case-event.entity.js';
import { CaseEntity } from './case.entity.js';
import { applyFilters } from './case-filters.js';
import { applyCursor, applyOrder, keyOf, partsOfKey } from './case-order.js';
import { caseItem } from './case-views.js';
import { ChangeCounterEntity, ONLY_ROW } from './change-counter.entity.js';
import type { CaseItem, CaseQuery, ChangesView } from './contract.js';
import { PlacementEntity } from './placement.entity.js';

@Injectable()
export class CaseQueue {
  constructor(
    private readonly clock: Clock,
    private readonly database: ReadConnection,
  ) {}

  async list(query: CaseQuery, official: Official): Promise<Page<CaseItem>> {
    const cases = this.database.repository(CaseEntity).createQueryBuilder('kase');
    applyFilters(cases, query, { officialId: official.id, departments: official.departmentsAs('viewer') });
    const total = await cases.getCount();
    applyOrder(cases, query.sort);
    if (query.cursor !== undefined) {
      applyCursor(cases, query.sort, decodeCursor(query.cursor, partsOfKey(query.sort)));
    }
    const rows = await cases.take(query.limit + 1).getMany();
    const shown = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? shown.at(-1) : undefined;
    const velocities = await this.velocities(shown.map((row) => row.id));
    return {
      items: shown.map((row) => caseItem(row, velocities.get(row.id) ?? 0)),
      nextCursor: last === undefined ? null : encodeCursor(keyOf(last, query.sort)),
      total,
    };
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
