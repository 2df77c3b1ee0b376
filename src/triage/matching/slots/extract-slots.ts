/**
 * Finds the typed values of a text: money, percentages, ages and their ranges, counts, dates, telephone numbers, numbers of
 * orders, hosts, places and offices, each with its place in the original. Relative dates are read against the report's day.
 */
import type { PreparedText } from '../text/prepare.js';
import type { Token } from '../text/tokens.js';
import { FLAG } from '../text/word-flags.js';
import type { Span } from '../types.js';
import { type Day, dayOfIso } from './calendar.js';
import { countedAfter } from './counted.js';
import { datePartsOf } from './date-parts.js';
import { readDates } from './dates.js';
import { isFormer, isFormerDate } from './former.js';
import { hostOf } from './hosts.js';
import { typedNumber } from './number-slots.js';
import { officeAt } from './offices.js';
import { mayBeginOrder, orderAt } from './orders.js';
import type { SlotValue } from './slot-value.js';

const MAX_SLOTS = 60;
const GAP_AFTER = 4;
const UNION = 'Jammu and Kashmir';

/** `at`: ISO instant or date of the report; without it relative dates are not read. */
export function extractSlots(prepared: PreparedText, at?: string | null): SlotValue[] {
  const slots: SlotValue[] = [];
  const taken = new Uint8Array(prepared.tokens.length);
  addOrders(prepared, slots, taken);
  addDates(prepared, { slots, taken, day: dayOfIso(at) });
  addNumbers(prepared, slots, taken);
  addNamed(prepared, slots);
  return slots;
}

function addOrders(prepared: PreparedText, slots: SlotValue[], taken: Uint8Array): void {
  const { tokens } = prepared;
  for (let i = 0; i < tokens.length && slots.length < MAX_SLOTS; i++) {
    const token = tokens[i];
    if (!token || (token.forms.flags & FLAG.order) === 0 || !mayBeginOrder(token.text)) continue;
    const order = orderAt(tokens, i);
    if (!order) continue;
    taken.fill(1, order.first, order.end);
    slots.push({
      kind: 'order',
      value: order.value,
      unit: '',
      period: '',
      ...place(prepared, order.first, order.end),
    });
    i = order.end - 1;
  }
}

function addDates(
  prepared: PreparedText,
  { slots, taken, day }: { slots: SlotValue[]; taken: Uint8Array; day: Day | undefined },
): void {
  for (const date of readDates(prepared.tokens, day)) {
    if (taken[date.first] === 1 || slots.length >= MAX_SLOTS) continue;
    taken.fill(1, date.first, date.end);
    slots.push({
      kind: 'date',
      value: date.value,
      date: date.parts ?? datePartsOf(date.value),
      unit: '',
      period: '',
      ...place(prepared, date.first, date.end),
      ...(isFormerDate(prepared.tokens, date) && { former: true }),
    });
  }
}

function addNumbers(prepared: PreparedText, slots: SlotValue[], taken: Uint8Array): void {
  const { tokens, numbers, original } = prepared;
  for (let n = 0; n < numbers.length && slots.length < MAX_SLOTS; n++) {
    const number = numbers[n];
    if (!number || taken[number.first] === 1) continue;
    const stop = tokens[number.end - 1]?.end ?? 0;
    const gapAfter = tokens[number.end]?.gap ?? original.slice(stop, stop + GAP_AFTER);
    const { numbers: used, ...typed } = typedNumber({ tokens, number, next: numbers[n + 1], gapAfter });
    const last = used === 2 ? (numbers[n + 1] ?? number) : number;
    const slot: SlotValue = { ...typed, ...place(prepared, number.first, last.end) };
    if (isFormer(tokens, { ...number, end: last.end })) slot.former = true;
    if (slot.unit === '' || slot.guessed) slot.counted = countedAfter(prepared, last.end, number.value);
    slots.push(slot);
    n += used - 1;
  }
}

function addNamed(prepared: PreparedText, slots: SlotValue[]): void {
  const { tokens } = prepared;
  for (let i = 0; i < tokens.length && slots.length < MAX_SLOTS; i++) {
    const token = tokens[i];
    if (token?.kind === 'link') {
      slots.push({
        kind: 'host',
        value: hostOf(token.text),
        unit: '',
        period: '',
        ...place(prepared, i, i + 1),
      });
      continue;
    }
    if (!token || token.kind !== 'word' || prepared.boilerplate[i] === 1) continue;
    const { place: name } = token.forms;
    if (name !== undefined) {
      const union = wholeUnion(tokens, i);
      if (union > 0) {
        slots.push({ kind: 'place', value: UNION, unit: 'region', period: '', ...place(prepared, i, union) });
        i = union - 1;
        continue;
      }
      const unit = name.region ? 'region' : 'place';
      slots.push({ kind: 'place', value: name.name, unit, period: '', ...place(prepared, i, i + 1) });
    } else if ((token.forms.flags & FLAG.office) !== 0) {
      const office = officeAt(tokens, i);
      if (!office) continue;
      slots.push({
        kind: 'office',
        value: office.name,
        unit: '',
        period: '',
        ...place(prepared, i, i + office.words),
      });
      i += office.words - 1;
    }
  }
}

/** Index behind "Jammu and Kashmir", of which neither half is meant; 0 where something else stands here. */
function wholeUnion(tokens: readonly Token[], first: number): number {
  if (tokens[first]?.forms.place?.name !== 'Jammu') return 0;
  for (let next = first + 1; next <= first + 2; next++)
    if (tokens[next]?.forms.place?.name === 'Kashmir') return next + 1;
  return 0;
}

function place(prepared: PreparedText, first: number, end: number): { span: Span; text: string } {
  const start = prepared.tokens[first]?.start ?? 0;
  const stop = prepared.tokens[end - 1]?.end ?? start;
  return { span: { start, end: stop }, text: prepared.original.slice(start, stop) };
}
