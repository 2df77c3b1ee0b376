/** In which wordings a claim goes round, and when its reports came: counted in the database, however many there are. */
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { z } from 'zod';
import { Reports } from '../ingest/index.js';
import { Clock } from '../platform/clock.js';
import { ReadConnection } from '../platform/database/index.js';
import { type Arrivals, arrivalsOf, SLOT_LENGTH } from './arrivals.js';
import type { wordingSchema } from './contract.js';
import { PlacementEntity } from './placement.entity.js';

export type Wording = z.infer<typeof wordingSchema>;

interface Counted {
  fingerprint: string;
  reports: string | number;
  firstAt: string;
  lastAt: string;
}

@Injectable()
export class CaseWordings {
  constructor(
    private readonly clock: Clock,
    private readonly database: ReadConnection,
    private readonly reports: Reports,
  ) {}

  /** Newest first: the different texts of a case's reports, personal data masked. */
  async of(caseId: string, most: number): Promise<Wording[]> {
    const counted: Counted[] = await this.database
      .repository(PlacementEntity)
      .createQueryBuilder('placement')
      .select('placement.fingerprint', 'fingerprint')
      .addSelect('COUNT(*)', 'reports')
      .addSelect('MIN(placement.receivedAt)', 'firstAt')
      .addSelect('MAX(placement.receivedAt)', 'lastAt')
      .where('placement.caseId = :caseId', { caseId })
      .groupBy('placement.fingerprint')
      .orderBy('MAX(placement.receivedAt)', 'DESC')
      .addOrderBy('placement.fingerprint', 'ASC')
      .limit(most)
      .getRawMany();
    const newest = await this.database.repository(PlacementEntity).find({
      select: { reportId: true, fingerprint: true, receivedAt: true },
      where: {
        caseId,
        fingerprint: In(counted.map((each) => each.fingerprint)),
        receivedAt: In(counted.map((each) => each.lastAt)),
      },
      order: { reportId: 'ASC' },
    });
    const reportOf = new Map(newest.map((each) => [`${each.fingerprint} ${each.receivedAt}`, each.reportId]));
    const views = await this.reports.byIds([...reportOf.values()]);
    return counted.flatMap(({ fingerprint, reports, firstAt, lastAt }) => {
      const view = views.find((each) => each.id === reportOf.get(`${fingerprint} ${lastAt}`));
      if (view === undefined) return [];
      const text = view.normalised === '' ? (view.link ?? '') : view.normalised;
      return [
        { reportId: view.id, text, language: view.language, reports: Number(reports), firstAt, lastAt },
      ];
    });
  }

  async count(caseId: string): Promise<number> {
    const found: { wordings: string | number } | undefined = await this.database
      .repository(PlacementEntity)
      .createQueryBuilder('placement')
      .select('COUNT(DISTINCT placement.fingerprint)', 'wordings')
      .where('placement.caseId = :caseId', { caseId })
      .getRawOne();
    return Number(found?.wordings ?? 0);
  }

  async arrivals(caseId: string): Promise<Arrivals> {
    const slot = `SUBSTR(placement.receivedAt, 1, ${SLOT_LENGTH})`;
    const rows: { slot: string; reports: string | number }[] = await this.database
      .repository(PlacementEntity)
      .createQueryBuilder('placement')
      .select(slot, 'slot')
      .addSelect('COUNT(*)', 'reports')
      .where('placement.caseId = :caseId', { caseId })
      .groupBy(slot)
      .getRawMany();
    return arrivalsOf(
      rows.map((row) => ({ slot: row.slot, reports: Number(row.reports) })),
      this.clock.now(),
    );
  }
}
