/** PURE. The life of a reply: draft, submitted, approved, published, corrected or withdrawn. */

export const REPLY_STATUSES = [
  'draft',
  'submitted',
  'approved',
  'published',
  'corrected',
  'withdrawn',
] as const;
export type ReplyStatus = (typeof REPLY_STATUSES)[number];
