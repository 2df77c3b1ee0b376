/** Sets the values of a post beside those of a fact. A value of a kind that the fact does not have is never a difference. */
import type { Discrepancy, SlotKind } from '../types.js';
import { countOneThing } from './counted.js';
import { areDatesComparable, type DateParts, datePartsOf, isSameDate } from './date-parts.js';
import { compareHosts, isGovernmentHost } from './hosts.js';
import type { SlotValue } from './slot-value.js';
import { sayValue } from './say-value.js';

/** Label of a host that imitates an official one. */
export const LOOKALIKE_LABEL = 'imitated web address';

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

const MONTHS_PER_YEAR = 12;
const DAYS_PER_YEAR = 365;
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.4, year: 365 };
/** "One month" is thirty days or thirty-one. */
const EQUAL_DAYS = 0.03;
const EQUAL_SHARE = 0.005;
/** Figures from here on are compared by their digits whatever they are called: 1098 is 1098. */
const LEAST_NAMED_FIGURE = 100;
const LEAST_AGE = 14;
const GREATEST_AGE = 100;

/** With `doubtful` where a figure is money by its size alone, and no word beside it says what it pays for. */
export interface Comparison extends Discrepancy {
  doubtful: boolean;
  /** The post says that this value no longer holds. */
  former: boolean;
  /** It agrees with the details of the fact alone, whose statement has another value of the kind. */
  aside: boolean;
}

/** What is shown to people: a doubtful figure that does not agree says nothing, nor does a value that is said to be past. */
export function shownDiscrepancies(comparisons: readonly Comparison[]): Discrepancy[] {
  return comparisons
    .filter(({ doubtful, former, verdict }) => verdict === 'agrees' || (!doubtful && !former))
    .map(({ doubtful: _, former: __, aside: ___, ...shown }) => shown);
}

/** How many values of a post agree with those of another text, and how many differ. */
export interface Agreement {
  agrees: number;
  differs: number;
}

export function countAgreement(post: readonly SlotValue[], fact: readonly SlotValue[]): Agreement {
  let [agrees, differs] = [0, 0];
  for (const said of post) {
    if (said.kind === 'office' || said.unit === 'region') continue;
    let [hasPeer, isSame] = [false, false];
    for (const held of fact) {
      if (!isPeer(said, held)) continue;
      hasPeer = true;
      isSame = isSameValue(said, held);
      if (isSame) break;
    }
    if (isSame) agrees++;
    else if (hasPeer) differs++;
  }
  return { agrees, differs };
}

export function compareSlots(post: readonly SlotValue[], fact: readonly SlotValue[]): Comparison[] {
  return post.map((read) => {
    const peers = peersOf(read, fact);
    const same = peers.find((held) => isSameValue(read, held));
    const found = same ?? nearestOf(read, peers);
    const isCount = found !== undefined && countOneThing(read, found);
    const [said, nearest] = isCount ? [asCount(read), asCount(found)] : [read, found];
    return {
      slot: said.kind,
      label: labelOf(said, nearest),
      post: sayValue(said),
      fact: nearest ? sayValue(nearest) : '',
      postSpan: said.span,
      verdict: same ? 'agrees' : peers.length > 0 ? 'differs' : 'not_in_fact',
      doubtful: said.guessed === true && (nearest?.kind !== said.kind || said.period === ''),
      former: said.former === true,
      aside: same?.isDetail === true && peers.some(({ isDetail }) => isDetail !== true),
    };
  });
}

/** A figure that was money by its size alone counts what its words say. */
function asCount({ guessed: _, ...slot }: SlotValue): SlotValue {
  return { ...slot, kind: 'count', unit: '' };
}

function labelOf(said: SlotValue, nearest: SlotValue | undefined): string {
  if (
    said.kind === 'host' &&
    nearest &&
    compareHosts(String(said.value), String(nearest.value)) === 'lookalike'
  )
    return LOOKALIKE_LABEL;
  return SLOT_LABELS[said.kind];
}

/** Values of the same kind; where the fact has none, money of a kind that the post may have left unsaid. */
export function peersOf(said: SlotValue, fact: readonly SlotValue[]): SlotValue[] {
  const peers = fact.filter((held) => isPeer(said, held));
  if (peers.length > 0 || said.unit !== 'INR' || said.kind === 'income') return peers;
  const isFee = said.kind === 'fee';
  return isFee
    ? []
    : fact.filter((held) => held.unit === 'INR' && held.kind === 'fee' && !isForNothing(held));
}

function isPeer(a: SlotValue, b: SlotValue): boolean {
  if (typeof a.value === 'number' && a.value === b.value && haveLikeUnits(a, b)) return true;
  if (isNamedFigure(a, b) || countOneThing(a, b)) return true;
  if (a.kind !== b.kind) return isAgeInYears(a, b) || isAgeInYears(b, a);
  if (a.kind === 'date') return areDatesComparable(dateOf(a), dateOf(b));
  if (a.kind === 'place') return a.unit === b.unit && a.unit === 'place';
  if (a.kind === 'host') return isRivalHost(String(a.value), String(b.value));
  if (a.kind === 'count' && (a.unit === '' || b.unit === '')) return a.value === b.value;
  if (isForNothing(b)) return a.kind === 'fee';
  return a.unit === b.unit || (daysOf(a) !== undefined && daysOf(b) !== undefined);
}

