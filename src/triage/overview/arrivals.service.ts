/** Reports of the last day against the usual level: the median of the same time in the weeks before. */
import { Injectable } from '@nestjs/common';
import { Brackets, type SelectQueryBuilder } from 'typeorm';
import { UNKNOWN_DISTRICT } from '../../ingest/contract.js';
import { Clock, DAYS, HOURS, instantOf } from '../../platform/clock.js';
import { ReadConnection } from '../../platform/database/index.js';
import { CaseEntity } from '../case.entity.js';
import { OFFICE_OFFSET_MINUTES } from '../deadline.js';
import { PlacementEntity } from '../placement.entity.js';
import type { Overview } from './overview.contract.js';
import { median, startOfHour, weeksBefore, type Window } from './statistics.js';

type Arrivals = Overview['arrivals'];
type Keyed = Arrivals['byChannel'];

const MOST_WEEKS = 4;
const HOURS_SHOWN = 24;
/** Instants are grouped by their first characters, to ten minutes: hours of the office begin at half past. */
const TEN_MINUTES_OF = 'YYYY-MM-DDTHH:M'.length;

interface Counted {
  department: string;
  channel: string;
  district: string | null;
  slot: string;
  count: number;
}

@Injectable()
export class ArrivalStatistics {
  constructor(
    private readonly clock: Clock,
    private readonly database: ReadConnection,
  ) {}

  async of(departments: readonly string[]): Promise<Arrivals> {
    const runningHour = startOfHour(this.clock.now(), OFFICE_OFFSET_MINUTES);
    const firstHour = runningHour - (HOURS_SHOWN - 1) * HOURS;
    const today = { from: instantOf(firstHour), to: instantOf(runningHour + HOURS) };
    const weeks = await this.weeksKnown(today);
    const before = weeksBefore(today, weeks);
    const rows = await this.counted(departments, [today, ...before]);
    const usualOf = this.usualIn(before);
    return {
      hours: Array.from({ length: HOURS_SHOWN }, (_, place) => {
        const from = firstHour + place * HOURS;
        const hour = { from: instantOf(from), to: instantOf(from + HOURS) };
        return { from: hour.from, count: within(rows, hour), usual: usualIn(rows, weeksBefore(hour, weeks)) };
      }),
      day: { count: within(rows, today), usual: usualOf(rows) },
      weeks,
      byDepartment: byKey(rows, today, usualOf, (row) => row.department),
      byChannel: byKey(rows, today, usualOf, (row) => row.channel),
      byDistrict: byKey(rows, today, usualOf, (row) => row.district ?? UNKNOWN_DISTRICT),
    };
  }

  /** Whole weeks before today's window in which the desk already took reports. */
  private async weeksKnown(today: Window): Promise<number> {
    const first = await this.database
      .repository(PlacementEntity)
      .createQueryBuilder('placement')
      .select('MIN(placement.receivedAt)', 'at')
      .getRawOne<{ at: string | null }>();
    if (first?.at === null || first === undefined) return 0;
    const age = Date.parse(today.from) - Date.parse(first.at);
    return Math.max(0, Math.min(MOST_WEEKS, Math.floor(age / (7 * DAYS))));
  }

  /** One pass over an index that holds all that is asked for, but for the department of the case. */
  private async counted(departments: readonly string[], windows: readonly Window[]): Promise<Counted[]> {
    const rows = await inWindows(
      this.database.repository(PlacementEntity).createQueryBuilder('placement'),
      windows,
    )
      .innerJoin(CaseEntity, 'kase', 'kase.id = placement.caseId')
      .andWhere('kase.department IN (:...departments)', { departments })
      .select('kase.department', 'department')
      .addSelect('placement.channel', 'channel')
      .addSelect('placement.district', 'district')
      .addSelect(`SUBSTR(placement.receivedAt, 1, ${TEN_MINUTES_OF})`, 'slot')
      .addSelect('COUNT(*)', 'count')
      .groupBy('kase.department')
      .addGroupBy('placement.channel')
      .addGroupBy('placement.district')
      .addGroupBy(`SUBSTR(placement.receivedAt, 1, ${TEN_MINUTES_OF})`)
      .getRawMany<Omit<Counted, 'count'> & { count: number | string }>();
    return rows.map((row) => ({ ...row, count: Number(row.count) }));
  }

  private usualIn(before: readonly Window[]) {
    return (rows: readonly Counted[]): number | null => usualIn(rows, before);
  }
}

function inWindows(
  placements: SelectQueryBuilder<PlacementEntity>,
  windows: readonly Window[],
): SelectQueryBuilder<PlacementEntity> {
  return placements.where(
    new Brackets((either) => {
      windows.forEach(({ from, to }, at) =>
        either.orWhere(`(placement.receivedAt >= :from${at} AND placement.receivedAt < :to${at})`, {
          [`from${at}`]: from,
          [`to${at}`]: to,
        }),
      );
    }),
  );
}

/** Windows begin at whole ten minutes, so that the shortened instants compare as the full ones do. */
function within(rows: readonly Counted[], { from, to }: Window): number {
  return rows.reduce(
    (sum, { slot, count }) => (slot >= shortened(from) && slot < shortened(to) ? sum + count : sum),
    0,
  );
}

function shortened(instant: string): string {
  return instant.slice(0, TEN_MINUTES_OF);
}

function usualIn(rows: readonly Counted[], before: readonly Window[]): number | null {
  return median(before.map((window) => within(rows, window))) ?? null;
}

function byKey(
  rows: readonly Counted[],
  today: Window,
  usualOf: (rows: readonly Counted[]) => number | null,
  keyOf: (row: Counted) => string,
): Keyed {
  const groups = new Map<string, Counted[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups]
    .map(([key, own]) => ({ key, count: within(own, today), usual: usualOf(own) }))
    .filter(({ count, usual }) => count > 0 || (usual ?? 0) > 0)
    .sort((a, b) => b.count - a.count || a.key.localeCompare(b.key));
}
