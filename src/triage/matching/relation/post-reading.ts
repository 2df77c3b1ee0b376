/** What is read out of a post once, however many documents it is compared with. */
import { extractSlots } from '../slots/extract-slots.js';
import type { SlotValue } from '../slots/slot-value.js';
import { readTurns } from '../slots/turns.js';
import type { PreparedText } from '../text/prepare.js';
import { type Operated, operatedWords } from './operators.js';
import { toldPhrases, toldWords } from './told-words.js';

const slots = new WeakMap<PreparedText, { at: string | undefined; slots: SlotValue[] }>();

/** `at`: ISO instant of the report, against which relative dates are read. */
export function postSlots(prepared: PreparedText, at?: string): SlotValue[] {
  const known = slots.get(prepared);
  if (known && known.at === at) return known.slots;
  const found = extractSlots(prepared, at);
  slots.set(prepared, { at, slots: found });
  return found;
}

export const postTurns = readOnce(readTurns);
export const postWords = readOnce<ReadonlySet<string>>(toldWords);
export const postPhrases = readOnce<readonly string[]>(toldPhrases);
export const postOperated = readOnce<Operated>((prepared) => operatedWords(prepared));

function readOnce<Reading extends object>(
  read: (prepared: PreparedText) => Reading,
): (prepared: PreparedText) => Reading {
  const readings = new WeakMap<PreparedText, Reading>();
  return (prepared) => {
    const known = readings.get(prepared);
    if (known) return known;
    const found = read(prepared);
    readings.set(prepared, found);
    return found;
  };
}
