/** Reads the numbers of a text, digits and words together: "1.5 lakh", "dedh lakh", "ڈیڑھ لاکھ", "10k", "पांच हजार". */
import type { Token } from '../text/tokens.js';
import { FLAG } from '../text/word-flags.js';
import {
  AMBIGUOUS_NUMBERS,
  FRACTIONS,
  MINUS_QUARTER,
  MULTIPLIERS,
  NUMBER_WORDS,
  PLUS_HALF,
  PLUS_QUARTER,
} from './number-words.js';

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
    value = simple;
  }
  const digits = tokens[first]?.kind === 'number' ? text : '';
  const scaled = applyMultipliers(tokens, at, value);
  const tail = scaled.at > at ? readTail(tokens, scaled.at, scaled.smallest) : { value: 0, at: scaled.at };
  return { value: scaled.value + tail.value, first, end: tail.at, digits: scaled.at === at ? digits : '' };
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

/** "one lakh thirty thousand": a smaller part that follows is added. */
function readTail(tokens: readonly Token[], start: number, above: number): { value: number; at: number } {
  const simple = simpleNumber(tokens[start]);
  if (simple === undefined || (tokens[start]?.gap ?? '').trim() !== '') return { value: 0, at: start };
  const scaled = applyMultipliers(tokens, start + 1, simple);
  if (scaled.at === start + 1 || scaled.value >= above) return { value: 0, at: start };
  return { value: scaled.value, at: scaled.at };
}
