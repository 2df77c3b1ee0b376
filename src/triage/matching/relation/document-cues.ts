/** The cues of a document over its statement in all languages and its details. */
import { prepare } from '../text/prepare.js';
import type { MatchingDocument } from '../types.js';
import { countCues, CUES } from './cues.js';

export function documentCues(document: MatchingDocument): Uint8Array {
  const sum = new Uint8Array(CUES.length);
  for (const text of [document.text, ...(document.translations ?? []), document.details ?? '']) {
    countCues(prepare(text)).forEach((count, cue) => (sum[cue] = Math.min(255, (sum[cue] ?? 0) + count)));
  }
  return sum;
}
