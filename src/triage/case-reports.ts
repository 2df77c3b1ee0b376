/** What the reports of a case add up to, counted again after reports moved between cases. */
import type { Unit } from '../platform/database/index.js';
import { PlacementEntity } from './placement.entity.js';
import type { Spread } from './reach.js';

export interface ReportTotals {
  reportCount: number;
  channels: string[];
  districts: string[];
  languages: string[];
}

interface Counted {
  channel: string;
  district: string | null;
  language: string;
  count: string | number;
}

export async function totalsOf(unit: Unit, caseId: string): Promise<ReportTotals> {
  const rows: Counted[] = await unit.manager
    .createQueryBuilder(PlacementEntity, 'placement')
    .select('placement.channel', 'channel')
    .addSelect('placement.district', 'district')
    .addSelect('placement.language', 'language')
    .addSelect('COUNT(*)', 'count')
    .where('placement.caseId = :caseId', { caseId })
    .groupBy('placement.channel')
    .addGroupBy('placement.district')
    .addGroupBy('placement.language')
    .orderBy('MIN(placement.receivedAt)')
    .getRawMany();
  return {
    reportCount: rows.reduce((sum, row) => sum + Number(row.count), 0),
    channels: [...new Set(rows.map((row) => row.channel))],
    districts: [...new Set(rows.flatMap((row) => (row.district === null ? [] : [row.district])))],
    languages: [...new Set(rows.map((row) => row.language))],
  };
}

export function spreadOf(totals: ReportTotals, lastDay: number): Spread {
  return {
    reports: totals.reportCount,
    lastDay,
    districts: totals.districts.length,
    channels: totals.channels.length,
  };
}
