/** What a number of a text stands for: money, a share, an age, a quantity or a telephone number, by the words beside it. */
import type { Token } from '../text/tokens.js';
import type { SlotKind } from '../types.js';
import type { NumberFound } from './numbers.js';
import type { Bound, Period, SlotValue } from './slot-value.js';
import {
  AGE_WORDS,
  AT_LEAST,
  AT_MOST,
  CURRENCY,
  CURRENCY_PREFIX,
  FEE_WORDS,
  HELPLINE_WORDS,
  INCOME_WORDS,
  ORDINALS,
  PASSED,
  PERIODS,
  UNITS,
} from './slot-words.js';

const NEAR = 3;
const BOUND_NEAR = 2;
/** More months or years than anyone counts. */
const LEAST_SUM_PER = 200;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const CLASS = 'class';
const LAST_CLASS = 12;
const LEAST_AGE = 1;
const ADULT = 18;
const GREATEST_AGE = 110;
const LEAST_RANGE_AGE = 10;
const LEAST_BARE_AGE = 14;
const GREATEST_BARE_AGE = 100;
/** Between words of another clause nothing is read. */
const CLAUSE_END = /[.;:!?।۔؛\n|]/u;
/** Punctuation that ends what a figure is about. */
const BREAK = /[,،.;:!?।۔؛\n|()]/u;
const TO = /^(?:to|se|till|तक|से|سے|تا|ਤੋਂ)$/u;
const DASH = /^\s?[-–—]\s?$/u;

export interface NumberContext {
  tokens: readonly Token[];
  number: NumberFound;
  next: NumberFound | undefined;
  /** What stands right behind the number. */
  gapAfter: string;
}

type Typed = Omit<SlotValue, 'span' | 'text'>;

/** The value, and how many numbers it is made of (two for a range). */
export function typedNumber(context: NumberContext): Typed & { numbers: 1 | 2 } {
  const { tokens, number, next, gapAfter } = context;
  const gapBefore = tokens[number.first]?.gap ?? '';
  const after = gapHas(tokens, number.end, BREAK) ? '' : (tokens[number.end]?.text ?? '');
  const { value } = number;
  const currencyAfter = CURRENCY.has(after) && !isPrefixOfNext(tokens, number.end);
  if (
    gapBefore.includes('₹') ||
    isPrefix(tokens, number.first - 1) ||
    currencyAfter ||
    gapAfter.startsWith('/-')
  )
    return { ...money(tokens, number), ...bounded(context), numbers: 1 };
  const unit = gapAfter.trimStart().startsWith('%') ? 'percent' : unitAfter(tokens, number, after);
  if (unit === 'percent')
    return { kind: 'percentage', value, unit, period: '', ...bounded(context), numbers: 1 };
  const range = next && rangeTo(context, next);
  if (range !== undefined && next) return { ...range, numbers: 2 };
  if (isAge(context, unit))
    return { kind: 'age', value, unit: 'year', period: '', ...bounded(context), numbers: 1 };
  if (isHelpline(tokens, number))
    return { kind: 'helpline', value: number.digits, unit: '', period: '', numbers: 1 };
  if (isSumPer(unit, value))
    return { ...money(tokens, number), period: unit, guessed: true, ...bounded(context), numbers: 1 };
  if (unit !== '') return { kind: 'count', value, unit, period: '', ...bounded(context), numbers: 1 };
  if (number.digits === '' ? value >= 1_000 : isRoundSum(value))
    return { ...money(tokens, number), guessed: true, ...bounded(context), numbers: 1 };
  return { kind: 'count', value, unit: '', period: '', ...bounded(context), numbers: 1 };
}

function gapHas(tokens: readonly Token[], at: number, pattern: RegExp): boolean {
  return pattern.test(tokens[at]?.gap ?? '');
}

function money(tokens: readonly Token[], number: NumberFound): Typed {
  return {
    kind: moneyKind(tokens, number),
    value: number.value,
    unit: 'INR',
    period: periodNear(tokens, number),
  };
}

function unitAfter(tokens: readonly Token[], number: NumberFound, after: string): string {
  if (after === 'per' && tokens[number.end + 1]?.text === 'cent') return 'percent';
  return UNITS.get(after) ?? (isClass(tokens, number) ? CLASS : '');
}

