/** PURE. Medians, percentiles and windows of time. */
import { DAYS, HOURS, instantOf, MINUTES } from '../../platform/time.js';

/** The middle value, or the mean of the two in the middle; undefined for none. */
export function median(values: readonly number[]): number | undefined {
  return percentile(values, 0.5);
}

/** Linear interpolation between the closest ranks (definition 7 of Hyndman and Fan, 1996). */
export function percentile(values: readonly number[], share: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) return undefined;
  return below + (above - below) * (place - Math.floor(place));
}

export interface Window {
  from: string;
  /** Not included. */
  to: string;
}

/** The same stretch of time in each of the weeks before, newest first. */
export function weeksBefore(window: Window, weeks: number): Window[] {
  return Array.from({ length: weeks }, (_, place) => {
    const back = (place + 1) * 7 * DAYS;
    return {
      from: instantOf(Date.parse(window.from) - back),
      to: instantOf(Date.parse(window.to) - back),
    };
  });
}

/** Begin of the hour of an office whose clock is ahead of UTC by these minutes. */
export function startOfHour(milliseconds: number, offsetMinutes: number): number {
  const offset = offsetMinutes * MINUTES;
  return Math.floor((milliseconds + offset) / HOURS) * HOURS - offset;
}
