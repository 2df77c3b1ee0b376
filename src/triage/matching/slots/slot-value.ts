/** A typed value found in a text. */
import type { SlotKind, Span } from '../types.js';
import type { DateParts } from './date-parts.js';

export type Period = '' | 'day' | 'month' | 'year';

/** "60 and above" is at least 60, "below 60" is below 60; "60 to 79" is a range from 60 whose `to` is 79. */
export type Bound = '' | 'least' | 'most' | 'range';

export interface SlotValue {
  kind: SlotKind;
  value: number | string;
  /** INR, percent, year, day, kg ...; '' where none is said. */
  unit: string;
  period: Period;
  span: Span;
  /** As written. */
  text: string;
  /** Of a date. */
  date?: DateParts;
  /** Money by its size alone: no currency stands beside it. */
  guessed?: boolean;
  /** What a figure without a unit counts, see `countedAfter`. */
  counted?: readonly number[];
  bound?: Bound;
  /** Upper end of a range. */
  to?: number;
  /** The text says that the value no longer holds, or never did: "earlier 50,000", "from 6000 to 12000", "125 is wrong". */
  former?: boolean;
  /** It stands in the details of a fact, not in its statement. */
  isDetail?: boolean;
}
