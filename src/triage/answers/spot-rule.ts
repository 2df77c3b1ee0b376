/**
 * PURE. May a published reply answer a report that stands in another case? A wrong answer costs more trust than none,
 * so the bar is higher than for joining: the texts must be alike, no figure may differ, and both must speak of the
 * same fact in the same sense. A post that repeats the fact is not told that it is false.
 */
import { FEWEST_INFORMATIVE_WORDS, type Sense } from '../placement.js';

/** Below this probability a text is taken to be about no fact. */
const ABOUT_NO_FACT = 0.5;

export interface Likeness {
  /** Probability that the post makes the claim that the reply answers. */
  similarity: number;
  /** Words of the post that tell something. */
  informativeWords: number;
  /** Figures, dates, places and conditions that the post and the claim give differently. */
  differing: number;
  post: Sense | undefined;
  /** What the reply says the claim is about. */
  claim: Sense | undefined;
}

/** @param answer the threshold, 0..1 */
export function mayAnswer(likeness: Likeness, answer: number): boolean {
  const { similarity, informativeWords, differing, post, claim } = likeness;
  if (similarity < answer || differing > 0 || informativeWords < FEWEST_INFORMATIVE_WORDS) return false;
  if (isAboutNone(post) && isAboutNone(claim)) return true;
  if (post === undefined || claim === undefined) return false;
  const sure = Math.min(post.similarity, claim.similarity) >= answer;
  return sure && post.factId === claim.factId && post.verdict === claim.verdict;
}

function isAboutNone(sense: Sense | undefined): boolean {
  return sense === undefined || sense.similarity < ABOUT_NO_FACT;
}