/** A count of days, weeks, months or years, in days. */
function daysOf({ kind, unit, value }: SlotValue): number | undefined {
  const days = DAYS[unit];
  return kind === 'count' && days !== undefined && typeof value === 'number' ? value * days : undefined;
}

function haveLikeUnits(a: SlotValue, b: SlotValue): boolean {
  return a.unit === '' || b.unit === '' || a.unit === b.unit;
}

/** The same digits, long enough to be no accident, even if one side took them for a sum and the other for a telephone. */
function isNamedFigure(a: SlotValue, b: SlotValue): boolean {
  if (a.kind === b.kind || (a.kind !== 'helpline' && b.kind !== 'helpline')) return false;
  return Number(a.value) >= LEAST_NAMED_FIGURE && Number(a.value) === Number(b.value);
}

/** An age beside years, or beside a bare figure with "at least" or the like that may be one. */
function isAgeInYears(a: SlotValue, b: SlotValue): boolean {
  if (a.kind !== 'age' || b.kind !== 'count' || (b.unit !== 'year' && b.unit !== '')) return false;
  if (a.value === b.value) return true;
  return (
    b.unit === '' && b.bound !== undefined && Number(b.value) >= LEAST_AGE && Number(b.value) <= GREATEST_AGE
  );
}

/** Only an official site has look-alikes; another site of the government is no rival of it. */
function isRivalHost(mine: string, official: string): boolean {
  return compareHosts(mine, official) !== 'other' || (isGovernmentHost(official) && !isGovernmentHost(mine));
}

function isForNothing(slot: SlotValue): boolean {
  return slot.value === 0 && slot.unit === 'INR';
}

function dateOf(slot: SlotValue): DateParts {
  return slot.date ?? datePartsOf(String(slot.value));
}

export function isSameValue(a: SlotValue, b: SlotValue): boolean {
  if (a.kind === 'date' && b.kind === 'date') return isSameDate(dateOf(a), dateOf(b));
  if (a.kind === 'host' && b.kind === 'host')
    return compareHosts(String(a.value), String(b.value)) === 'same';
  if (a.kind === 'order' && b.kind === 'order') return sameOrder(String(a.value), String(b.value));
  if (a.kind === 'age' && (b.kind === 'age' || isAgeInYears(a, b))) return sameAge(a, b);
  const [one, other] = [Number(a.value), Number(b.value)];
  if (Number.isNaN(one) || Number.isNaN(other)) return String(a.value) === String(b.value);
  if (a.kind === 'helpline' || b.kind === 'helpline') return one === other;
  const [daysA, daysB] = [daysOf(a), daysOf(b)];
  if (a.unit !== b.unit && daysA !== undefined && daysB !== undefined)
    return Math.abs(daysA - daysB) <= EQUAL_DAYS * Math.max(daysA, daysB);
  if (near(one, other)) return a.period === b.period || a.period === '' || b.period === '';
  const [yearA, yearB] = [perYear(a), perYear(b)];
  return yearA !== undefined && yearB !== undefined && a.period !== b.period && near(yearA, yearB);
}

/** A person's own age agrees with the range that holds it; two ranges agree when their ends do. */
function sameAge(a: SlotValue, b: SlotValue): boolean {
  if ((a.bound ?? '') !== '')
    return a.value === b.value && (a.to === undefined || b.to === undefined || a.to === b.to);
  if (a.value === b.value || a.value === b.to) return true;
  const [value, low] = [Number(a.value), Number(b.value)];
  if (b.bound === 'least') return value >= low && value > low;
  if (b.bound === 'range') return value >= low && value <= (b.to ?? low);
  return false;
}

/** The numbers are the same where the year or the letters are missing in one. */
function sameOrder(a: string, b: string): boolean {
  const [numberA = '', yearA] = a.split('/');
  const [numberB = '', yearB] = b.split('/');
  if (yearA !== undefined && yearB !== undefined && yearA !== yearB) return false;
  const partsA = numberA.split('-');
  const partsB = numberB.split('-');
  return partsA.every((part, i) => partsB[i] === undefined || partsB[i] === part);
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= EQUAL_SHARE * Math.max(Math.abs(a), Math.abs(b));
}

function perYear(slot: SlotValue): number | undefined {
  if (typeof slot.value !== 'number') return undefined;
  if (slot.period === 'year') return slot.value;
  if (slot.period === 'month') return slot.value * MONTHS_PER_YEAR;
  return slot.period === 'day' ? slot.value * DAYS_PER_YEAR : undefined;
}

function nearestOf(said: SlotValue, peers: readonly SlotValue[]): SlotValue | undefined {
  if (typeof said.value !== 'number') return peers[0];
  const size = (slot: SlotValue): number => (daysOf(slot) ?? Number(slot.value)) + 1;
  const distance = (held: SlotValue): number =>
    typeof held.value === 'number' ? Math.abs(Math.log(size(held) / size(said))) : Infinity;
  return [...peers].sort((a, b) => distance(a) - distance(b))[0];
}
