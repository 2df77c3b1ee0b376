/** Open cases by priority and age; deadlines met; times to the claim and to the publication; answers on the spot. */
import { Injectable } from '@nestjs/common';
import { In, MoreThanOrEqual } from 'typeorm';
import { Clock, DAYS, instantOf, MINUTES } from '../../platform/clock.js';
import { ReadConnection } from '../../platform/database/index.js';
import { CASE_STATUSES, isOpen } from '../case-lifecycle.js';
import { CaseEventEntity } from '../case-event.entity.js';
import { CaseEntity } from '../case.entity.js';
import { LEVELS } from '../priority.js';
import { ENDS, MEASURED_DAYS } from './measured.js';
import { AGES, type Age, type Overview } from './overview.contract.js';
import { median, percentile } from './statistics.js';

const STILL_OPEN = CASE_STATUSES.filter((status) => isOpen(status) && status !== 'answered');
const DEADLINE_DAYS = MEASURED_DAYS.ended;
const TIMES_DAYS = MEASURED_DAYS.claimed;
const SPOT_DAYS = MEASURED_DAYS.spot;
const MOST_LISTED = 10;
const NINE_OF_TEN = 0.9;
/** Ends of the ages in days; the last has none. */
const AGE_ENDS: readonly (readonly [Age, number])[] = [
  ['0-1', 1],
  ['1-3', 3],
  ['3-7', 7],
];
const OLDEST: Age = '7-';

type Duration = Overview['times']['claim'];
type SlowCase = Duration['slowest'][number];

interface Ended {
  id: string;
  number: number;
  title: string;
  openedAt: string;
  kind: string;
  at: string;
}

@Injectable()
export class CaseStatistics {
  constructor(
    private readonly clock: Clock,
    private readonly database: ReadConnection,
  ) {}

  async open(departments: readonly string[]): Promise<Overview['open']> {
    const rows = await this.database
      .repository(CaseEntity)
      .createQueryBuilder('kase')
      .select('kase.priority', 'level')
      .addSelect(this.ageCase(), 'age')
      .addSelect('kase.overdue', 'overdue')
      .addSelect('COUNT(*)', 'count')
      .where('kase.department IN (:...departments)', { departments })
      .andWhere('kase.status IN (:...open)', { open: STILL_OPEN })
      .andWhere('kase.mergedInto IS NULL')
      .groupBy('kase.priority')
      .addGroupBy(this.ageCase())
      .addGroupBy('kase.overdue')
      .getRawMany<{ level: string; age: Age; overdue: number | boolean; count: number | string }>();
    return LEVELS.map((level) => {
      const own = rows
        .filter((row) => row.level === level)
        .map((row) => ({ ...row, count: Number(row.count) }));
      const sum = (some: typeof own): number => some.reduce((total, { count }) => total + count, 0);
      return {
        level,
        ages: AGES.map((age) => ({ age, count: sum(own.filter((row) => row.age === age)) })),
        overdue: sum(own.filter((row) => Boolean(row.overdue))),
        total: sum(own),
      };
    });
  }

  /** A case that was answered or closed met its deadline unless the desk had to note that it had passed. */
  async deadlines(departments: readonly string[]): Promise<Overview['deadlines']> {
    const since = this.daysAgo(DEADLINE_DAYS);
    const ended = earliest(await this.events(departments, ENDS, since));
    const late = await this.database.repository(CaseEventEntity).find({
      select: { caseId: true, at: true },
      where: { kind: 'overdue', caseId: In(ended.map(({ id }) => id).slice(0, MOST_ASKED)) },
    });
    const passedAt = new Map(late.map(({ caseId, at }) => [caseId, at]));
    const missed = ended.filter(({ id, at }) => (passedAt.get(id) ?? at) < at);
    return {
      days: DEADLINE_DAYS,
      met: ended.length - missed.length,
      missed: missed.length,
      missedCases: missed
        .sort((a, b) => b.at.localeCompare(a.at))
        .slice(0, MOST_LISTED)
        .map(slowCase),
    };
  }