/** "class 8", "कक्षा 8", "8th class", "10vi pass". */
function isClass(tokens: readonly Token[], number: NumberFound): boolean {
  const before = tokens[number.first - 1]?.text ?? '';
  if (number.value > LAST_CLASS || !Number.isInteger(number.value)) return false;
  if (UNITS.get(before) === CLASS && !gapHas(tokens, number.first, BREAK)) return true;
  if (!ORDINALS.has(tokens[number.end]?.text ?? '')) return false;
  const behind = tokens[number.end + 1]?.text ?? '';
  return UNITS.get(behind) === CLASS || PASSED.has(behind);
}

/** "Rs 60", but not the 60 of "1000 rupees 60" nor of "60, Rs 1,500". */
function isPrefix(tokens: readonly Token[], at: number): boolean {
  if (!CURRENCY.has(tokens[at]?.text ?? '') || gapHas(tokens, at + 1, /[,;:!?।۔]/u)) return false;
  return tokens[at - 1]?.kind !== 'number' || CURRENCY_PREFIX.has(tokens[at]?.text ?? '');
}

/** The "Rs" of "60 Rs 1,500" belongs to what follows. */
function isPrefixOfNext(tokens: readonly Token[], at: number): boolean {
  return CURRENCY_PREFIX.has(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'number';
}

/** A bare round number of three figures or more is money far more often than anything else. */
function isRoundSum(value: number): boolean {
  return value >= 100 && value % 50 === 0;
}

/** "2000 mahina" is a sum for each month: nobody counts so many of them. A year of our time stays one. */
function isSumPer(unit: string, value: number): unit is 'month' | 'year' {
  if (unit !== 'month' && unit !== 'year') return false;
  if (unit === 'year' && value >= FIRST_YEAR && value <= LAST_YEAR) return false;
  return value >= LEAST_SUM_PER && isRoundSum(value);
}

function moneyKind(tokens: readonly Token[], number: NumberFound): SlotKind {
  if (nearWord(tokens, number, INCOME_WORDS)) return 'income';
  return nearWord(tokens, number, FEE_WORDS) ? 'fee' : 'amount';
}

/** Whether one of the words stands within three tokens, in the same clause. */
function nearWord(tokens: readonly Token[], number: NumberFound, words: ReadonlySet<string>): boolean {
  for (let i = number.first - 1; i >= Math.max(0, number.first - NEAR); i--) {
    if (gapHas(tokens, i + 1, CLAUSE_END)) break;
    if (words.has(tokens[i]?.text ?? '')) return true;
  }
  for (let i = number.end; i < Math.min(tokens.length, number.end + NEAR); i++) {
    if (gapHas(tokens, i, CLAUSE_END)) break;
    if (words.has(tokens[i]?.text ?? '')) return true;
  }
  return false;
}

/** "a month" beside the figure; the "years" of "for 5 years" is no period. */
function periodNear(tokens: readonly Token[], number: NumberFound): Period {
  for (let i = number.end; i < Math.min(tokens.length, number.end + NEAR); i++) {
    if (gapHas(tokens, i, BREAK) || tokens[i]?.kind === 'number') break;
    const period = periodAt(tokens, i);
    if (period !== '') return period;
  }
  for (let i = number.first - 1; i >= Math.max(0, number.first - NEAR); i--) {
    if (gapHas(tokens, i + 1, BREAK)) break;
    const period = periodAt(tokens, i);
    if (period !== '') return period;
  }
  return '';
}

function periodAt(tokens: readonly Token[], at: number): Period {
  const before = tokens[at - 1];
  if (before?.kind === 'number' && before.text !== '1') return '';
  const period = PERIODS.get(tokens[at]?.text ?? '');
  return period === 'day' || period === 'month' || period === 'year' ? period : '';
}

function isHelpline(tokens: readonly Token[], number: NumberFound): boolean {
  const { digits } = number;
  if (digits.includes('.') || digits === '') return false;
  if (digits.length >= 10) return true;
  return digits.length >= 3 && digits.length <= 5 && nearWord(tokens, number, HELPLINE_WORDS);
}

function isAge({ tokens, number, gapAfter }: NumberContext, unit: string): boolean {
  const { value } = number;
  if (
    unit === '' &&
    value >= LEAST_BARE_AGE &&
    value <= GREATEST_BARE_AGE &&
    isMarked(tokens, number, gapAfter)
  )
    return true;
  if (unit === '' && value >= LEAST_BARE_AGE && isBoundedInYears(tokens, number)) return true;
  if (value < LEAST_AGE || value > GREATEST_AGE || !Number.isInteger(value)) return false;
  if (nearWord(tokens, number, AGE_WORDS))
    return unit === 'year' || (unit === '' && value >= LEAST_RANGE_AGE);
  return unit === 'year' && value >= ADULT;
}

/** "60+", "<60", "70 plus": of a bare figure of that size an age is meant. */
function isMarked(tokens: readonly Token[], number: NumberFound, gapAfter: string): boolean {
  const gapBefore = tokens[number.first]?.gap ?? '';
  return /^\s?\+/.test(gapAfter) || /[<>≤≥]\s?$/u.test(gapBefore) || tokens[number.end]?.text === 'plus';
}

/** "60 and above years": the unit stands behind the bound. */
function isBoundedInYears(tokens: readonly Token[], number: NumberFound): boolean {
  for (let i = number.end + 1; i <= number.end + NEAR; i++) {
    if (gapHas(tokens, i, BREAK) || tokens[i]?.kind === 'number') return false;
    if (UNITS.get(tokens[i]?.text ?? '') === 'year') return boundAmong(tokens, number.end, i) !== '';
  }
  return false;
}

/** "60-79", "18 to 40 years", "60 से 79 वर्ष" where ages are meant. */
function rangeTo(context: NumberContext, next: NumberFound): Typed | undefined {
  const { tokens, number } = context;
  const [low, high] = [number.value, next.value];
  if (low < LEAST_RANGE_AGE || high > GREATEST_AGE || low >= high) return undefined;
  const isDash = next.first === number.end && DASH.test(tokens[next.first]?.gap ?? '');
  const isTo = next.first === number.end + 1 && TO.test(tokens[number.end]?.text ?? '');
  if (!isDash && !isTo) return undefined;
  const wide = { ...number, end: next.end };
  const unit = UNITS.get(tokens[next.end]?.text ?? '') ?? '';
  if (unit !== 'year' && unit !== '') return undefined;
  if (unit === '' && !isDash && !nearWord(tokens, wide, AGE_WORDS)) return undefined;
  return { kind: 'age', value: low, to: high, unit: 'year', period: '', bound: 'range' };
}

/** "60 and above", "above 60", "60+", "below 60", "<60", "60 se upar", "60 वर्ष से अधिक". */
function bounded({ tokens, number, gapAfter }: NumberContext): { bound?: Bound } {
  const gapBefore = tokens[number.first]?.gap ?? '';
  if (/[<≤]\s?(?:₹\s?)?$/u.test(gapBefore)) return { bound: 'most' };
  if (/[>≥]\s?(?:₹\s?)?$/u.test(gapBefore) || /^\s?\+/.test(gapAfter)) return { bound: 'least' };
  let end = number.end;
  if (UNITS.has(tokens[end]?.text ?? '') || CURRENCY.has(tokens[end]?.text ?? '')) end++;
  const side =
    boundAmong(tokens, end, end + BOUND_NEAR + 1) ||
    boundAmong(tokens, number.first - BOUND_NEAR, number.first);
  return side === '' ? {} : { bound: side };
}

function boundAmong(tokens: readonly Token[], start: number, end: number): Bound {
  for (let i = Math.max(0, start); i < Math.min(tokens.length, end); i++) {
    const { text = '', gap = '', kind = 'word' } = tokens[i] ?? {};
    if (kind === 'number' || (i > start && BREAK.test(gap))) return '';
    if (AT_LEAST.has(text)) return 'least';
    // "kam se kam" is at least, "kam" alone is below.
    if (AT_MOST.has(text)) return tokens[i + 2]?.text === text ? 'least' : 'most';
  }
  return '';
}
