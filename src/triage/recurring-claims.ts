/** PURE. Claims that keep coming back: contradictions of one fact that were reported in several different weeks. */
import { DAYS } from '../platform/time.js';

const FEWEST_WEEKS = 3;
const WEEK = 7 * DAYS;

/** Reports that came to one case on one day. */
export interface ReportedDay {
  factId: string;
  department: string;
  /** `YYYY-MM-DD` */
  day: string;
  reports: number;
}

export interface RecurringClaim {
  factId: string;
  department: string;
  /** Different weeks in which it was reported. */
  weeks: number;
  reports: number;
  lastDay: string;
}

/** The most persistent first. */
export function recurringClaims(days: readonly ReportedDay[]): RecurringClaim[] {
  const byFact = new Map<string, ReportedDay[]>();
  for (const day of days) byFact.set(day.factId, [...(byFact.get(day.factId) ?? []), day]);
  return [...byFact.entries()]
    .map(([factId, seen]) => ({
      factId,
      department: seen[0]?.department ?? '',
      weeks: new Set(seen.map(({ day }) => Math.floor(Date.parse(day) / WEEK))).size,
      reports: seen.reduce((sum, { reports }) => sum + reports, 0),
      lastDay:
        seen
          .map(({ day }) => day)
          .sort()
          .at(-1) ?? '',
    }))
    .filter(({ weeks }) => weeks >= FEWEST_WEEKS)
    .sort((one, other) => other.weeks - one.weeks || other.reports - one.reports);
}
