/** The order of candidates: boosted trees over the ranking features, then what the choice between the nearest adds to it. */
import { choose, nearTheBest, type Choice } from '../../../src/triage/matching/ranking/choice.js';
import { leadOver } from '../../../src/triage/matching/ranking/calibration.js';
import { evaluateTrees, type FlatTrees } from '../../../src/triage/matching/ranking/trees.js';
import { withScore } from '../../../src/triage/matching/relation/relation-features.js';
import type { TrainingSet } from '../boosting.js';
import type { RankedQuery } from '../training-sets.js';
import type { Message } from './messages.js';
import type { ReadCandidate, ReadMessage } from './rank-messages.js';

export const RANKER = { trees: 110, leaves: 12, rate: 0.12, minLeafHessian: 5, l2: 5 };

/** Only queries whose right answer is among the candidates teach anything about order. */
export function rankingSet(queries: readonly RankedQuery[]): TrainingSet {
  const rows: Float64Array[] = [];
  const labels: number[] = [];
  const groups = [0];
  const weights: number[] = [];
  for (const query of queries) {
    if (!query.candidates.some(({ id }) => query.right.has(id))) continue;
    for (const { id, features } of query.candidates) {
      rows.push(features);
      labels.push(query.right.has(id) ? 1 : 0);
    }
    groups.push(rows.length);
    weights.push(query.weight);
  }
  return {
    rows,
    labels: Uint8Array.from(labels),
    groups: Int32Array.from(groups),
    weights: Float64Array.from(weights),
  };
}

export interface Scored {
  score: number;
  candidate: ReadCandidate;
}

export interface ScoredMessage {
  message: Message;
  phrases: readonly string[];
  /** Best first. */
  scored: Scored[];
}

export function scoreMessage({ message, phrases, candidates }: ReadMessage, trees: FlatTrees): ScoredMessage {
  const scored = candidates.map((candidate) => ({
    candidate,
    score: evaluateTrees(trees, candidate.features),
  }));
  return { message, phrases, scored: scored.sort((a, b) => b.score - a.score) };
}

/** The same message once the values have been looked at, as the engine does it. */
export function chosen({ message, phrases, scored }: ScoredMessage, choice: Choice): ScoredMessage {
  const near = new Set(scored.length < 2 ? [] : nearTheBest(scored));
  const moved = scored.map((one) => ({
    ...one,
    score: near.has(one) ? one.score + choose(choice, one.candidate) : one.score,
  }));
  return { message, phrases, scored: moved.sort((a, b) => b.score - a.score) };
}

export function leadAt({ scored }: ScoredMessage, place: number): number {
  return leadOver(scored[place]?.score ?? 0, scored[place === 0 ? 1 : 0]?.score);
}

/** Features of the relation to the candidate at a place. */
export function relationAt(message: ScoredMessage, place: number): Float64Array {
  const one = message.scored[place];
  if (!one) return new Float64Array(0);
  return withScore(one.candidate.relation, { score: one.score, lead: leadAt(message, place) });
}
