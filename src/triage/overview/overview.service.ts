/** The numbers of the wall screen, worked out at most once in a few seconds however many screens ask. */
import { Injectable } from '@nestjs/common';
import type { Official } from '../../officials/index.js';
import { Clock, SECONDS } from '../../platform/clock.js';
import { ArrivalStatistics } from './arrivals.service.js';
import { CaseStatistics } from './case-statistics.service.js';
import type { Overview, OverviewQuery } from './overview.contract.js';

const KEPT_FOR = 5 * SECONDS;
const MOST_KEPT = 50;

interface Kept {
  until: number;
  overview: Promise<Overview>;
}

@Injectable()
export class Overviews {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly arrivals: ArrivalStatistics,
    private readonly cases: CaseStatistics,
    private readonly clock: Clock,
  ) {}

  /** Of the official's departments, or of those of them that are asked for. */
  of({ department }: OverviewQuery, official: Official): Promise<Overview> {
    const wished = (department ?? '').split(',').filter(Boolean);
    const own = official.departmentsAs('viewer').toSorted();
    const departments = wished.length === 0 ? own : own.filter((each) => wished.includes(each));
    const key = departments.join(',');
    const known = this.kept.get(key);
    if (known !== undefined && known.until > this.clock.now()) return known.overview;
    const overview = this.workedOut(departments);
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(key, { until: this.clock.now() + KEPT_FOR, overview });
    // A failure is not kept: the next one who asks tries again.
    overview.catch(() => this.kept.delete(key));
    return overview;
  }

  private async workedOut(all: readonly string[]): Promise<Overview> {
    // No department has this id: who has no role sees zeros.
    const departments = all.length === 0 ? [''] : all;
    return {
      at: this.clock.instant(),
      departments: [...all],
      arrivals: await this.arrivals.of(departments),
      open: await this.cases.open(departments),
      deadlines: await this.cases.deadlines(departments),
      times: await this.cases.times(departments),
      onTheSpot: await this.cases.onTheSpot(departments),
    };
  }
}
