/** Whether a document holds on a day; without dates, or without a day, it does. */
import type { MatchingDocument } from '../types.js';

const DAY = 'YYYY-MM-DD'.length;

/** `at`: ISO instant or date; days are compared as they are written. */
export function isInForce(document: MatchingDocument | undefined, at: string | undefined): boolean {
  if (!document || at === undefined) return true;
  const day = at.slice(0, DAY);
  const { validFrom, validUntil } = document;
  if (validFrom && validFrom.slice(0, DAY) > day) return false;
  return !validUntil || validUntil.slice(0, DAY) >= day;
}
