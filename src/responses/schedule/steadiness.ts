/** PURE. How steadily a page was posted on against its plan: weeks from Monday, India time. */
import { DAYS, HOURS, instantOf } from '../../platform/time.js';

const INDIA = 5.5 * HOURS;
const WEEK = 7 * DAYS;
/** 5 January 1970 was a Monday. */
const FIRST_MONDAY = 4 * DAYS;
const DAY_LENGTH = 10;

export interface Steadiness {
  weeks: { monday: string; posted: number }[];
  weeksKept: number;
  weeksPast: number;
  /** Days. */
  longestPause: number | null;
  lastPostAt: string | null;
}

/**
 * @param posts instants at which posts went out, in any order
 * @param now milliseconds since the epoch
 * @param weeks how many to look at, the running one among them
 */
export function steadinessOf(
  posts: readonly string[],
  plan: { postsPerWeek: number },
  { now, weeks }: { now: number; weeks: number },
): Steadiness {
  const current = weekOf(now);
  const inOrder = posts.map((post) => Date.parse(post)).sort((one, other) => one - other);
  const counted = Array.from({ length: weeks }, (_, place) => {
    const week = current - weeks + 1 + place;
    return { monday: mondayOf(week), posted: inOrder.filter((post) => weekOf(post) === week).length };
  });
  const past = counted.slice(0, -1);
  const last = inOrder.at(-1);
  return {
    weeks: counted,
    weeksKept: past.filter(({ posted }) => posted >= plan.postsPerWeek).length,
    weeksPast: past.length,
    longestPause: longestPause(inOrder, now),
    lastPostAt: last === undefined ? null : instantOf(last),
  };
}

/** Weeks since the first Monday of 1970, by the day in India. */
export function weekOf(milliseconds: number): number {
  return Math.floor((milliseconds + INDIA - FIRST_MONDAY) / WEEK);
}

function mondayOf(week: number): string {
  return instantOf(week * WEEK + FIRST_MONDAY).slice(0, DAY_LENGTH);
}

function longestPause(inOrder: readonly number[], now: number): number | null {
  if (inOrder.length === 0) return null;
  const pauses = inOrder.map((post, place) => (inOrder[place + 1] ?? now) - post);
  return Math.max(0, Math.floor(Math.max(...pauses) / DAYS));
}
