/** PURE. How many reports came when, in steps that fit a small chart: hours, days or weeks of India, without gaps. */
import { DAYS, HOURS, instantOf, MINUTES } from '../platform/time.js';

/** Reports received in ten minutes: `slot` is the start of their instants, such as `2026-11-23T09:4`. */
export interface ArrivalSlot {
  slot: string;
  reports: number;
}

export interface Arrivals {
  unit: 'hour' | 'day' | 'week';
  counts: { from: string; reports: number }[];
}

/** Length of `2026-11-23T09:4`. */
export const SLOT_LENGTH = 15;

/** Indian Standard Time; its hours and days begin at minute 30 of UTC, so that slots of ten minutes fit them. */
const INDIA_AHEAD_OF_UTC = 5 * HOURS + 30 * MINUTES;
/** The most bars that can be told apart on a phone. */
const MOST_BARS = 48;
const UNITS = [
  ['hour', HOURS],
  ['day', DAYS],
  ['week', 7 * DAYS],
] as const;

export function arrivalsOf(slots: readonly ArrivalSlot[], now: number): Arrivals {
  const times = slots.map(({ slot, reports }) => ({ at: Date.parse(`${slot}0:00.000Z`), reports }));
  const first = Math.min(now, ...times.map(({ at }) => at));
  const last = Math.max(now, ...times.map(({ at }) => at));
  const [unit, length] = UNITS.find(([, each]) => (last - first) / each <= MOST_BARS) ?? UNITS[2];
  const newest = stepOf(last, length);
  const oldest = Math.max(stepOf(first, length), newest - MOST_BARS);
  const counts = Array.from({ length: newest - oldest + 1 }, (_, place) => ({
    from: instantOf((oldest + place) * length - INDIA_AHEAD_OF_UTC),
    reports: 0,
  }));
  for (const { at, reports } of times) {
    // What is older than the chart counts into its first bar.
    const bar = counts[Math.max(0, stepOf(at, length) - oldest)];
    if (bar !== undefined) bar.reports += reports;
  }
  return { unit, counts };
}

function stepOf(at: number, length: number): number {
  return Math.floor((at + INDIA_AHEAD_OF_UTC) / length);
}
