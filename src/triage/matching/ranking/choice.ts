/**
 * Tells facts of one scheme apart: a post with a changed figure is about the fact that holds a figure of that kind and
 * period, though the figures differ. What it adds to a ranking score is linear in a few counts, learned as a conditional
 * logit over the candidates of a post (McFadden 1974). Nothing is taken away for values that a fact does not have.
 */
import { isSameValue, peersOf } from '../slots/compare-slots.js';
import { compareTurns, WEAK_AXES } from '../slots/compare-turns.js';
import type { SlotValue } from '../slots/slot-value.js';
import type { Turns } from '../slots/turns.js';

export const CHOICE_FEATURES = [
  'agreeing values',
  'values of a kind',
  'values of a kind and period',
  'dates of a kind',
  'axes that both speak of',
] as const;

/** One weight per feature, in log odds. */
export type Choice = readonly number[];

/** What is read out of a post. */
export interface ValuesOfPost {
  slots: readonly SlotValue[];
  turns: Turns;
}

/** What is read out of the statement of a fact. */
export interface ValuesOfFact {
  statement: readonly SlotValue[];
  stated: Turns;
}

/** Candidates whose values are looked at: so many from the best on, and so far below it in log odds. */
const CHOSEN_AMONG = 6;
const CHOSEN_WITHIN = 5;
const MOST = 3;

/** `ranked`: best first. */
export function nearTheBest<T extends { score: number }>(ranked: readonly T[]): T[] {
  const floor = (ranked[0]?.score ?? 0) - CHOSEN_WITHIN;
  return ranked.slice(0, CHOSEN_AMONG).filter(({ score }) => score >= floor);
}

export function choose(choice: Choice, post: ValuesOfPost, fact: ValuesOfFact): number {
  const features = choiceFeatures(post, fact);
  return choice.reduce((sum, weight, i) => sum + weight * (features[i] ?? 0), 0);
}

export function choiceFeatures(post: ValuesOfPost, fact: ValuesOfFact): number[] {
  let [agree, kind, period, dates] = [0, 0, 0, 0];
  for (const said of post.slots) {
    const peers = peersOf(said, fact.statement);
    if (peers.some((held) => isSameValue(said, held))) agree++;
    else if (peers.length > 0) {
      kind++;
      if (said.kind === 'date') dates++;
      if (said.period !== '' && peers.some((held) => held.period === said.period)) period++;
    }
  }
  const axes = compareTurns(post.turns, fact.stated).filter(
    ({ axis, verdict }) => verdict !== 'not_in_fact' && !WEAK_AXES.has(axis),
  );
  return [agree, kind, period, dates, axes.length].map((count) => Math.min(MOST, count));
}
