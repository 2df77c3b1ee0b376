/** Fits the small models: logistic regression by gradient descent with momentum, and the calibration of scores. */
import type { Calibration } from '../../src/triage/matching/ranking/calibration.js';
import { CLIP, type LogisticModel, sigmoid } from '../../src/triage/matching/ranking/logistic.js';

const STEPS = 250;
const RATE = 0.1;
const MOMENTUM = 0.9;
const DIGITS = 1e4;
const LEAST_DEVIATION = 1e-3;
const CALIBRATION_L2 = 1e-3;

export interface LogisticOptions {
  l2: number;
  /** How much each example counts; one unless told. */
  importance?: readonly number[];
  /** With 1 both answers weigh the same in all, with 0 each example does. */
  balance?: number;
}

export function fitLogistic(
  rows: readonly Float64Array[],
  labels: readonly number[],
  options: LogisticOptions,
): LogisticModel {
  return descend(rows, labels, options, NO_WORDS).model;
}

/** Words that are there or not, beside the features. */
interface WordColumns {
  /** Places of the words of each example. */
  of: readonly (readonly number[])[];
  /** Standardised value of each word where it is there, and where it is not. */
  there: Float64Array;
  absent: Float64Array;
}

const NO_WORDS: WordColumns = { of: [], there: new Float64Array(0), absent: new Float64Array(0) };

/** The words of an example are few, so that only they are added up: a word that is absent gives the same to all examples. */
function descend(
  rows: readonly Float64Array[],
  labels: readonly number[],
  { l2, importance = rows.map(() => 1), balance = 0 }: LogisticOptions,
  words: WordColumns,
): { model: LogisticModel; words: Float64Array } {
  const width = rows[0]?.length ?? 0;
  const { mean, deviation } = moments(rows, width);
  const standard = standardised(rows, mean, deviation);
  const weight = balanced(labels, importance, balance);
  const total = weight.reduce((sum, one) => sum + one, 0);
  const wide = width + words.there.length;
  const weights = new Float64Array(wide + 1);
  const velocity = new Float64Array(wide + 1);
  const gradient = new Float64Array(wide + 1);
  for (let step = 0; step < STEPS; step++) {
    gradient.fill(0);
    let base = weights[wide] ?? 0;
    for (let w = 0; w < words.absent.length; w++) base += (weights[width + w] ?? 0) * (words.absent[w] ?? 0);
    let errors = 0;
    for (let n = 0, at = 0; n < rows.length; n++, at += width) {
      const own = words.of[n] ?? [];
      let sum = base;
      for (let i = 0; i < width; i++) sum += (weights[i] ?? 0) * (standard[at + i] ?? 0);
      for (const w of own)
        sum += (weights[width + w] ?? 0) * ((words.there[w] ?? 0) - (words.absent[w] ?? 0));
      const error = (weight[n] ?? 1) * ((labels[n] ?? 0) - sigmoid(sum));
      for (let i = 0; i < width; i++) gradient[i] = (gradient[i] ?? 0) + error * (standard[at + i] ?? 0);
      for (const w of own) gradient[width + w] = (gradient[width + w] ?? 0) + error;
      errors += error;
    }
    for (let w = 0; w < words.there.length; w++) {
      const [there, absent] = [words.there[w] ?? 0, words.absent[w] ?? 0];
      gradient[width + w] = (there - absent) * (gradient[width + w] ?? 0) + absent * errors;
    }
    gradient[wide] = errors;
    for (let i = 0; i <= wide; i++) {
      const shrink = i < wide ? l2 * (weights[i] ?? 0) : 0;
      velocity[i] = MOMENTUM * (velocity[i] ?? 0) + (gradient[i] ?? 0) / total - shrink;
      weights[i] = (weights[i] ?? 0) + RATE * (velocity[i] ?? 0);
    }
  }
  return {
    model: {
      intercept: tidy(weights[wide] ?? 0),
      mean: mean.map(tidy),
      deviation: deviation.map(tidy),
      weights: Array.from(weights.subarray(0, width), tidy),
    },
    words: weights.slice(width, wide),
  };
}

