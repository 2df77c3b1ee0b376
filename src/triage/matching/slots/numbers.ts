/** Reads the numbers of a text, digits and words together: "1.5 lakh", "dedh lakh", "ڈیڑھ لاکھ", "10k", "पांच हजार". */
import type { Token } from '../text/tokens.js';
import { FLAG } from '../text/word-flags.js';
import {
  AMBIGUOUS_NUMBERS,
  ENGLISH_TENS,
  ENGLISH_UNITS,
  FRACTIONS,
  MINUS_QUARTER,
  MULTIPLIERS,
  NUMBER_WORDS,
  PLUS_HALF,
  PLUS_QUARTER,
} from './number-words.js';

const LEAST_MULTIPLIER = 100;

export interface NumberFound {
  value: number;
  /** Tokens, end exclusive. */
  first: number;
  end: number;
  /** Digits as written, where it is a single digit token. */
  digits: string;
}

export function readNumbers(tokens: readonly Token[], isUnit: (word: string) => boolean): NumberFound[] {
  const found: NumberFound[] = [];
  for (let i = 0; i < tokens.length;) {
    const number = mayBegin(tokens[i]) ? readAt(tokens, i, isUnit) : undefined;
    if (number) {
      found.push(number);
      i = number.end;
    } else i++;
  }
  return found;
}

function mayBegin(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || (token.forms.flags & FLAG.number) !== 0);
}

function readAt(
  tokens: readonly Token[],
  first: number,
  isUnit: (word: string) => boolean,
): NumberFound | undefined {
  const text = tokens[first]?.text ?? '';
  const next = tokens[first + 1]?.text ?? '';
  let value: number;
  let at = first + 1;
  const fraction = FRACTIONS.get(text);
  if (fraction !== undefined && MULTIPLIERS.has(next)) value = fraction;
  else if (quarterOf(text) !== 0) {
    const base = simpleNumber(tokens[at]);
    if (base === undefined) return undefined;
    value = base + quarterOf(text);
    at++;
  } else {
    const simple = simpleNumber(tokens[first]);
    if (simple === undefined) return undefined;
    if (AMBIGUOUS_NUMBERS.has(text) && !MULTIPLIERS.has(next) && !isUnit(next)) return undefined;
    const unit = isCompound(tokens, first) ? (simpleNumber(tokens[at]) ?? 0) : 0;
    value = simple + unit;
    if (unit > 0) at++;
  }
  const digits = tokens[first]?.kind === 'number' ? text : '';
  const scaled = applyMultipliers(tokens, at, value);
  const tail = scaled.at > at ? readTails(tokens, scaled.at, scaled.smallest) : { value: 0, at: scaled.at };
  return { value: scaled.value + tail.value, first, end: tail.at, digits: scaled.at === at ? digits : '' };
}

/** "twenty five", "twenty-five". */
function isCompound(tokens: readonly Token[], first: number): boolean {
  const [ten, unit] = [tokens[first], tokens[first + 1]];
  return (
    ENGLISH_TENS.has(ten?.text ?? '') && ENGLISH_UNITS.has(unit?.text ?? '') && /^[ -]$/.test(unit?.gap ?? '')
  );
}

/** What the word before a number adds to it: saadhe a half, sawa a quarter; paune takes a quarter away. */
function quarterOf(word: string): number {
  if (PLUS_HALF.has(word)) return 0.5;
  if (PLUS_QUARTER.has(word)) return 0.25;
  return MINUS_QUARTER.has(word) ? -0.25 : 0;
}

function simpleNumber(token: Token | undefined): number | undefined {
  if (!token) return undefined;
  if (token.kind === 'number') return Number(token.text);
  return NUMBER_WORDS.get(token.text);
}

function applyMultipliers(
  tokens: readonly Token[],
  start: number,
  value: number,
): { value: number; at: number; smallest: number } {
  let at = start;
  let result = value;
  let smallest = Infinity;
  for (
    let m = MULTIPLIERS.get(tokens[at]?.text ?? '');
    m !== undefined;
    m = MULTIPLIERS.get(tokens[at]?.text ?? '')
  ) {
    const isLetter = tokens[at]?.text.length === 1;
    if (isLetter && (tokens[at - 1]?.kind !== 'number' || (tokens[at]?.gap ?? '') !== '')) break;
    result *= m;
    smallest = Math.min(smallest, m);
    at++;
  }
  return { value: result, at, smallest };
}

/** "one lakh thirty thousand", "ek hazar do sau pachas": smaller parts that follow are added. */
function readTails(tokens: readonly Token[], start: number, above: number): { value: number; at: number } {
  let [value, at, smallest] = [0, start, above];
  for (;;) {
    const part = readTail(tokens, at, smallest);
    if (part.at === at) return { value, at };
    value += part.value;
    ({ at, smallest } = part);
  }
}

/** A part without "hundred" or the like ends the number; it is a word, and one that is hardly anything else. */
function readTail(
  tokens: readonly Token[],
  at: number,
  above: number,
): { value: number; at: number; smallest: number } {
  const none = { value: 0, at, smallest: above };
  const simple = simpleNumber(tokens[at]);
  if (simple === undefined || (tokens[at]?.gap ?? '').trim() !== '') return none;
  const isTwo = isCompound(tokens, at);
  const end = isTwo ? at + 2 : at + 1;
  const scaled = applyMultipliers(tokens, end, isTwo ? simple + (simpleNumber(tokens[at + 1]) ?? 0) : simple);
  if (scaled.value >= above) return none;
  if (scaled.at > end) return scaled;
  const isPlain = tokens[at]?.kind === 'word' && !AMBIGUOUS_NUMBERS.has(tokens[at]?.text ?? '');
  return isPlain && scaled.value < LEAST_MULTIPLIER ? { ...scaled, smallest: 0 } : none;
}
