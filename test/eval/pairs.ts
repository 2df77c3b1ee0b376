/**
 * `evaluate pairs`: a claim and an evidence text that differ by a minimal edit; does the evidence support or refute the claim?
 * Once as the kept judge says it, and once with the same features and what the other folds of the pairs teach.
 */
import { SimilarityEngine } from '../../src/triage/matching/engine.js';
import { factProfile } from '../../src/triage/matching/profiles.js';
import type { CrossFit } from './learning/learn-facts.js';
import { evaluateLogistic } from '../../src/triage/matching/ranking/logistic.js';
import { FACT_WEIGHTS } from '../../src/triage/matching/weights/fact-weights.js';
import { evaluateTrees, flatten } from '../../src/triage/matching/ranking/trees.js';
import { prepare } from '../../src/triage/matching/index.js';
import { trainLogistic } from './boosting.js';
import { fitLogistic } from './fit.js';
import { readJsonLines } from './read-sets.js';
import { bootstrap, mean } from './statistics.js';
import { engineOf, foldOf } from './training-sets.js';
import { evidenceOf, groupsOfPairs, type PairRow } from './pair-rows.js';

export interface PairsReport {
  pairs: number;
  /** As the kept judge says it, which has seen the pairs that were among its lessons. */
  accuracy: number;
  accuracyInterval: [number, number];
  /** Of five folds by claim and evidence, learned on the pairs of the others. */
  crossFitAccuracy: number;
  crossFitAccuracyInterval: [number, number];
}

/** `evaluate pairs --cross-fit`: as judges say it that learned from messages and from the pairs of the other folds. */
export interface UnseenPairsReport {
  pairs: number;
  accuracy: number;
  accuracyInterval: [number, number];
}

interface ReadPair {
  refutes: number;
  group: string;
  features: Float64Array;
}

const FOLDS = 5;
const L2 = 0.05;
const TREES = { trees: 80, leaves: 5, rate: 0.08, minLeafHessian: 4, l2: 5 };

export function evaluatePairs(path: string): PairsReport {
  const pairs = readPairs(readJsonLines<PairRow>(path));
  const kept = pairs.map((pair) =>
    right(pair, evaluateLogistic(FACT_WEIGHTS.judge.contradicts, pair.features)),
  );
  const unseen = Array.from({ length: FOLDS }, (_, fold) => {
    const score = learn(pairs.filter(({ group }) => foldOf(group, FOLDS) !== fold));
    const mine = pairs.filter(({ group }) => foldOf(group, FOLDS) === fold);
    return mine.map((pair) => right(pair, score(pair.features)));
  }).flat();
  return {
    pairs: pairs.length,
    accuracy: mean(kept),
    accuracyInterval: bootstrap(kept),
    crossFitAccuracy: mean(unseen),
    crossFitAccuracyInterval: bootstrap(unseen),
  };
}

export function evaluateUnseenPairs(
  rows: readonly PairRow[],
  { folds, foldOf }: Pick<CrossFit, 'folds' | 'foldOf'>,
): UnseenPairsReport {
  const evidence = evidenceOf(rows);
  const flags = folds.flatMap((learned, fold) => {
    const engine = new SimilarityEngine(factProfile(learned));
    engine.build(evidence);
    return readPairs(rows, engine)
      .filter(({ group }) => foldOf(group) === fold)
      .map((pair) => right(pair, evaluateLogistic(learned.judge.contradicts, pair.features)));
  });
  return { pairs: flags.length, accuracy: mean(flags), accuracyInterval: bootstrap(flags) };
}

function right(pair: ReadPair, logOdds: number): number {
  return pair.refutes === (logOdds > 0 ? 1 : 0) ? 1 : 0;
}

/** Log odds that a pair refutes: a logistic model and boosted trees, added. */
function learn(pairs: readonly ReadPair[]): (features: Float64Array) => number {
  const rows = pairs.map(({ features }) => features);
  const labels = pairs.map(({ refutes }) => refutes);
  const linear = fitLogistic(rows, labels, { l2: L2 });
  const trees = flatten(
    trainLogistic(
      {
        rows,
        labels: Uint8Array.from(labels),
        groups: new Int32Array(0),
        weights: new Float64Array(rows.length).fill(1),
      },
      TREES,
    ),
  );
  return (features) => evaluateLogistic(linear, features) + evaluateTrees(trees, features);
}

function readPairs(rows: readonly PairRow[], engine = engineOf(evidenceOf(rows))): ReadPair[] {
  const groups = groupsOfPairs(rows);
  return rows.map((row) => ({
    refutes: row.label === 'REFUTES' ? 1 : 0,
    group: groups.get(row.id) ?? row.id,
    features: featuresOf(engine, row),
  }));
}

/** Of the claim beside its own evidence; beside the nearest one where the engine does not find it. */
function featuresOf(engine: SimilarityEngine, { a, b }: PairRow): Float64Array {
  const prepared = prepare(a);
  const ranked = engine.rank(prepared);
  const own = ranked.find(({ id }) => id === b) ?? ranked[0];
  if (!own) throw new Error(`nothing resembles the claim "${a}"`);
  return engine.relationOf(prepared, own);
}
