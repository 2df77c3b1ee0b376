/** What is read out of a post once, however many documents it is compared with. */
import { extractSlots } from '../slots/extract-slots.js';
import type { SlotValue } from '../slots/slot-value.js';
import { readTurns, type Turns } from '../slots/turns.js';
import type { PreparedText } from '../text/prepare.js';
import { type Operated, operatedWords } from './operators.js';
import { toldWords } from './told-words.js';

const slots = new WeakMap<PreparedText, { at: string | undefined; slots: SlotValue[] }>();
const turns = new WeakMap<PreparedText, Turns>();
const operated = new WeakMap<PreparedText, Operated>();
const words = new WeakMap<PreparedText, ReadonlySet<string>>();

/** `at`: ISO instant of the report, against which relative dates are read. */
export function postSlots(prepared: PreparedText, at?: string): SlotValue[] {
  const known = slots.get(prepared);
  if (known && known.at === at) return known.slots;
  const found = extractSlots(prepared, at);
  slots.set(prepared, { at, slots: found });
  return found;
}

export function postTurns(prepared: PreparedText): Turns {
  const known = turns.get(prepared);
  if (known) return known;
  const found = readTurns(prepared);
  turns.set(prepared, found);
  return found;
}

export function postWords(prepared: PreparedText): ReadonlySet<string> {
  const known = words.get(prepared);
  if (known) return known;
  const found = toldWords(prepared);
  words.set(prepared, found);
  return found;
}

export function postOperated(prepared: PreparedText): Operated {
  const known = operated.get(prepared);
  if (known) return known;
  const found = operatedWords(prepared);
  operated.set(prepared, found);
  return found;
}
