/** The order of candidates: boosted trees over the ranking features, then what the values add to it. */
import { CHOICE_FEATURES, nearTheBest, type Choice } from '../../../src/triage/matching/ranking/choice.js';
import { leadOver } from '../../../src/triage/matching/ranking/calibration.js';
import { evaluateTrees, type FlatTrees } from '../../../src/triage/matching/ranking/trees.js';
import type { TrainingSet } from '../boosting.js';
import type { RankedQuery } from '../training-sets.js';
import type { Message } from './messages.js';
import { type ReadCandidate, type ReadMessage, withScore } from './rank-messages.js';

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
  /** Best first. */
  scored: Scored[];
}

export function scoreMessage({ message, candidates }: ReadMessage, trees: FlatTrees): ScoredMessage {
  const scored = candidates.map((candidate) => ({
    candidate,
    score: evaluateTrees(trees, candidate.features),
  }));
  return { message, scored: scored.sort((a, b) => b.score - a.score) };
}

/** The same message once the values have been looked at, as the engine does it. */
export function chosen({ message, scored }: ScoredMessage, choice: Choice): ScoredMessage {
  const near = new Set(scored.length < 2 ? [] : nearTheBest(scored));
  const moved = scored.map((one) => ({
    ...one,
    score: near.has(one) ? one.score + added(choice, one.candidate.choice) : one.score,
  }));
  return { message, scored: moved.sort((a, b) => b.score - a.score) };
}

function added(choice: Choice, features: readonly number[]): number {
  return choice.reduce((sum, weight, i) => sum + weight * (features[i] ?? 0), 0);
}

export function leadAt({ scored }: ScoredMessage, place: number): number {
  return leadOver(scored[place]?.score ?? 0, scored[place === 0 ? 1 : 0]?.score);
}

/** Features of the relation to the candidate at a place. */
export function relationAt(message: ScoredMessage, place: number): Float64Array {
  const one = message.scored[place];
  return one ? withScore(one.candidate.relation, one.score, leadAt(message, place)) : new Float64Array(0);
}

const STEPS = 200;
const RATE = 0.3;
const MOMENTUM = 0.9;
const L2 = 0.01;
const DIGITS = 1e4;

/** Conditional logit by gradient ascent; the ranking score enters with weight one. */
export function fitChoice(messages: readonly ScoredMessage[]): Choice {
  const width = CHOICE_FEATURES.length;
  const weights = new Float64Array(width);
  const velocity = new Float64Array(width);
  const taught = messages.flatMap(({ message, scored }) => {
    const near = nearTheBest(scored);
    const right = near.findIndex(({ candidate }) => candidate.id === message.factId);
    return right < 0 || near.length < 2 ? [] : [{ near, right, weight: message.weight }];
  });
  const total = taught.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(width);
    for (const { near, right, weight } of taught) {
      const odds = near.map(({ score, candidate }) =>
        Math.exp(score + added(Array.from(weights), candidate.choice)),
      );
      const sum = odds.reduce((a, b) => a + b, 0);
      near.forEach(({ candidate }, i) => {
        const error = weight * ((i === right ? 1 : 0) - (odds[i] ?? 0) / sum);
        for (let f = 0; f < width; f++) gradient[f] = (gradient[f] ?? 0) + error * (candidate.choice[f] ?? 0);
      });
    }
    for (let f = 0; f < width; f++) {
      velocity[f] =
        MOMENTUM * (velocity[f] ?? 0) + (gradient[f] ?? 0) / Math.max(1, total) - L2 * (weights[f] ?? 0);
      weights[f] = (weights[f] ?? 0) + RATE * (velocity[f] ?? 0);
    }
  }
  return Array.from(weights, (weight) => Math.round(weight * DIGITS) / DIGITS);
}
