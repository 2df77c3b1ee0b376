/** Sets the values of a post beside those of a fact. A value of a kind that the fact does not have is never a difference. */
import type { Discrepancy, SlotKind } from '../types.js';
import { areDatesComparable, type DateParts, datePartsOf, isSameDate } from './date-parts.js';
import type { SlotValue } from './extract-slots.js';
import { sayValue } from './say-value.js';

export const SLOT_LABELS: Readonly<Record<SlotKind, string>> = {
  amount: 'amount',
  date: 'date',
  percentage: 'percentage',
  age: 'age',
  income: 'income limit',
  count: 'number',
  place: 'place',
  office: 'office',
  fee: 'fee',
  helpline: 'helpline',
  host: 'web address',
  order: 'order number',
  eligibility: 'who is entitled',
  negation: 'whether it holds',
  scope: 'how far it reaches',
  entity: 'who or what',
};

/** Amounts may be called fee, income or amount by the words around them; they are compared with one another. */
const FAMILY: Partial<Record<SlotKind, string>> = { amount: 'money', income: 'money', fee: 'money' };
const MONTHS_PER_YEAR = 12;
const EQUAL_SHARE = 0.005;

/** With `doubtful` where a figure is money by its size alone, and no word beside it says what it pays for. */
export interface Comparison extends Discrepancy {
  doubtful: boolean;
}

/** What is shown to people: a doubtful figure that does not agree says nothing. */
export function shownDiscrepancies(comparisons: readonly Comparison[]): Discrepancy[] {
  return comparisons
    .filter(({ doubtful, verdict }) => !doubtful || verdict === 'agrees')
    .map(({ doubtful: _, ...shown }) => shown);
}

/** How many values of a post agree with those of another text, and how many differ. */
export interface Agreement {
  agrees: number;
  differs: number;
}

export function countAgreement(post: readonly SlotValue[], fact: readonly SlotValue[]): Agreement {
  let [agrees, differs] = [0, 0];
  for (const said of post) {
    let [hasPeer, isSame] = [false, false];
    for (const held of fact) {
      if (!comparable(said, held)) continue;
      hasPeer = true;
      isSame = sameValue(said, held);
      if (isSame) break;
    }
    if (isSame) agrees++;
    else if (hasPeer) differs++;
  }
  return { agrees, differs };
}

export function compareSlots(post: readonly SlotValue[], fact: readonly SlotValue[]): Comparison[] {
  return post.map((said) => {
    const peers = fact.filter((held) => comparable(said, held));
    const same = peers.find((held) => sameValue(said, held));
    const nearest = same ?? nearestOf(said, peers);
    return {
      slot: said.kind,
      label: SLOT_LABELS[said.kind],
      post: sayValue(said),
      fact: nearest ? sayValue(nearest) : '',
      postSpan: said.span,
      verdict: same ? 'agrees' : peers.length > 0 ? 'differs' : 'not_in_fact',
      doubtful: said.guessed === true && (nearest?.kind !== said.kind || said.period === ''),
    };
  });
}

function dateOf(slot: SlotValue): DateParts {
  return slot.date ?? datePartsOf(String(slot.value));
}

function comparable(a: SlotValue, b: SlotValue): boolean {
  if (b.value === 0 && b.unit === 'INR' && a.kind !== 'fee') return false;
  if ((FAMILY[a.kind] ?? a.kind) !== (FAMILY[b.kind] ?? b.kind)) {
    return typeof a.value === 'number' && a.value === b.value && (a.unit === '' || b.unit === '');
  }
  if (a.kind === 'date') return areDatesComparable(dateOf(a), dateOf(b));
  if (a.kind === 'count' && (a.unit === '' || b.unit === '')) return a.value === b.value;
  return a.unit === b.unit;
}

function sameValue(a: SlotValue, b: SlotValue): boolean {
  if (a.kind === 'date' && b.kind === 'date') return isSameDate(dateOf(a), dateOf(b));
  if (typeof a.value === 'string' || typeof b.value === 'string') return String(a.value) === String(b.value);
  if (near(a.value, b.value)) return true;
  const [yearA, yearB] = [perYear(a), perYear(b)];
  return yearA !== undefined && yearB !== undefined && a.period !== b.period && near(yearA, yearB);
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= EQUAL_SHARE * Math.max(Math.abs(a), Math.abs(b));
}

function perYear(slot: SlotValue): number | undefined {
  if (typeof slot.value !== 'number') return undefined;
  if (slot.period === 'year') return slot.value;
  return slot.period === 'month' ? slot.value * MONTHS_PER_YEAR : undefined;
}

function nearestOf(said: SlotValue, peers: readonly SlotValue[]): SlotValue | undefined {
  if (typeof said.value !== 'number') return peers[0];
  const distance = (held: SlotValue): number =>
    typeof held.value === 'number'
      ? Math.abs(Math.log((held.value + 1) / (Number(said.value) + 1)))
      : Infinity;
  return [...peers].sort((a, b) => distance(a) - distance(b))[0];
}