function balanced(labels: readonly number[], importance: readonly number[], balance: number): number[] {
  const sum = (answer: number): number =>
    labels.reduce((total, label, n) => total + (label === answer ? (importance[n] ?? 1) : 0), 0);
  const [yes, no] = [sum(1), sum(0)];
  const factor = yes === 0 || no === 0 ? 1 : (no / yes) ** balance;
  return labels.map((label, n) => (importance[n] ?? 1) * (label === 1 ? factor : 1));
}

/** Mean and standard deviation of each column; the deviation is 1 where nothing changes. */
export function moments(
  rows: readonly ArrayLike<number>[],
  width: number,
): { mean: number[]; deviation: number[] } {
  const mean: number[] = [];
  const deviation: number[] = [];
  for (let i = 0; i < width; i++) {
    const average = rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length;
    const variance = rows.reduce((sum, row) => sum + ((row[i] ?? 0) - average) ** 2, 0) / rows.length;
    mean.push(average);
    deviation.push(Math.max(Math.sqrt(variance), variance > 0 ? LEAST_DEVIATION : 1));
  }
  return { mean, deviation };
}

/** Row after row in one array, each value in deviations from the mean. */
function standardised(
  rows: readonly Float64Array[],
  mean: readonly number[],
  deviation: readonly number[],
): Float64Array {
  const width = mean.length;
  const out = new Float64Array(rows.length * width);
  rows.forEach((row, n) => {
    for (let i = 0; i < width; i++)
      out[n * width + i] = clip(((row[i] ?? 0) - (mean[i] ?? 0)) / (deviation[i] ?? 1));
  });
  return out;
}

function clip(value: number): number {
  return Math.max(-CLIP, Math.min(CLIP, value));
}

export function tidy(value: number): number {
  return Math.round(value * DIGITS) / DIGITS;
}

export interface WithWords {
  model: LogisticModel;
  /** Log odds that each word adds where it is there. */
  words: Map<string, number>;
}

/** Logistic regression on features and on words that are there or not; words are listed in `vocabulary`. */
export function fitWithWords(
  examples: readonly { row: Float64Array; words: readonly string[] }[],
  vocabulary: readonly string[],
  labels: readonly number[],
  options: LogisticOptions,
): WithWords {
  const columns = columnsOf(examples, vocabulary);
  const rows = examples.map(({ row }) => row);
  const { model, words: weights } = descend(rows, labels, options, columns);
  const words = new Map<string, number>();
  let ofAbsent = 0;
  vocabulary.forEach((word, w) => {
    const [there, absent] = [columns.there[w] ?? 0, columns.absent[w] ?? 0];
    words.set(word, (weights[w] ?? 0) * (there - absent));
    ofAbsent += (weights[w] ?? 0) * absent;
  });
  return { model: { ...model, intercept: tidy(model.intercept + ofAbsent) }, words };
}

function columnsOf(
  examples: readonly { words: readonly string[] }[],
  vocabulary: readonly string[],
): WordColumns {
  const places = new Map(vocabulary.map((word, i) => [word, i]));
  const counts = new Float64Array(vocabulary.length);
  const of = examples.map(({ words }) => {
    const own = new Set<number>();
    for (const word of words) {
      const place = places.get(word);
      if (place !== undefined) own.add(place);
    }
    for (const place of own) counts[place] = (counts[place] ?? 0) + 1;
    return [...own];
  });
  const shares = counts.map((count) => count / Math.max(1, examples.length));
  const standard = (value: number) => (share: number) =>
    clip(
      (value - share) /
        Math.max(Math.sqrt(share * (1 - share)), share > 0 && share < 1 ? LEAST_DEVIATION : 1),
    );
  return { of, there: shares.map(standard(1)), absent: shares.map(standard(0)) };
}

export function fitCalibration(
  points: readonly { score: number; lead: number; right: boolean }[],
): Calibration {
  const model = fitLogistic(
    points.map(({ score, lead }) => Float64Array.of(score, lead)),
    points.map(({ right }) => (right ? 1 : 0)),
    { l2: CALIBRATION_L2 },
  );
  const slope = (i: number): number => (model.weights[i] ?? 0) / (model.deviation[i] ?? 1);
  const intercept = model.intercept - slope(0) * (model.mean[0] ?? 0) - slope(1) * (model.mean[1] ?? 0);
  return { intercept: tidy(intercept), score: tidy(slope(0)), lead: tidy(slope(1)) };
}
