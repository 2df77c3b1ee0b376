/** What tells whether two posts make the same claim: what they share, and whether both speak of one fact in one sense. */
import type { About } from '../types.js';
import type { Agreement } from '../slots/compare-slots.js';
import { FEATURES } from '../ranking/features.js';
import { CUES } from './cues.js';

export interface ClaimInput {
  features: Float64Array;
  post: About | undefined;
  claim: About | undefined;
  postCues: Uint8Array;
  claimCues: Uint8Array;
  agreement: Agreement;
}

export const CLAIM_FEATURES: readonly string[] = [
  ...FEATURES,
  'same fact',
  'sure of the same fact',
  'another fact',
  'same sense',
  'other sense',
  'agreeing values',
  'differing values',
  'values agree and none differs',
  'shared cues',
  'differing cues',
];

export function claimFeatures(input: ClaimInput): Float64Array {
  const { post, claim } = input;
  const { agrees, differs } = input.agreement;
  const out = new Float64Array(CLAIM_FEATURES.length);
  out.set(input.features);
  let at = FEATURES.length;
  const same = post !== undefined && claim !== undefined && post.factId === claim.factId;
  const sure = post && claim ? post.similarity * claim.similarity : 0;
  const [shared, differing] = cueOverlap(input.postCues, input.claimCues);
  for (const value of [
    same ? 1 : 0,
    same ? sure : 0,
    post && claim && !same ? sure : 0,
    same && post.verdict === claim.verdict ? sure : 0,
    same && post.verdict !== claim.verdict ? sure : 0,
    Math.min(3, agrees),
    Math.min(3, differs),
    agrees > 0 && differs === 0 ? 1 : 0,
    shared,
    differing,
  ])
    out[at++] = value;
  return out;
}

function cueOverlap(a: Uint8Array, b: Uint8Array): [number, number] {
  let shared = 0;
  let differing = 0;
  for (let cue = 0; cue < CUES.length; cue++) {
    const [inA, inB] = [(a[cue] ?? 0) > 0, (b[cue] ?? 0) > 0];
    if (inA && inB) shared++;
    else if (inA !== inB) differing++;
  }
  return [shared, differing];
}
