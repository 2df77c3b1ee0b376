/** What tells whether a post contradicts, repeats or only resembles a fact, as numbers. */
import type { SlotKind, Discrepancy } from '../types.js';
import type { PreparedText } from '../text/prepare.js';
import { FEATURES } from '../ranking/features.js';
import { CUES } from './cues.js';

export interface RelationInput {
  prepared: PreparedText;
  postCues: Uint8Array;
  factCues: Uint8Array;
  features: Float64Array;
  /** Ranking score, and its lead over the strongest rival. */
  score: number;
  lead: number;
  discrepancies: readonly Discrepancy[];
}

const FAMILIES: readonly (readonly SlotKind[])[] = [
  ['amount', 'fee', 'income'],
  ['percentage'],
  ['date'],
  ['age'],
  ['count'],
  ['helpline', 'host'],
];
const FAMILY_NAMES = ['money', 'percentage', 'date', 'age', 'count', 'contact'];
const VERDICTS = ['agrees', 'differs', 'not_in_fact'] as const;

export const RELATION_FEATURES: readonly string[] = [
  ...FEATURES,
  'score',
  'lead',
  'question mark',
  'informative words',
  'words of the field',
  'share of the field',
  'numbers',
  ...FAMILY_NAMES.flatMap((family) => VERDICTS.map((verdict) => `${family} ${verdict}`)),
  'any agrees',
  'any differs',
  'any not in fact',
  'all agree',
  ...CUES.flatMap((cue) => [`${cue} in post`, `${cue} in post only`, `${cue} in fact only`]),
];

export function relationFeatures(input: RelationInput): Float64Array {
  const out = new Float64Array(RELATION_FEATURES.length);
  let at = 0;
  const put = (value: number): void => {
    out[at++] = value;
  };
  input.features.forEach(put);
  put(input.score);
  put(input.lead);
  put(/[?؟]/.test(input.prepared.original) ? 1 : 0);
  put(Math.log(1 + input.prepared.informativeTokens));
  const field = wordsOfTheField(input.prepared);
  put(Math.min(8, field));
  put(field / (1 + input.prepared.informativeTokens));
  put(Math.min(5, input.discrepancies.length));
  putSlots(input.discrepancies, put);
  for (let cue = 0; cue < CUES.length; cue++) {
    const post = input.postCues[cue] ?? 0;
    const fact = input.factCues[cue] ?? 0;
    put(Math.min(2, post));
    put(post > 0 && fact === 0 ? 1 : 0);
    put(post === 0 && fact > 0 ? 1 : 0);
  }
  return out;
}

function putSlots(discrepancies: readonly Discrepancy[], put: (value: number) => void): void {
  const counts = new Uint8Array(FAMILIES.length * VERDICTS.length);
  const sums = new Uint8Array(VERDICTS.length);
  for (const { slot, verdict } of discrepancies) {
    const at = VERDICTS.indexOf(verdict);
    sums[at] = (sums[at] ?? 0) + 1;
    const family = FAMILIES.findIndex((kinds) => kinds.includes(slot));
    if (family < 0) continue;
    const cell = family * VERDICTS.length + at;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  for (const count of counts) put(Math.min(3, count));
  for (const sum of sums) put(Math.min(4, sum));
  put((sums[0] ?? 0) > 0 && sums[1] === 0 ? 1 : 0);
}

/** Distinct meanings of welfare, money and government that the post names. */
function wordsOfTheField(prepared: PreparedText): number {
  const meanings = new Set<string>();
  for (const { forms } of prepared.tokens) {
    const { meaning } = forms;
    if (meaning !== undefined) meanings.add(meaning);
  }
  return meanings.size;
}
