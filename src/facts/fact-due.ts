/** PURE. When somebody has to look at a fact again: its review date or its last day, whichever comes first. */
import type { FactDueView } from './contract.js';

export interface Dates {
  /** Calendar days, YYYY-MM-DD. */
  reviewOn: string | null;
  validUntil: string | null;
  today: string;
  /** The last day that is looked at. */
  until: string;
}

const DAY = 24 * 60 * 60 * 1000;

export function dueOf({ reviewOn, validUntil, today, until }: Dates): FactDueView['due'] | null {
  const dates = [
    { kind: 'review' as const, on: reviewOn },
    { kind: 'expiry' as const, on: validUntil },
  ].flatMap(({ kind, on }) => (on !== null && on <= until ? [{ kind, on }] : []));
  const [first] = dates.sort((one, other) => one.on.localeCompare(other.on));
  if (first === undefined) return null;
  return { ...first, daysLeft: Math.round((Date.parse(first.on) - Date.parse(today)) / DAY) };
}
