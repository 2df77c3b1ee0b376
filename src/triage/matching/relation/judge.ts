/**
 * The decision about a whole post: is it covered by its best fact, if so does it contradict or agree, and if not is it
 * still a matter for the desk. Three small logistic models, multiplied along the tree of the questions.
 */
import { evaluateLogistic, type LogisticModel, sigmoid } from '../ranking/logistic.js';
import type { SlotKind, Verdict } from '../types.js';

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

export function likeliestKind(models: JudgeModels, features: Float64Array): SlotKind {
  let best: SlotKind = 'negation';
  let bestScore = -Infinity;
  for (const { kind, model } of models.kinds) {
    const score = evaluateLogistic(model, features);
    if (score > bestScore) [best, bestScore] = [kind, score];
  }
  return best;
}
