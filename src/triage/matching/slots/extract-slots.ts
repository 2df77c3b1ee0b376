/** Finds the typed values of a text: money, percentages, ages, counts, dates, helplines and links, each with its place. */
import type { PreparedText } from '../text/prepare.js';
import type { Token } from '../text/tokens.js';
import type { SlotKind, Span } from '../types.js';
import { type DateParts, datePartsOf } from './date-parts.js';
import { readDates } from './dates.js';
import type { NumberFound } from './numbers.js';
import {
  AGE_WORDS,
  CURRENCY,
  FEE_WORDS,
  HELPLINE_WORDS,
  INCOME_WORDS,
  PERIODS,
  UNITS,
} from './slot-words.js';

export interface SlotValue {
  kind: SlotKind;
  value: number | string;
  /** INR, percent, year, day, kg ...; '' where none is said. */
  unit: string;
  period: '' | 'day' | 'month' | 'year';
  span: Span;
  /** As written. */
  text: string;
  /** Of a date. */
  date?: DateParts;
  /** Money by its size alone: no currency stands beside it. */
  guessed?: boolean;
}

const NEAR = 3;
const MAX_SLOTS = 60;

export function extractSlots(prepared: PreparedText): SlotValue[] {
  const { tokens } = prepared;
  const slots: SlotValue[] = [];
  const dates = readDates(tokens);
  const taken = new Uint8Array(tokens.length);
  for (const date of dates) {
    taken.fill(1, date.first, date.end);
    slots.push({
      kind: 'date',
      value: date.value,
      date: datePartsOf(date.value),
      unit: '',
      period: '',
      ...place(prepared, date.first, date.end),
    });
  }
  for (const number of prepared.numbers) {
    if (slots.length >= MAX_SLOTS) break;
    if (taken[number.first] === 1) continue;
    slots.push(slotOf(prepared, number));
  }
  for (let i = 0; i < tokens.length && slots.length < MAX_SLOTS; i++) {
    const token = tokens[i];
    if (token?.kind === 'link') {
      slots.push({
        kind: 'host',
        value: hostOf(token.text),
        unit: '',
        period: '',
        ...place(prepared, i, i + 1),
      });
    }
  }
  return slots;
}

export function hostOf(link: string): string {
  return link.split(/[/?#]/, 1)[0] ?? link;
}

function place(prepared: PreparedText, first: number, end: number): { span: Span; text: string } {
  const start = prepared.tokens[first]?.start ?? 0;
  const stop = prepared.tokens[end - 1]?.end ?? start;
  return { span: { start, end: stop }, text: prepared.original.slice(start, stop) };
}

function slotOf(prepared: PreparedText, number: NumberFound): SlotValue {
  const { tokens } = prepared;
  const after = tokens[number.end];
  const gapBefore = tokens[number.first]?.gap ?? '';
  const gapAfter = after?.gap ?? prepared.original.slice(tokens[number.end - 1]?.end ?? 0).slice(0, 4);
  const base = { value: number.value, ...place(prepared, number.first, number.end) };
  const money =
    gapBefore.includes('₹') ||
    isPrefix(tokens, number.first - 1) ||
    CURRENCY.has(after?.text ?? '') ||
    gapAfter.startsWith('/-');
  if (money)
    return { ...base, kind: moneyKind(tokens, number), unit: 'INR', period: periodNear(tokens, number) };
  if (gapAfter.trimStart().startsWith('%'))
    return { ...base, kind: 'percentage', unit: 'percent', period: '' };
  const unit =
    UNITS.get(after?.text ?? '') ??
    (after?.text === 'per' && tokens[number.end + 1]?.text === 'cent' ? 'percent' : '');
  if (unit === 'percent') return { ...base, kind: 'percentage', unit, period: '' };
  if (
    number.value >= 18 &&
    number.value <= 100 &&
    (unit === 'year' || (unit === '' && nearWord(tokens, number, AGE_WORDS)))
  ) {
    return { ...base, kind: 'age', unit: 'year', period: '' };
  }
  if (unit !== '') return { ...base, kind: 'count', unit, period: '' };
  if (isHelpline(tokens, number))
    return { ...base, kind: 'helpline', value: number.digits, unit: '', period: '' };
  if (number.digits === '' ? number.value >= 1_000 : isRoundSum(number.value))
    return {
      ...base,
      kind: moneyKind(tokens, number),
      unit: 'INR',
      period: periodNear(tokens, number),
      guessed: true,
    };
  return { ...base, kind: 'count', unit: '', period: '' };
}

/** "Rs 60", but not the 60 of "1000 rupees 60". */
function isPrefix(tokens: readonly Token[], at: number): boolean {
  return CURRENCY.has(tokens[at]?.text ?? '') && tokens[at - 1]?.kind !== 'number';
}

/** A bare round number of three figures or more is money far more often than anything else. */
function isRoundSum(value: number): boolean {
  return value >= 100 && value % 50 === 0;
}

function moneyKind(tokens: readonly Token[], number: NumberFound): SlotKind {
  if (nearWord(tokens, number, INCOME_WORDS)) return 'income';
  return nearWord(tokens, number, FEE_WORDS) ? 'fee' : 'amount';
}

function nearWord(tokens: readonly Token[], number: NumberFound, words: ReadonlySet<string>): boolean {
  for (let i = Math.max(0, number.first - NEAR); i < Math.min(tokens.length, number.end + NEAR); i++) {
    if (words.has(tokens[i]?.text ?? '')) return true;
  }
  return false;
}

function periodNear(tokens: readonly Token[], number: NumberFound): SlotValue['period'] {
  for (let i = Math.max(0, number.first - NEAR); i < Math.min(tokens.length, number.end + NEAR); i++) {
    const period = PERIODS.get(tokens[i]?.text ?? '');
    if (period === 'day' || period === 'month' || period === 'year') return period;
  }
  return '';
}

function isHelpline(tokens: readonly Token[], number: NumberFound): boolean {
  if (number.digits.includes('.') || number.digits === '') return false;
  if (number.digits.length >= 10) return true;
  return number.digits.length >= 3 && number.digits.length <= 5 && nearWord(tokens, number, HELPLINE_WORDS);
}
