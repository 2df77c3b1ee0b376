/**
 * Finds dates: "31 March 2026", "March 31", "1-4-2025" (day first, as written in India), "2026-03-31", "31 मार्च",
 * "یکم اپریل 2027", "April 2025", "2025-26". The value is ISO with only the parts that were said: 2025-04-01, --04-01, 2025-04, 2025.
 */
import type { Token } from '../text/tokens.js';
import { FLAG } from '../text/word-flags.js';
import type { Day } from './calendar.js';
import type { DateParts } from './date-parts.js';
import { relativeDate } from './relative-dates.js';
import { CURRENCY, FIRST_OF_MONTH, MONTHS } from './slot-words.js';

export interface DateFound {
  value: string;
  /** Of a date said from the day of the report. */
  parts?: DateParts;
  first: number;
  end: number;
}

const FIRST_YEAR = 1947;
const LAST_YEAR = 2100;
/** A bare number is a year only where it is hardly anything else. */
const FIRST_LONE_YEAR = 2011;
const LAST_LONE_YEAR = 2035;

/** `at`: the day of the report; without it nothing relative is read. */
export function readDates(tokens: readonly Token[], at?: Day): DateFound[] {
  const found: DateFound[] = [];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i];
    if (token?.kind !== 'number' && ((token?.forms.flags ?? 0) & FLAG.date) === 0) {
      i++;
      continue;
    }
    const date =
      numericDate(tokens, i) ??
      dayMonth(tokens, i) ??
      monthFirst(tokens, i) ??
      yearAlone(tokens, i) ??
      (at && fromReport(tokens, i, at));
    if (date) {
      found.push(date);
      i = date.end;
    } else i++;
  }
  return found;
}

function fromReport(tokens: readonly Token[], first: number, at: Day): DateFound | undefined {
  const found = relativeDate(tokens, first, at);
  if (!found) return undefined;
  const { year, month, day } = found.parts;
  return { ...found, value: Number.isNaN(month) ? String(year) : iso(year, month, day) };
}

function integer(token: Token | undefined): number {
  if (token?.kind !== 'number' || token.text.includes('.')) return NaN;
  return Number(token.text);
}

function isYear(value: number): boolean {
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}

function isDay(value: number): boolean {
  return value >= 1 && value <= 31;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function iso(year: number, month: number, day: number): string {
  const tail = Number.isNaN(day) ? '' : `-${pad(day)}`;
  return Number.isNaN(year) ? `--${pad(month)}${tail}` : `${year}-${pad(month)}${tail}`;
}

/** 1-4-2025, 01/04/25, 2025-04-01 and 31.03.2026, whose first point was read as a decimal one. */
function numericDate(tokens: readonly Token[], first: number): DateFound | undefined {
  const dotted = dottedDate(tokens, first);
  if (dotted) return dotted;
  const [a, b, c] = [integer(tokens[first]), integer(tokens[first + 1]), integer(tokens[first + 2])];
  const [gap1, gap2] = [tokens[first + 1]?.gap, tokens[first + 2]?.gap];
  if (gap1 !== gap2 || (gap1 !== '-' && gap1 !== '/')) return undefined;
  if (isYear(a) && b >= 1 && b <= 12 && isDay(c)) return { value: iso(a, b, c), first, end: first + 3 };
  const year = c < 100 ? c + 2000 : c;
  if (isDay(a) && b >= 1 && b <= 12 && isYear(year)) return { value: iso(year, b, a), first, end: first + 3 };
  return undefined;
}

function dottedDate(tokens: readonly Token[], first: number): DateFound | undefined {
  const parts = /^(\d{1,2})\.(\d{1,2})$/.exec(
    tokens[first]?.kind === 'number' ? (tokens[first]?.text ?? '') : '',
  );
  if (!parts || tokens[first + 1]?.gap !== '.') return undefined;
  const [day, month, year] = [Number(parts[1]), Number(parts[2]), integer(tokens[first + 1])];
  const full = year < 100 ? year + 2000 : year;
  if (!isDay(day) || month < 1 || month > 12 || !isYear(full)) return undefined;
  return { value: iso(full, month, day), first, end: first + 2 };
}

function monthOf(token: Token | undefined): number {
  return token?.kind === 'word' ? Number(MONTHS.get(token.text) ?? NaN) : NaN;
}

function dayMonth(tokens: readonly Token[], first: number): DateFound | undefined {
  const day = FIRST_OF_MONTH.has(tokens[first]?.text ?? '') ? 1 : integer(tokens[first]);
  if (!isDay(day)) return undefined;
  let at = first + 1;
  if (/^(st|nd|rd|th)$/.test(tokens[at]?.text ?? '')) at++;
  if (tokens[at]?.text === 'of') at++;
  const month = monthOf(tokens[at]);
  if (Number.isNaN(month)) return undefined;
  return withYear(tokens, { month, day, first, at: at + 1 });
}

/** "March 31, 2026", "April 2025" and a month alone where it is no other word ("may" and "march" need a number). */
function monthFirst(tokens: readonly Token[], first: number): DateFound | undefined {
  const month = monthOf(tokens[first]);
  if (Number.isNaN(month)) return undefined;
  const next = integer(tokens[first + 1]);
  if (isYear(next)) return { value: iso(next, month, NaN), first, end: first + 2 };
  const year = integer(tokens[first + 2]);
  if (isDay(next) && isYear(year)) return { value: iso(year, month, next), first, end: first + 3 };
  if (
    /^(may|march|می|sep|dec|jan|jun|feb|nov|oct|apr|jul|aug)$/.test(tokens[first]?.text ?? '') &&
    !tokens[first]?.capital
  )
    return undefined;
  return { value: iso(NaN, month, NaN), first, end: first + 1 };
}

function withYear(
  tokens: readonly Token[],
  part: { month: number; day: number; first: number; at: number },
): DateFound {
  const year = integer(tokens[part.at]);
  const has = isYear(year);
  return {
    value: iso(has ? year : NaN, part.month, part.day),
    first: part.first,
    end: part.at + (has ? 1 : 0),
  };
}

/** 2026 alone, or the financial year 2025-26. */
function yearAlone(tokens: readonly Token[], first: number): DateFound | undefined {
  const year = integer(tokens[first]);
  if (
    !isYear(year) ||
    year < FIRST_LONE_YEAR ||
    year > LAST_LONE_YEAR ||
    tokens[first]?.text.length !== 4 ||
    isMoney(tokens, first)
  )
    return undefined;
  const next = integer(tokens[first + 1]);
  if (tokens[first + 1]?.gap === '-' && (next === (year + 1) % 100 || next === year + 1)) {
    return { value: `${year}/${year + 1}`, first, end: first + 2 };
  }
  return { value: String(year), first, end: first + 1 };
}

function isMoney(tokens: readonly Token[], at: number): boolean {
  return (
    (tokens[at]?.gap ?? '').includes('₹') ||
    CURRENCY.has(tokens[at - 1]?.text ?? '') ||
    CURRENCY.has(tokens[at + 1]?.text ?? '')
  );
}
