/** One page of a list, as the server sends it. */
export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
  total: number;
}
