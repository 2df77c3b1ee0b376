/** Names what is turned around where a post contradicts a fact and no figure differs: it has ended, it is fake, it is for all. */
import { CUES } from '../relation/cues.js';
import { SLOT_LABELS } from '../slots/compare-slots.js';
import type { Discrepancy, SlotKind } from '../types.js';

interface Opposite {
  cue: string;
  kinds: readonly SlotKind[];
  said: string;
  otherwise: string;
}

/** The first that stands in the post and nowhere in the fact decides. */
const OPPOSITES: readonly Opposite[] = [
  { cue: 'ended', kinds: ['negation'], said: 'it has ended', otherwise: 'it goes on' },
  { cue: 'false', kinds: ['negation'], said: 'it is fake', otherwise: 'it is genuine' },
  {
    cue: 'only',
    kinds: ['scope', 'eligibility'],
    said: 'it is for some only',
    otherwise: 'it is for others too',
  },
  { cue: 'all', kinds: ['scope', 'eligibility'], said: 'it is for all', otherwise: 'it is for some only' },
];

/** `kind`: what the judge takes the difference for. */
export function oppositeOf(post: Uint8Array, fact: Uint8Array, kind: SlotKind): Discrepancy[] {
  const found = OPPOSITES.find(({ cue, kinds }) => kinds.includes(kind) && has(post, cue) && !has(fact, cue));
  if (!found) return [];
  const { said, otherwise } = found;
  return [{ slot: kind, label: SLOT_LABELS[kind], post: said, fact: otherwise, verdict: 'differs' }];
}

function has(counts: Uint8Array, cue: string): boolean {
  return (counts[CUES.indexOf(cue)] ?? 0) > 0;
}
