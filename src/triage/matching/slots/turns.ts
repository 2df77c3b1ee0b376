/**
 * What a text says about whether a thing holds, for whom and which way it moves: for each axis the sides that stand in it,
 * turned around where a negation stands beside the word in the same clause.
 */
import type { PreparedText } from '../text/prepare.js';
import type { Token } from '../text/tokens.js';
import type { Span } from '../types.js';
import { AXES, SIDE_BITS, TURN } from './turning-words.js';

export interface Turns {
  /** Sides of the axes, negation counted in. */
  sides: number;
  /** Other roles that stand in the text. */
  roles: number;
  /** Where each side was first said; two entries for each axis. */
  spans: (Span | undefined)[];
}

/** Negations of these languages may stand on either side of what they negate; English ones before it. */
const BEFORE = 3;
const AFTER = 3;
const ENGLISH_NEGATION =
  /^(?:not|no|never|none|nobody|nor|neither|without|cannot|nothing|zero|(?:ca|do|does|did|is|wo|are|was|has|have|should|would)nt)$/;
export const CLAUSE_END = /[.,;:!?।۔،؛\n|–—]/u;
/** "Not for all" and "not raised" are not the opposite of all and of raised. */
const NEVER_TURNED = ['reach+', 'reach-', 'rises+', 'rises-'].reduce(
  (bits, side) => bits | (TURN[side] ?? 0),
  0,
);
/** The plus side of every axis. */
const EVEN_BITS = AXES.reduce((bits, _, axis) => bits | (1 << (2 * axis)), 0);

export function readTurns(prepared: PreparedText): Turns {
  const { tokens, boilerplate } = prepared;
  const spans: (Span | undefined)[] = [];
  let [sides, roles] = [0, 0];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || boilerplate[i] === 1) continue;
    const { turns } = token.forms;
    if (turns === 0) continue;
    roles |= turns & ~SIDE_BITS;
    let said = turns & SIDE_BITS;
    if (said === 0) continue;
    if ((said & ~NEVER_TURNED) !== 0 && isNegated(tokens, i)) said = turnAround(said);
    for (let rest = said & ~sides; rest !== 0; rest &= rest - 1)
      spans[31 - Math.clz32(rest & -rest)] = { start: token.start, end: token.end };
    sides |= said;
  }
  return { sides, roles, spans };
}

function turnAround(said: number): number {
  const turned = said & ~NEVER_TURNED;
  return (said & NEVER_TURNED) | ((turned & EVEN_BITS) << 1) | ((turned >> 1) & EVEN_BITS);
}

function isNegated(tokens: readonly Token[], at: number): boolean {
  const negates = TURN.negates ?? 0;
  for (let i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
    if (CLAUSE_END.test(tokens[i + 1]?.gap ?? '')) break;
    if (((tokens[i]?.forms.turns ?? 0) & negates) !== 0) return true;
  }
  for (let i = at + 1; i <= Math.min(tokens.length - 1, at + AFTER); i++) {
    const token = tokens[i];
    if (!token || CLAUSE_END.test(token.gap)) break;
    if ((token.forms.turns & negates) !== 0) return !ENGLISH_NEGATION.test(token.text);
  }
  return false;
}

export const NO_TURNS: Turns = { sides: 0, roles: 0, spans: [] };
