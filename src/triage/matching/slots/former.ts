/**
 * Whether a text says that a figure no longer holds: "earlier 50,000", "50 pehle tha", "from 6000 to 12000",
 * "6000 se badhkar 12000", "125 is wrong", "1930 nahi lagta", "2 lakh wala khatam"; or never did: "2k a month, not 5k", "5 lakh ki baat
 * galat hai".
 */
import type { Token } from '../text/tokens.js';
import { wordSet } from './folded-words.js';
import type { NumberFound } from './numbers.js';
import { CURRENCY, isUnitWord } from './slot-words.js';
import { TURN } from './turning-words.js';

const NEAR = 2;
const DENIED_WITHIN = 6;
const NOT_WITHIN = 3;
const BREAK = /[,،.;:!?।۔؛\n|()]/u;
const FROM = wordSet('from');
const TO = wordSet('to');
const SE = wordSet('se से سے ਤੋਂ');
const INSTEAD = wordSet('jagah bajaye badle bajae जगह बजाय बदले جگہ بجائے بدلے');
/** English says it before the figure: "instead of 1250"; "500 instead" is the new one. */
const INSTEAD_OF = ['instead', 'of'] as const;
const MOVES = bits('rises+', 'rises-');
/** Of a figure only where they stand at it: "they were given 30 days" says nothing of what is past. */
const WAS = wordSet('was were used tha thi था थी تھا تھی');
const THAT_ONE = wordSet(
  `wala wali wale wla वाला वाली वाले والا والی والے galat ghalat गलत غلط wrong mat
  nahi nahin nai nhi नहीं नही نہیں ਨਹੀਂ`,
);
const OF = wordSet('ka ki ke का की के کا کی کے ਦਾ ਦੀ ਦੇ');
const IS = wordSet('is was');
/** Case endings of Hindi and Urdu behind a date. */
const CASES = wordSet('se ko tak ka ki से को तक का की سے کو تک کا کی');
/** Words that may stand between "not" and the figure that is denied. */
const LIGHT = wordSet('on from by till in for at of the a rs inr rupees since just even');
const UNTRUE = bits('genuine-', 'genuine+');
const DENIES = bits('genuine-', 'runs-');

function bits(...names: string[]): number {
  return names.reduce((mask, name) => mask | (TURN[name] ?? 0), 0);
}

export function isFormer(tokens: readonly Token[], number: NumberFound): boolean {
  const end = isUnitWord(tokens[number.end]?.text ?? '') ? number.end + 1 : number.end;
  return (
    isSaidOfPast(tokens, number, end) ||
    isStart(tokens, number, end) ||
    isDenied(tokens, end) ||
    isNotThis(tokens, number.first)
  );
}

/** Only whether it is denied: "pehle" behind a date is "before" it. */
export function isFormerDate(tokens: readonly Token[], date: { first: number; end: number }): boolean {
  const end = CASES.has(tokens[date.end]?.text ?? '') ? date.end + 1 : date.end;
  return isDenied(tokens, end) || isNotThis(tokens, date.first);
}

/** English denies before the figure: "not 5k", "not on 1 April"; what stands between says nothing of its own. */
function isNotThis(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - NOT_WITHIN); i--) {
    if (BREAK.test(tokens[i + 1]?.gap ?? '')) return false;
    const { text = '' } = tokens[i] ?? {};
    if (text === 'not') return true;
    if (!LIGHT.has(text)) return false;
  }
  return false;
}

function isSaidOfPast(tokens: readonly Token[], number: NumberFound, end: number): boolean {
  const former = TURN.former ?? 0;
  const currency = CURRENCY.has(tokens[number.first - 1]?.text ?? '') ? 1 : 0;
  for (let i = number.first - 1; i >= Math.max(0, number.first - NEAR); i--) {
    if (BREAK.test(tokens[i + 1]?.gap ?? '')) break;
    if (has(tokens[i], former) && (!WAS.has(tokens[i]?.text ?? '') || i === number.first - 1 - currency))
      return true;
  }
  for (let i = end; i < Math.min(tokens.length, end + NEAR); i++) {
    if (BREAK.test(tokens[i]?.gap ?? '')) break;
    if (has(tokens[i], former) && (!WAS.has(tokens[i]?.text ?? '') || i === end)) return true;
  }
  return false;
}

/** The figure from which another one was made. */
function isStart(tokens: readonly Token[], number: NumberFound, end: number): boolean {
  const next = tokens[end]?.text ?? '';
  const before = tokens[number.first - 1]?.text ?? '';
  const isFrom = FROM.has(before) || FROM.has(tokens[number.first - 2]?.text ?? '');
  if (isFrom && TO.has(next)) return true;
  if (isAfterInsteadOf(tokens, number.first)) return true;
  for (let i = end; i < Math.min(tokens.length, end + NEAR + 1); i++) {
    if (BREAK.test(tokens[i]?.gap ?? '')) return false;
    if (INSTEAD.has(tokens[i]?.text ?? '')) return true;
  }
  return SE.has(next) && (has(tokens[end + 1], MOVES) || has(tokens[end + 2], MOVES));
}

function isAfterInsteadOf(tokens: readonly Token[], first: number): boolean {
  const [instead, of] = INSTEAD_OF;
  for (let i = first - 1; i >= Math.max(1, first - NEAR); i--) {
    if (tokens[i]?.text === of && tokens[i - 1]?.text === instead) return true;
  }
  return false;
}

/** Only where the word stands behind the figure, before the clause ends and before another figure. */
function isDenied(tokens: readonly Token[], end: number): boolean {
  const start = beginsDenial(tokens, end);
  if (start < 0) return false;
  for (let i = start; i < Math.min(tokens.length, end + DENIED_WITHIN); i++) {
    const token = tokens[i];
    if (!token || BREAK.test(token.gap) || token.kind === 'number') return false;
    if (has(token, DENIES) || has(token, TURN.negates ?? 0) || has(token, TURN.former ?? 0)) return true;
  }
  return false;
}

/** "5000 wala", "5000 nahi", "5000 ki baat", "the 5,000 message", "5000 is not ...": where to look for the denial, or -1. */
function beginsDenial(tokens: readonly Token[], end: number): number {
  const token = tokens[end];
  if (!token || BREAK.test(token.gap)) return -1;
  if (THAT_ONE.has(token.text)) return end;
  if (has(token, TURN.rumour ?? 0)) return end + 1;
  if (OF.has(token.text) && has(tokens[end + 1], TURN.rumour ?? 0)) return end + 2;
  const isUntrue = IS.has(token.text) && [end + 1, end + 2].some((at) => has(tokens[at], UNTRUE));
  return isUntrue ? end + 1 : -1;
}

function has(token: Token | undefined, mask: number): boolean {
  return ((token?.forms.turns ?? 0) & mask) !== 0;
}
