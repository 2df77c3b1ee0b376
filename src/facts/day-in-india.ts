/** The date on a calendar in India: validity dates are meant by it, whatever the day is in London. */
import { HOURS, instantOf, MINUTES } from '../platform/clock.js';

/** Indian Standard Time: UTC+05:30, all year. */
const INDIA_AHEAD_OF_UTC = 5 * HOURS + 30 * MINUTES;
const DATE_LENGTH = 'YYYY-MM-DD'.length;

/** @param milliseconds since the epoch */
export function dayInIndia(milliseconds: number): string {
  return instantOf(milliseconds + INDIA_AHEAD_OF_UTC).slice(0, DATE_LENGTH);
}
