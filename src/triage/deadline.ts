/** PURE. When an answer is due, counted in working hours of a calendar. Instants are ISO 8601 UTC. */
import { HOURS, instantOf, MINUTES } from '../platform/time.js';
import type { Level } from './priority.js';

/** Working hours within which a case of each level is to be answered. */
export const WORKING_HOURS: Readonly<Record<Level, number>> = { high: 4, medium: 14, low: 35 };

export interface WorkingCalendar {
  /** Minutes by which the office's clock is ahead of UTC; it knows no summer time. */
  offsetMinutes: number;
  /** Hours of the office day, local. */
  opens: number;
  closes: number;
  /** Gazetted holidays as local ISO dates. */
  holidays: ReadonlySet<string>;
}

/** Asia/Kolkata, Monday to Saturday 10:00 to 17:00, second Saturdays off. */
export function kolkataCalendar(holidays: Iterable<string>): WorkingCalendar {
  return { offsetMinutes: 330, opens: 10, closes: 17, holidays: new Set(holidays) };
}

const DAY = 24 * HOURS;
const SUNDAY = 0;
const SATURDAY = 6;
const SECOND_WEEK = { first: 8, last: 14 };
/** A calendar without any working day would never end. */
const FURTHEST_DAYS = 400;

export function dueAt(from: string, level: Level, calendar: WorkingCalendar): string {
  return afterWorkingTime(from, WORKING_HOURS[level] * HOURS, calendar);
}

/** The instant at which this much working time has passed since `from`. */
export function afterWorkingTime(from: string, duration: number, calendar: WorkingCalendar): string {
  const offset = calendar.offsetMinutes * MINUTES;
  const start = Date.parse(from) + offset;
  let left = duration;
  for (let day = Math.floor(start / DAY), end = day + FURTHEST_DAYS; day < end; day++) {
    if (!isWorkingDay(day, calendar)) continue;
    const opens = Math.max(start, day * DAY + calendar.opens * HOURS);
    const open = Math.max(0, day * DAY + calendar.closes * HOURS - opens);
    if (open > 0 && left <= open) return instantOf(opens + left - offset);
    left -= open;
  }
  throw new Error('The calendar has no working days.');
}

/** `day` counts local days since 1970-01-01. */
function isWorkingDay(day: number, calendar: WorkingCalendar): boolean {
  const date = instantOf(day * DAY).slice(0, 'YYYY-MM-DD'.length);
  if (calendar.holidays.has(date)) return false;
  const THURSDAY = 4; // 1970-01-01
  const weekday = (day + THURSDAY) % 7;
  const ofMonth = Number(date.slice('YYYY-MM-'.length));
  const secondSaturday = weekday === SATURDAY && ofMonth >= SECOND_WEEK.first && ofMonth <= SECOND_WEEK.last;
  return weekday !== SUNDAY && !secondSaturday;
}
