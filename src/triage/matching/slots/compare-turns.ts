/** Sets what a post says of whether a thing holds, and for whom, beside what a fact says; a side that the fact leaves open is no difference. */
import type { Discrepancy, SlotKind, Span } from '../types.js';
import { AXES, type Axis } from './turning-words.js';
import type { Turns } from './turns.js';

export type TurnVerdict = 'agrees' | 'differs' | 'not_in_fact';

export interface ComparedTurn {
  axis: Axis;
  /** The side that the post takes. */
  plus: boolean;
  verdict: TurnVerdict;
  span: Span | undefined;
}

interface Words {
  kind: SlotKind;
  label: string;
  plus: string;
  minus: string;
}

/** What an official reads; the side of the fact is the other one where they differ. */
export const TURN_WORDS: Readonly<Record<Axis, Words>> = {
  runs: { kind: 'negation', label: 'whether it holds', plus: 'it goes on', minus: 'it has ended' },
  genuine: { kind: 'negation', label: 'whether it is true', plus: 'it is genuine', minus: 'it is fake' },
  allowed: {
    kind: 'negation',
    label: 'whether it is allowed',
    plus: 'it is allowed',
    minus: 'it is not allowed',
  },
  required: {
    kind: 'eligibility',
    label: 'what is required',
    plus: 'it is required',
    minus: 'it is not required',
  },
  free: { kind: 'fee', label: 'whether it is free', plus: 'it is free', minus: 'it costs money' },
  gets: { kind: 'negation', label: 'whether it is given', plus: 'it is given', minus: 'it is not given' },
  reach: { kind: 'scope', label: 'how far it reaches', plus: 'it is for all', minus: 'it is for some only' },
  repaid: {
    kind: 'negation',
    label: 'whether it is paid back',
    plus: 'it is a loan',
    minus: 'it is not a loan',
  },
  rises: { kind: 'negation', label: 'which way it changed', plus: 'it was raised', minus: 'it was cut' },
};

/** Sides that are often said by the way and seldom turn a claim. */
export const WEAK_AXES: ReadonlySet<string> = new Set(['gets', 'rises', 'reach']);

/** Axes on which the post takes one side only. */
export function compareTurns(post: Turns, fact: Turns): ComparedTurn[] {
  const compared: ComparedTurn[] = [];
  AXES.forEach((axis, i) => {
    const mine = (post.sides >> (2 * i)) & 3;
    if (mine !== 1 && mine !== 2) return;
    const theirs = (fact.sides >> (2 * i)) & 3;
    const verdict = theirs === 0 ? 'not_in_fact' : (theirs & mine) !== 0 ? 'agrees' : 'differs';
    compared.push({ axis, plus: mine === 1, verdict, span: post.spans[2 * i + (mine - 1)] });
  });
  return compared;
}

/** Those that differ, for people. */
export function turnDiscrepancies(compared: readonly ComparedTurn[]): Discrepancy[] {
  return compared
    .filter(({ verdict }) => verdict === 'differs')
    .map(({ axis, plus, span }) => {
      const { kind, label, plus: one, minus: other } = TURN_WORDS[axis];
      return {
        slot: kind,
        label,
        post: plus ? one : other,
        fact: plus ? other : one,
        verdict: 'differs',
        ...(span && { postSpan: span }),
      };
    });
}
