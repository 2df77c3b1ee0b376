/** PURE. How long to wait before the next try. */
import { createHash } from 'node:crypto';
import { HOURS, MINUTES, SECONDS } from '../time.js';

/** The pause after the first, second, ... failed try. One more try than pauses; then the message is parked. */
export const PAUSES = [
  30 * SECONDS,
  2 * MINUTES,
  8 * MINUTES,
  30 * MINUTES,
  2 * HOURS,
  6 * HOURS,
  12 * HOURS,
] as const;
export const MOST_ATTEMPTS = PAUSES.length + 1;
/** Whoever asks us to wait longer is asked again after this. */
export const LONGEST_PAUSE = 24 * HOURS;
/** A pause is up to this share longer, so that messages that failed together do not come back together. */
const JITTER = 0.25;
const HASH_DIGITS = 8;
const HASH_RANGE = 16 ** HASH_DIGITS;

/**
 * Milliseconds until the next try; undefined after the last one.
 * @param attempts tries so far, at least 1
 * @param asked milliseconds that the other side asked for (`Retry-After`)
 * @param seed spreads the pauses: the message's id. The jitter is a hash of it, so that the same try of the same
 *   message always waits as long.
 */
export function pauseAfter(attempts: number, seed: string, asked = 0): number | undefined {
  const pause = PAUSES[attempts - 1];
  if (pause === undefined) return undefined;
  const spread = 1 + JITTER * fractionOf(`${seed}:${attempts}`);
  return Math.min(LONGEST_PAUSE, Math.round(Math.max(pause, asked) * spread));
}

/** 0 or more, below 1. */
function fractionOf(text: string): number {
  return (
    Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, HASH_DIGITS), 16) / HASH_RANGE
  );
}
