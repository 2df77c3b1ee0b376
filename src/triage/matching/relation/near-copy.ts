/** How surely two texts are copies of one message: nearly all words and letters of each are in the other, and nothing is turned around. */
import { F } from '../ranking/features.js';
import type { Agreement } from '../slots/compare-slots.js';
import { CUES } from './cues.js';

/** Share of each text that must be in the other, and what it is worth there and at one. */
const LEAST_SHARE = 0.75;
const LEAST = 0.45;
const MOST = 0.97;
const TURNING = ['ended', 'negation', 'only', 'all', 'false'].map((cue) => CUES.indexOf(cue));

/** 0 where they are no copies. */
export function nearCopy(
  features: Float64Array,
  agreement: Agreement,
  cues: { post: Uint8Array; claim: Uint8Array },
): number {
  const share = Math.min(
    features[F['words of the claim']] ?? 0,
    features[F['words of the post']] ?? 0,
    features[F['letters of the claim']] ?? 0,
    features[F['letters of the post']] ?? 0,
  );
  if (share < LEAST_SHARE || agreement.differs > 0) return 0;
  const isTurned = TURNING.some((cue) => (cues.post[cue] ?? 0) > 0 !== (cues.claim[cue] ?? 0) > 0);
  return isTurned ? 0 : LEAST + ((MOST - LEAST) * (share - LEAST_SHARE)) / (1 - LEAST_SHARE);
}
