/** PURE. When an answer is due, counted in working hours of a calendar. Instants are ISO 8601 UTC. */
import { HOURS, instantOf, MINUTES } from '../platform/time.js';

/** One stretch of the office day, local, in milliseconds since midnight. */
export interface WorkingHours {
  opens: number;
  closes: number;
}

export interface WorkingCalendar {
  /** Minutes by which the office's clock is ahead of UTC; it knows no summer time. */
  offsetMinutes: number;
  /** 0 for Sunday to 6 for Saturday. */
  workingDays: ReadonlySet<number>;
  /** Which Saturdays of the month are off: 2 for the second. */
  saturdaysOff: ReadonlySet<number>;
  /** In order, not overlapping. */
  hours: readonly WorkingHours[];
  /** Gazetted holidays as local ISO dates. */
  holidays: ReadonlySet<string>;
}

/** Asia/Kolkata. */
export const OFFICE_OFFSET_MINUTES = 330;

const DAY = 24 * HOURS;
const SATURDAY = 6;
const DAYS_OF_WEEK = 7;
/** A calendar without any working day would never end. */
const FURTHEST_DAYS = 2_000;

/** The instant at which this much working time has passed since `from`. @throws when the office never opens */
export function afterWorkingTime(from: string, duration: number, calendar: WorkingCalendar): string {
  const offset = calendar.offsetMinutes * MINUTES;
  const start = Date.parse(from) + offset;
  let left = duration;
  for (let day = Math.floor(start / DAY), end = day + FURTHEST_DAYS; day < end; day++) {
    if (!isWorkingDay(day, calendar)) continue;
    for (const hours of calendar.hours) {
      const opens = Math.max(start, day * DAY + hours.opens);
      const open = Math.max(0, day * DAY + hours.closes - opens);
      if (open > 0 && left <= open) return instantOf(opens + left - offset);
      left -= open;
    }
  }
  throw new Error('The calendar has no working days.');
}

/** `day` counts local days since 1970-01-01. */
function isWorkingDay(day: number, calendar: WorkingCalendar): boolean {
  const date = instantOf(day * DAY).slice(0, 'YYYY-MM-DD'.length);
  if (calendar.holidays.has(date)) return false;
  const THURSDAY = 4; // 1970-01-01
  const weekday = (day + THURSDAY) % DAYS_OF_WEEK;
  if (!calendar.workingDays.has(weekday)) return false;
  const ofMonth = Number(date.slice('YYYY-MM-'.length));
  return weekday !== SATURDAY || !calendar.saturdaysOff.has(Math.ceil(ofMonth / DAYS_OF_WEEK));
}
