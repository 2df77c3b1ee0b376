/**
 * PURE. Does a report join a live case or open one? The grouping bands of the domain: at or above `join` it joins by
 * itself, between `suggest` and `join` an official decides, below it is a new claim.
 */

/** Fewer informative words than this never join by themselves: "is this true?" is not a claim. */
export const FEWEST_INFORMATIVE_WORDS = 3;
/** Below this similarity two informative texts are about different things, whatever link or picture they share. */
export const STRONG_DISAGREEMENT = 0.1;
/** From this probability on a text is taken to be about its fact, in its sense. */
const SURE_OF_THE_SENSE = 0.5;
/** Differing bits of two 64-bit picture hashes that still show the same picture. */
export const SAME_PICTURE_BITS = 6;
const MOST_SUGGESTIONS = 5;

export interface Thresholds {
  join: number;
  suggest: number;
}

/** A live case whose claim resembles the report's text. */
export interface ResemblingCase {
  caseId: string;
  similarity: number;
  /** Both are about the same fact, and one contradicts it while the other agrees. */
  opposite: boolean;
}

export const EXACT_SIGNALS = ['fingerprint', 'link', 'picture'] as const;
export type ExactSignal = (typeof EXACT_SIGNALS)[number];

/** A live case that holds a report with the same text, link or picture. */
export interface ExactHit {
  signal: ExactSignal;
  caseId: string;
  /** Whether the case has a text that can be compared. */
  comparable: boolean;
}

export interface PlacementInput {
  informativeWords: number;
  exact: readonly ExactHit[];
  /** Best first. */
  resembling: readonly ResemblingCase[];
}

export interface NearCase {
  caseId: string;
  similarity: number;
}

export type PlacementDecision =
  | { join: string; similarity: number; signal: ExactSignal | 'similarity'; suggestions: NearCase[] }
  | { join: null; suggestions: NearCase[] };

export function decidePlacement(input: PlacementInput, thresholds: Thresholds): PlacementDecision {
  const enoughWords = input.informativeWords >= FEWEST_INFORMATIVE_WORDS;
  const exact = EXACT_SIGNALS.flatMap((signal) => input.exact.filter((hit) => hit.signal === signal));
  const hit = exact.find((each) => binds(each, input, enoughWords));
  const suggestionsBut = (caseId?: string): NearCase[] => suggestionsOf(input, thresholds, caseId);
  if (hit) {
    return { join: hit.caseId, similarity: 1, signal: hit.signal, suggestions: suggestionsBut(hit.caseId) };
  }
  const best = enoughWords ? input.resembling.find((each) => !each.opposite) : undefined;
  if (best && best.similarity >= thresholds.join) {
    const { caseId, similarity } = best;
    return { join: caseId, similarity, signal: 'similarity', suggestions: suggestionsBut(caseId) };
  }
  return { join: null, suggestions: suggestionsBut() };
}

function binds(hit: ExactHit, input: PlacementInput, enoughWords: boolean): boolean {
  if (hit.signal === 'fingerprint') return enoughWords;
  if (!enoughWords || !hit.comparable) return true;
  const resembling = input.resembling.find((each) => each.caseId === hit.caseId);
  return resembling !== undefined && resembling.similarity >= STRONG_DISAGREEMENT && !resembling.opposite;
}

/** The fact that a text is about, how sure that is, and in which sense. */
export interface Sense {
  factId: string;
  similarity: number;
  verdict: string;
}

/** A post that contradicts a fact and one that repeats it are two claims, however alike their words. */
export function oppositeSense(post: Sense | undefined, claim: Sense | undefined): boolean {
  if (post === undefined || claim === undefined) return false;
  const sure = Math.min(post.similarity, claim.similarity) >= SURE_OF_THE_SENSE;
  return sure && post.factId === claim.factId && post.verdict !== claim.verdict;
}

/** Exact hits that did not bind come first: an official should look at them. */
function suggestionsOf(
  input: PlacementInput,
  { suggest }: Thresholds,
  joinedCase: string | undefined,
): NearCase[] {
  const near = new Map<string, number>();
  for (const { caseId, similarity } of input.resembling) {
    if (similarity >= suggest) near.set(caseId, Math.max(similarity, near.get(caseId) ?? 0));
  }
  for (const { caseId } of input.exact) near.set(caseId, Math.max(suggest, near.get(caseId) ?? 0));
  if (joinedCase !== undefined) near.delete(joinedCase);
  return [...near]
    .map(([caseId, similarity]) => ({ caseId, similarity }))
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, MOST_SUGGESTIONS);
}

/** Differing bits of two picture hashes of 16 hexadecimal digits. */
export function pictureDistance(a: string, b: string): number {
  let distance = 0;
  for (const half of [0, HALF]) {
    let bits =
      Number.parseInt(a.slice(half, half + HALF), 16) ^ Number.parseInt(b.slice(half, half + HALF), 16);
    for (; bits !== 0; bits &= bits - 1) distance++;
  }
  return distance;
}

const HALF = 8;
