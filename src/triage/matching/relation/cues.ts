/** Counts the small words that turn a claim around or widen it. */
import type { PreparedText } from '../text/prepare.js';
import { CUES } from './cue-words.js';

export { CUES };

/** How often each cue stands in the text, boilerplate aside. */
export function countCues(prepared: PreparedText): Uint8Array {
  const counts = new Uint8Array(CUES.length);
  for (let i = 0; i < prepared.tokens.length; i++) {
    if (prepared.boilerplate[i] === 1) continue;
    let mask = prepared.tokens[i]?.forms.cues ?? 0;
    for (; mask !== 0; mask &= mask - 1) {
      const cue = 31 - Math.clz32(mask & -mask);
      counts[cue] = Math.min(255, (counts[cue] ?? 0) + 1);
    }
  }
  return counts;
}
