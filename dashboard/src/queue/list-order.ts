/** The order of a list, the same as the server's, so that a changed case finds its place without a new list. Pure. */
import type { QueueItem } from '../../../src/triage/queue/contract';
import { LEVELS, type Sort } from '../words';

type Key = (item: QueueItem) => number | string;

/** Sorts after every instant. */
const NEVER = '9999';

const rank: Key = (item) => LEVELS.indexOf(item.priority);
const due: Key = (item) => item.dueAt ?? NEVER;
const newestNumber: Key = (item) => -item.number;
const number: Key = (item) => item.number;

const KEYS: Readonly<Record<Exclude<Sort, 'newest'>, readonly Key[]>> = {
  priority: [rank, due, newestNumber],
  oldest: [(item) => item.openedAt, number],
  updated: [(item) => -item.seq],
  due: [due, number],
  reports: [(item) => -item.reportCount, newestNumber],
};

/** Negative when `one` stands before `other`. */
export function compareIn(sort: Sort, one: QueueItem, other: QueueItem): number {
  if (sort === 'newest') return -compareBy(KEYS.oldest, one, other);
  return compareBy(KEYS[sort], one, other);
}

function compareBy(keys: readonly Key[], one: QueueItem, other: QueueItem): number {
  for (const key of keys) {
    const [left, right] = [key(one), key(other)];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** The place of the item in a sorted list of ids. */
export function placeOf(
  item: QueueItem,
  ids: readonly string[],
  find: (id: string) => QueueItem | undefined,
  sort: Sort,
): number {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = find(ids[middle] ?? '');
    if (other !== undefined && compareIn(sort, other, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
