/** The choice between the nearest candidates: a conditional logit by gradient ascent; the ranking score enters with weight one. */
import {
  CHOICE_FEATURES,
  type Choice,
  nearTheBest,
  type Offer,
} from '../../../src/triage/matching/ranking/choice.js';
import { isHeld } from '../../../src/triage/matching/relation/told-words.js';
import { moments, tidy } from '../fit.js';
import type { ScoredMessage } from './learn-ranker.js';
import { frequentWords } from './vocabulary.js';

const STEPS = 200;
const RATE = { counts: 0.1, words: 0.3 };
const MOMENTUM = 0.9;
const L2 = { counts: 0.003, words: 0.003 };
/** A word of fewer messages says more of them than of others. */
const LEAST_MESSAGES = 5;
/** Beside a labelled report. */
const WEIGHT_OF_LESSON = 0.6;

interface Row {
  score: number;
  /** In deviations from zero. */
  counts: Float64Array;
  /** Places of the held words. */
  words: number[];
}

interface Taught {
  rows: Row[];
  right: number;
  weight: number;
}

/** Only messages whose right fact is among several near candidates teach anything. */
export function fitChoice(messages: readonly ScoredMessage[]): Choice {
  const told = messages.flatMap(({ message, scored }) => {
    const near = nearTheBest(scored);
    const right = near.findIndex(({ candidate }) => candidate.id === message.factId);
    if (right < 0 || near.length < 2) return [];
    const offers = near.map(({ score, candidate }) => ({ score, offer: candidate }));
    return [{ offers, right, weight: message.isLesson ? WEIGHT_OF_LESSON : 1 }];
  });
  const offers = told.map((one) => one.offers.map(({ offer }) => offer));
  const vocabulary = frequentWords(
    offers.map((near) => near.flatMap(heldWords)),
    () => LEAST_MESSAGES,
  );
  const places = new Map(vocabulary.map((word, i) => [word, i]));
  const { deviation } = moments(
    offers.flat().map(({ counts }) => counts),
    CHOICE_FEATURES.length,
  );
  const taught = told.map((one): Taught => ({
    ...one,
    rows: one.offers.map(({ score, offer }) => ({
      score,
      counts: Float64Array.from(offer.counts, (count, i) => count / (deviation[i] ?? 1)),
      words: heldWords(offer).flatMap((word) => places.get(word) ?? []),
    })),
  }));
  const { counts, words } = ascend(taught, deviation.length, vocabulary.length);
  return {
    weights: Array.from(counts, (weight, i) => tidy(weight / (deviation[i] ?? 1))),
    words: Object.fromEntries(vocabulary.map((word, i) => [word, tidy(words[i] ?? 0)])),
  };
}

function ascend(
  taught: readonly Taught[],
  width: number,
  wordCount: number,
): { counts: Float64Array; words: Float64Array } {
  const counts = new Float64Array(width);
  const words = new Float64Array(wordCount);
  const [countSpeed, wordSpeed] = [new Float64Array(width), new Float64Array(wordCount)];
  const total = taught.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < STEPS; step++) {
    const [countSlope, wordSlope] = [new Float64Array(width), new Float64Array(wordCount)];
    for (const { rows, right, weight } of taught) {
      const odds = rows.map((row) => Math.exp(sayOf(row, counts, words)));
      const sum = odds.reduce((a, b) => a + b, 0);
      rows.forEach((row, i) => {
        const error = weight * ((i === right ? 1 : 0) - (odds[i] ?? 0) / sum);
        for (let f = 0; f < width; f++) countSlope[f] = (countSlope[f] ?? 0) + error * (row.counts[f] ?? 0);
        for (const word of row.words) wordSlope[word] = (wordSlope[word] ?? 0) + error;
      });
    }
    climb(counts, countSpeed, countSlope, { total, l2: L2.counts, rate: RATE.counts });
    climb(words, wordSpeed, wordSlope, { total, l2: L2.words, rate: RATE.words });
  }
  return { counts, words };
}

function sayOf(row: Row, counts: Float64Array, words: Float64Array): number {
  let sum = row.score;
  for (let f = 0; f < counts.length; f++) sum += (counts[f] ?? 0) * (row.counts[f] ?? 0);
  for (const word of row.words) sum += words[word] ?? 0;
  return sum;
}

function climb(
  weights: Float64Array,
  speed: Float64Array,
  slope: Float64Array,
  { total, l2, rate }: { total: number; l2: number; rate: number },
): void {
  for (let i = 0; i < weights.length; i++) {
    speed[i] = MOMENTUM * (speed[i] ?? 0) + (slope[i] ?? 0) / Math.max(1, total) - l2 * (weights[i] ?? 0);
    weights[i] = (weights[i] ?? 0) + rate * (speed[i] ?? 0);
  }
}

function heldWords({ words }: Offer): string[] {
  return words.filter(isHeld);
}
