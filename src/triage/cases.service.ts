import { Injectable } from '@nestjs/common';
import { type EntityManager, In, MoreThanOrEqual } from 'typeorm';
import { portions, ReadConnection } from '../platform/database/index.js';
import { CaseDetails } from './case-detail.service.js';
import { CaseEventEntity } from './case-event.entity.js';
import { CaseMatchEntity } from './case-match.entity.js';
import { matchView } from './case-views.js';
import type { MatchView } from './contract.js';
import type { CaseStatus } from './case-lifecycle.js';
import { type Case, CaseEntity } from './case.entity.js';
import { PlacementEntity } from './placement.entity.js';
import { byStanding } from './standing-matches.js';
import { type RecurringClaim, recurringClaims } from './recurring-claims.js';

export interface CaseSummary {
  id: string;
  number: number;
  version: number;
  title: string;
  status: CaseStatus;
  department: string;
  demonstration: boolean;
  /** When its first report came in. */
  openedAt: string;
  /** Where its reports were seen. */
  channels: readonly string[];
}

export interface CaseOfReport {
  case: CaseSummary;
  closeReason: string | null;
  /** Each status that the case has had, with the instant from which it had it. */
  history: { at: string; status: CaseStatus }[];
}

export interface ArrivedReport {
  reportId: string;
  receivedAt: string;
  /** How sure the desk was that it makes the claim of the case; null where nothing was compared. */
  similarity: number | null;
}

/** What the responses and citizen slices may read of cases. */
@Injectable()
export class Cases {
  constructor(
    private readonly database: ReadConnection,
    private readonly details: CaseDetails,
  ) {}

  /** The case, or the survivor when it was merged. */
  async find(caseId: string): Promise<CaseSummary | undefined> {
    const row = await this.details.survivor(caseId);
    return row && summaryOf(row);
  }

  /** The ids of the case and of all that were merged into it: what was published for them answers it too. */
  async withAbsorbed(caseId: string): Promise<string[]> {
    return (await this.familiesOf([caseId])).get(caseId) ?? [caseId];
  }

  /** As `withAbsorbed`, for many cases at once. */
  async familiesOf(caseIds: readonly string[]): Promise<Map<string, string[]>> {
    const families = new Map(caseIds.map((id) => [id, [id]]));
    let heads = new Map(caseIds.map((id) => [id, id]));
    while (heads.size > 0) {
      const absorbed = await this.database
        .repository(CaseEntity)
        .find({ select: { id: true, mergedInto: true }, where: { mergedInto: In([...heads.keys()]) } });
      const next = new Map<string, string>();
      for (const { id, mergedInto } of absorbed) {
        const head = heads.get(mergedInto ?? '') ?? '';
        const family = families.get(head);
        if (family === undefined || family.includes(id)) continue;
        family.push(id);
        next.set(id, head);
      }
      heads = next;
    }
    return families;
  }

  /** All that make one case with each of these now: where it was merged to, and everything that was merged there. */
  async kinOf(caseIds: readonly string[]): Promise<Map<string, string[]>> {
    const heads = new Map<string, string>();
    for (const id of caseIds) heads.set(id, (await this.details.survivor(id))?.id ?? id);
    const families = await this.familiesOf([...new Set(heads.values())]);
    return new Map([...heads].map(([id, head]) => [id, families.get(head) ?? [id]]));
  }

  /** The case in which each report stands now. */
  async placesOf(reportIds: readonly string[]): Promise<Map<string, string>> {
    const places = new Map<string, string>();
    for (const some of portions(reportIds)) {
      const rows = await this.database
        .repository(PlacementEntity)
        .find({ select: { reportId: true, caseId: true }, where: { reportId: In(some) } });
      for (const { reportId, caseId } of rows) places.set(reportId, caseId);
    }
    return places;
  }

  /** The case in which a report stands now (merges followed), and the report-status history of that case. */
  async ofReport(reportId: string): Promise<CaseOfReport | undefined> {
    const placement = await this.database.repository(PlacementEntity).findOneBy({ reportId });
    const row = placement && (await this.details.survivor(placement.caseId));
    if (!row) return undefined;
    return { case: summaryOf(row), closeReason: row.closeReason, history: await this.historyOf(row.id) };
  }

  /** The best match that no official has rejected; one that was accepted comes first. */
  async topMatch(caseId: string): Promise<MatchView | undefined> {
    const [best] = byStanding(await this.database.repository(CaseMatchEntity).findBy({ caseId }));
    return best === undefined || best.feedback === 'rejected' ? undefined : matchView(best);
  }

  /** Reports that came into the case at or after an instant, oldest first. */
  async reportsSince(caseId: string, since: string, limit: number): Promise<ArrivedReport[]> {
    const rows = await this.database.repository(PlacementEntity).find({
      select: { reportId: true, receivedAt: true, similarity: true },
      where: { caseId, receivedAt: MoreThanOrEqual(since) },
      order: { receivedAt: 'ASC', reportId: 'ASC' },
      take: limit,
    });
    return rows.map(({ reportId, receivedAt, similarity }) => ({ reportId, receivedAt, similarity }));
  }

  /**
   * Every report that stands in the case now.
   * @param manager of the unit of work in which something is recorded for them
   */
  async reportIdsOf(manager: EntityManager, caseId: string): Promise<string[]> {
    const rows = await manager.find(PlacementEntity, { select: { reportId: true }, where: { caseId } });
    return rows.map(({ reportId }) => reportId);
  }

  /** Claims against facts in force that were reported in several weeks since then; the most persistent first. */
  async recurring(since: string): Promise<RecurringClaim[]> {
    const rows: { caseId: string; day: string; reports: string | number }[] = await this.database
      .repository(PlacementEntity)
      .createQueryBuilder('placement')
      .innerJoin(CaseEntity, 'kase', 'kase.id = placement.caseId')
      .select('placement.caseId', 'caseId')
      .addSelect('SUBSTR(placement.receivedAt, 1, 10)', 'day')
      .addSelect('COUNT(*)', 'reports')
      .where('placement.receivedAt >= :since', { since })
      .andWhere('kase.topRelation = :relation', { relation: 'contradicts' })
      .groupBy('placement.caseId')
      .addGroupBy('SUBSTR(placement.receivedAt, 1, 10)')
      .getRawMany();
    const cases = await this.database.repository(CaseEntity).find({
      select: { id: true, department: true, topMatch: true },
      where: { topRelation: 'contradicts', updatedAt: MoreThanOrEqual(since) },
    });
    const byId = new Map(cases.map((row) => [row.id, row]));
    return recurringClaims(
      rows.flatMap(({ caseId, day, reports }) => {
        const kase = byId.get(caseId);
        if (!kase?.topMatch) return [];
        const { department, topMatch } = kase;
        return [{ factId: topMatch.factId, department, day, reports: Number(reports) }];
      }),
    );
  }

  private async historyOf(caseId: string): Promise<CaseOfReport['history']> {
    const events = await this.database.repository(CaseEventEntity).find({
      select: { seq: true, at: true, status: true },
      where: { caseId },
      order: { seq: 'ASC' },
    });
    return events
      .filter((event, place) => event.status !== events[place - 1]?.status)
      .map(({ at, status }) => ({ at, status }));
  }
}

function summaryOf(row: Case): CaseSummary {
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    title: row.title,
    status: row.status,
    department: row.department,
    demonstration: row.demonstration,
    openedAt: row.openedAt,
    channels: row.channels,
  };
}
