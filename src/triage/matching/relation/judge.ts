/**
 * The decision about a whole post: is it covered by its best fact, if so does it contradict or agree, and if not is it
 * still a matter for the desk. Three small logistic models, multiplied along the tree of the questions.
 */
import { FEATURES } from '../ranking/features.js';
import { evaluateLogistic, type LogisticModel, sigmoid } from '../ranking/logistic.js';
import type { SlotKind, Verdict } from '../types.js';

/** The ranking features, score and lead come first. */
const FIRST_OF_KIND = FEATURES.length + 2;

export interface JudgeModels {
  covered: LogisticModel;
  contradicts: LogisticModel;
  matter: LogisticModel;
  /** One per kind of difference. */
  kinds: readonly { kind: SlotKind; model: LogisticModel }[];
}

export function verdictProbabilities(models: JudgeModels, features: Float64Array): Record<Verdict, number> {
  const covered = sigmoid(evaluateLogistic(models.covered, features));
  const contradicts = sigmoid(evaluateLogistic(models.contradicts, features));
  const matter = sigmoid(evaluateLogistic(models.matter, features));
  return {
    contradicts: covered * contradicts,
    agrees: covered * (1 - contradicts),
    not_covered: (1 - covered) * matter,
    unrelated: (1 - covered) * (1 - matter),
  };
}

export function likeliest(probabilities: Record<Verdict, number>): Verdict {
  const order: readonly Verdict[] = ['contradicts', 'agrees', 'not_covered', 'unrelated'];
  return order.reduce(
    (best, verdict) => (probabilities[verdict] > probabilities[best] ? verdict : best),
    'contradicts',
  );
}

/** What differs is told by the values and words of post and fact, not by how much they resemble each other. */
export function kindFeatures(features: Float64Array): Float64Array {
  return features.subarray(FIRST_OF_KIND);
}

export function likeliestKind(models: JudgeModels, features: Float64Array): SlotKind {
  let best: SlotKind = 'negation';
  let bestScore = -Infinity;
  const told = kindFeatures(features);
  for (const { kind, model } of models.kinds) {
    const score = evaluateLogistic(model, told);
    if (score > bestScore) [best, bestScore] = [kind, score];
  }
  return best;
}
