/** Lists of the outside contract: `{ items, nextCursor, total }` with `?cursor=&limit=`. */
import { z } from 'zod';
import { Invalid } from './errors.js';

export { pageOf } from './paging.contract.js';

export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
  total: number;
}

/** The sort key of the last row, sealed against hand-made use only by its form. */
export function encodeCursor(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** @throws Invalid naming `cursor` when it was not made by `encodeCursor` with as many parts */
export function decodeCursor(cursor: string, parts: number): (string | number)[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return z
      .array(z.union([z.string(), z.number()]))
      .length(parts)
      .parse(key);
  } catch (cause) {
    const errors = [{ field: 'cursor', message: 'This cursor was not given out by this list.' }];
    throw new Invalid('request/invalid', 'Please correct: cursor.', { errors, cause });
  }
}
