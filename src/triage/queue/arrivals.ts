/** PURE. Arrivals of reports, counted by the hour, as a line that shows how a claim spreads. */

/** Instants begin with `YYYY-MM-DDTHH`. */
export const HOUR_PREFIX = 13;
const HOURS_SHOWN = 24;
const HOUR = 3_600_000;

export interface Arrivals {
  /** Reports in the last 24 hours. */
  total: number;
  /** By the hour, the present one last; what came in the first minutes of the span counts to its first hour. */
  hours: number[];
}

export const NO_ARRIVALS: Arrivals = { total: 0, hours: Array.from({ length: HOURS_SHOWN }, () => 0) };

/** `counts`: reports by the beginning of their hour; `now` in milliseconds since the epoch. */
export function arrivalsOf(counts: readonly { hour: string; count: number }[], now: number): Arrivals {
  const hours = [...NO_ARRIVALS.hours];
  const present = Math.floor(now / HOUR);
  for (const { hour, count } of counts) {
    const ago = present - Math.floor(Date.parse(`${hour}:00:00.000Z`) / HOUR);
    const place = Math.max(0, HOURS_SHOWN - 1 - Math.max(0, ago));
    hours[place] = (hours[place] ?? 0) + count;
  }
  return { total: counts.reduce((sum, each) => sum + each.count, 0), hours };
}
