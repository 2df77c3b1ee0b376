/** How often a probability is right: the reliability table and the calibration error (Guo et al. 2017). */
import { mean } from './statistics.js';

export interface Guess {
  probability: number;
  right: boolean;
}

export interface Band {
  from: number;
  to: number;
  n: number;
  /** Mean probability, and share that was right. */
  said: number;
  right: number;
}

const BANDS = 10;

/** Bands of equal width; empty ones are left out. */
export function reliability(guesses: readonly Guess[]): Band[] {
  return Array.from({ length: BANDS }, (_, band) => {
    const mine = guesses.filter(
      ({ probability }) => Math.min(BANDS - 1, Math.floor(probability * BANDS)) === band,
    );
    return {
      from: band / BANDS,
      to: (band + 1) / BANDS,
      n: mine.length,
      said: mean(mine.map(({ probability }) => probability)),
      right: mean(mine.map(({ right }) => (right ? 1 : 0))),
    };
  }).filter(({ n }) => n > 0);
}

/** Expected calibration error: the mean distance between what was said and what was right, weighted by the bands' sizes. */
export function calibrationError(guesses: readonly Guess[]): number {
  const off = reliability(guesses).reduce((sum, { n, said, right }) => sum + n * Math.abs(said - right), 0);
  return off / Math.max(1, guesses.length);
}