  async times(departments: readonly string[]): Promise<Overview['times']> {
    const since = this.daysAgo(TIMES_DAYS);
    const events = await this.events(departments, ['claimed', 'reply_published'], since);
    const opened = events.filter(({ openedAt }) => openedAt >= since);
    const of = (kind: string): Duration => durationOf(opened.filter((each) => each.kind === kind));
    return { days: TIMES_DAYS, claim: of('claimed'), publish: of('reply_published') };
  }

  async onTheSpot(departments: readonly string[]): Promise<Overview['onTheSpot']> {
    const row = await this.database
      .repository(CaseEventEntity)
      .createQueryBuilder('event')
      .select('COUNT(*)', 'reports')
      .addSelect(
        `SUM(CASE WHEN event.kind = 'report_joined' AND event.status = 'answered' THEN 1 ELSE 0 END)`,
        'answered',
      )
      .where({ kind: In(['opened', 'report_joined']), at: MoreThanOrEqual(this.daysAgo(SPOT_DAYS)) })
      .andWhere('event.department IN (:...departments)', { departments })
      .getRawOne<{ reports: number | string; answered: number | string | null }>();
    return { days: SPOT_DAYS, reports: Number(row?.reports ?? 0), answered: Number(row?.answered ?? 0) };
  }

  /** The first event of each of these kinds in each case since then. */
  private async events(
    departments: readonly string[],
    kinds: readonly string[],
    since: string,
  ): Promise<Ended[]> {
    return this.database
      .repository(CaseEventEntity)
      .createQueryBuilder('event')
      .innerJoin(CaseEntity, 'kase', 'kase.id = event.caseId')
      .select('kase.id', 'id')
      .addSelect('kase.number', 'number')
      .addSelect('kase.title', 'title')
      .addSelect('kase.openedAt', 'openedAt')
      .addSelect('event.kind', 'kind')
      .addSelect('MIN(event.at)', 'at')
      .where({ kind: In([...kinds]), at: MoreThanOrEqual(since) })
      .andWhere('kase.department IN (:...departments)', { departments })
      .groupBy('kase.id')
      .addGroupBy('kase.number')
      .addGroupBy('kase.title')
      .addGroupBy('kase.openedAt')
      .addGroupBy('event.kind')
      .getRawMany<Ended>();
  }

  /** Written out, not bound: PostgreSQL must see that what is selected is what is grouped by. */
  private ageCase(): string {
    const ages = AGE_ENDS.map(([age, days]) => `WHEN kase.openedAt > '${this.daysAgo(days)}' THEN '${age}'`);
    return `CASE ${ages.join(' ')} ELSE '${OLDEST}' END`;
  }

  private daysAgo(days: number): string {
    return instantOf(this.clock.now() - days * DAYS);
  }
}

/** Well below the number of parameters that one statement may carry on either database. */
const MOST_ASKED = 20_000;

/** One row for each case: its first end. */
function earliest(events: readonly Ended[]): Ended[] {
  const first = new Map<string, Ended>();
  for (const event of events) {
    const known = first.get(event.id);
    if (known === undefined || event.at < known.at) first.set(event.id, event);
  }
  return [...first.values()];
}

function durationOf(events: readonly Ended[]): Duration {
  const cases = events.map(slowCase);
  const minutes = cases.map((each) => each.minutes);
  return {
    n: cases.length,
    medianMinutes: median(minutes) ?? null,
    p90Minutes: percentile(minutes, NINE_OF_TEN) ?? null,
    slowest: cases.sort((a, b) => b.minutes - a.minutes).slice(0, MOST_LISTED),
  };
}

function slowCase({ id, number, title, openedAt, at }: Ended): SlowCase {
  return { id, number, title, minutes: (Date.parse(at) - Date.parse(openedAt)) / MINUTES };
}
