/**
 * Whether a text says that a figure no longer holds: "earlier 50,000", "50 pehle tha", "from 6000 to 12000",
 * "6000 se badhkar 12000", "125 is wrong", "1930 nahi lagta", "2 lakh wala khatam".
 */
import type { Token } from '../text/tokens.js';
import { wordSet } from './folded-words.js';
import type { NumberFound } from './numbers.js';
import { isUnitWord } from './slot-words.js';
import { TURN } from './turning-words.js';

const NEAR = 2;
const DENIED_WITHIN = 4;
const BREAK = /[,،.;:!?।۔؛\n|()]/u;
const FROM = wordSet('from');
const TO = wordSet('to');
const SE = wordSet('se से سے ਤੋਂ');
const INSTEAD = wordSet('jagah bajaye badle bajae जगह बजाय बदले جگہ بجائے بدلے');
/** English says it before the figure: "instead of 1250"; "500 instead" is the new one. */
const INSTEAD_OF = ['instead', 'of'] as const;
const MOVES = bits('rises+', 'rises-');
const DENIES = bits('genuine-', 'runs-');

function bits(...names: string[]): number {
  return names.reduce((mask, name) => mask | (TURN[name] ?? 0), 0);
}

export function isFormer(tokens: readonly Token[], number: NumberFound): boolean {
  const end = isUnitWord(tokens[number.end]?.text ?? '') ? number.end + 1 : number.end;
  return isSaidOfPast(tokens, number, end) || isStart(tokens, number, end) || isDenied(tokens, end);
}

function isSaidOfPast(tokens: readonly Token[], number: NumberFound, end: number): boolean {
  const former = TURN.former ?? 0;
  for (let i = number.first - 1; i >= Math.max(0, number.first - NEAR); i--) {
    if (BREAK.test(tokens[i + 1]?.gap ?? '')) break;
    if (has(tokens[i], former)) return true;
  }
  for (let i = end; i < Math.min(tokens.length, end + NEAR); i++) {
    if (BREAK.test(tokens[i]?.gap ?? '')) break;
    if (has(tokens[i], former)) return true;
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
  const isThatOne =
    /^(?:wala|wali|wale|wla|वाला|वाली|वाले|والا|والی|والے|galat|ghalat|गलत|غلط|wrong|mat|nahi|nahin)$/u;
  if (!isThatOne.test(tokens[end]?.text ?? '')) return false;
  for (let i = end; i < Math.min(tokens.length, end + DENIED_WITHIN); i++) {
    const token = tokens[i];
    if (!token || BREAK.test(token.gap) || token.kind === 'number') return false;
    if (has(token, DENIES) || has(token, TURN.negates ?? 0) || has(token, TURN.former ?? 0)) return true;
  }
  return false;
}

function has(token: Token | undefined, mask: number): boolean {
  return ((token?.forms.turns ?? 0) & mask) !== 0;
}
