/** What of a judgement tells two posts apart when they are compared with each other. */
import type { About, Judgement } from '../types.js';

/** Undefined when no fact resembles the post at all. */
export function aboutOf({ matches, probabilities }: Judgement): About | undefined {
  const top = matches[0];
  if (!top) return undefined;
  const { contradicts, agrees } = probabilities;
  return {
    factId: top.id,
    similarity: Math.min(top.similarity, contradicts + agrees),
    verdict: contradicts >= agrees ? 'contradicts' : 'agrees',
  };
}
