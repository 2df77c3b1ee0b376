/**
 * Tells facts of one scheme apart: a post with a changed figure is about the fact that holds a figure of that kind and
 * period, though the figures differ; one that asks how to apply is about the fact that says so. What it adds to a ranking score is
 * linear in counts of values and in the words of the post that the fact holds, learned as a conditional logit over the candidates of a
 * post (McFadden 1974): what is the same for all of them decides nothing.
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

/** Log odds. */
export interface Choice {
  /** Of each count of values, see CHOICE_FEATURES. */
  weights: readonly number[];
  /** Of each word of the post that the fact holds, as `markedWords` names it. */
  words: Readonly<Record<string, number>>;
}

/** What speaks for a candidate. */
export interface Offer {
  /** Counts of values, see CHOICE_FEATURES. */
  counts: readonly number[];
  /** Marked words of the post, see `markedWords`. */
  words: readonly string[];
}

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

/** Candidates that are looked at more closely: so many from the best on, and so far below it in log odds. */
const CHOSEN_AMONG = 6;
const CHOSEN_WITHIN = 3.5;
const MOST = 3;

/** `ranked`: best first. */
export function nearTheBest<T extends { score: number }>(ranked: readonly T[]): T[] {
  const floor = (ranked[0]?.score ?? 0) - CHOSEN_WITHIN;
  return ranked.slice(0, CHOSEN_AMONG).filter(({ score }) => score >= floor);
}

export function choose({ weights, words }: Choice, offer: Offer): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (offer.counts[i] ?? 0);
  for (const word of offer.words) sum += words[word] ?? 0;
  return sum;
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
