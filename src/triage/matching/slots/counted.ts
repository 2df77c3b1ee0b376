/**
 * What a bare figure counts: "559 training centres", "85 lakh voters", "तीन सेवाएं". Two figures that count one thing can be
 * compared, though neither has a unit.
 */
import type { PreparedText } from '../text/prepare.js';
import type { SlotValue } from './slot-value.js';

/** Words behind a figure among which the thing is named. */
const WITHIN = 6;
/** Of a small figure, which may stand beside anything, the thing is named at once. */
const SMALL = 20;
const WITHIN_OF_SMALL = 2;
/** One and two are said of everything. */
const LEAST = 3;
const BREAK = /[,،.;:!?।۔؛\n|()–—]/u;

/** Hashes of the sounds or meanings of the words behind a figure, which ends before the token `end`. */
export function countedAfter(prepared: PreparedText, end: number, value: number): number[] {
  const { tokens, forms, boilerplate } = prepared;
  const counted: number[] = [];
  const last = end + (value < SMALL ? WITHIN_OF_SMALL : WITHIN);
  for (let i = end; i < Math.min(tokens.length, last); i++) {
    const form = forms[i];
    if (!form || BREAK.test(tokens[i]?.gap ?? '') || tokens[i]?.kind !== 'word' || boilerplate[i] === 1)
      break;
    if (!form.stop && form.skeleton !== 0) counted.push(form.skeleton);
  }
  return counted;
}

export function countOneThing(a: SlotValue, b: SlotValue): boolean {
  if (!isBare(a) || !isBare(b)) return false;
  return a.counted?.some((hash) => b.counted?.includes(hash)) ?? false;
}

/** Without a unit, or money by its size alone. */
function isBare({ kind, unit, guessed, period, counted, value }: SlotValue): boolean {
  if (counted === undefined || Number(value) < LEAST) return false;
  return (kind === 'count' && unit === '') || (guessed === true && kind === 'amount' && period === '');
}
