/** Databases bind a limited number of parameters in one statement: long lists go in portions. */
const MOST_PARAMETERS = 500;

/** The items in lists of at most `size`, in order; none for none. */
export function portions<Item>(items: readonly Item[], size = MOST_PARAMETERS): Item[][] {
  const lists: Item[][] = [];
  for (let start = 0; start < items.length; start += size) lists.push(items.slice(start, start + size));
  return lists;
}
