/**
 * The decision about a whole post: is it covered by its best fact, if so does it contradict or agree, and if not is it
 * still a matter for the desk. Three small logistic models, multiplied along the tree of the questions; a table of words adds
 * to each.
 */
import { FEATURES } from '../ranking/features.js';
import { evaluateLogistic, type LogisticModel, sigmoid } from '../ranking/logistic.js';
import type { SlotKind, Verdict } from '../types.js';

/** What is known of a post and its best fact. */
export interface Told {
  /** See RELATION_FEATURES. */
  features: Float64Array;
  /** See `markedWords` and `toldPhrases`. */
  words: readonly string[];
}

/** The ranking features, score and lead come first. */
const FIRST_OF_KIND = FEATURES.length + 2;

export interface JudgeModels {
  covered: LogisticModel;
  contradicts: LogisticModel;
  matter: LogisticModel;
  /** One per kind of difference. */
  kinds: readonly { kind: SlotKind; model: LogisticModel }[];
  /** Log odds that a marked word or a phrase adds to each question, in this order: covered, contradicts, matter, then each kind. */
  words: Readonly<Record<string, readonly number[]>>;
}

/** Places in the rows of words. */
const QUESTION = { covered: 0, contradicts: 1, matter: 2, firstKind: 3 } as const;

export function verdictProbabilities(models: JudgeModels, told: Told): Record<Verdict, number> {
  const odds = (question: 'covered' | 'contradicts' | 'matter'): number =>
    sigmoid(evaluateLogistic(models[question], told.features) + sayOfWords(models, told, QUESTION[question]));
  const [covered, contradicts, matter] = [odds('covered'), odds('contradicts'), odds('matter')];
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

export function likeliestKind(models: JudgeModels, told: Told): SlotKind {
  let best: SlotKind = 'negation';
  let bestScore = -Infinity;
  const features = kindFeatures(told.features);
  models.kinds.forEach(({ kind, model }, i) => {
    const score = evaluateLogistic(model, features) + sayOfWords(models, told, QUESTION.firstKind + i);
    if (score > bestScore) [best, bestScore] = [kind, score];
  });
  return best;
}

function sayOfWords({ words }: JudgeModels, told: Told, question: number): number {
  return told.words.reduce((sum, word) => sum + (words[word]?.[question] ?? 0), 0);
}
