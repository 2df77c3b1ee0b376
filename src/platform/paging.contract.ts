/** The query fields of every list. Browser code may import this file. */
import { z } from 'zod';

const DEFAULT_LIMIT = 50;
const LARGEST_LIMIT = 200;

export const pagingQuery = {
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(LARGEST_LIMIT).default(DEFAULT_LIMIT),
};

/** Schema of a page, for OpenAPI and for clients. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable(), total: z.number().int() });
}
