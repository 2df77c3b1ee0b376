/** What clients see of the verified library. Browser code may import this file. */
import { z } from 'zod';
import { pageOf, pagingQuery } from '../platform/paging.contract.js';

/** Kinds of typed slots, the same words as the matching engine's. */
export const SLOT_KINDS = [
  'amount',
  'date',
  'percentage',
  'age',
  'income',
  'count',
  'place',
  'office',
  'fee',
  'helpline',
  'host',
  'order',
] as const;

export const SOURCE_TIERS = ['official', 'release', 'press', 'secondary'] as const;

const isoDate = z.iso.date('Please give a date as YYYY-MM-DD.');

export const slotSchema = z.strictObject({
  kind: z.enum(SLOT_KINDS),
  label: z.string().trim().min(1).max(200),
  value: z.union([z.string().max(500), z.number()]),
  unit: z.string().max(60).optional(),
  period: z.string().max(60).optional(),
});
export type FactSlot = z.infer<typeof slotSchema>;

export const sourceSchema = z.strictObject({
  title: z.string().trim().min(1).max(500),
  url: z.url('Please give a web address.').max(2000),
  publisher: z.string().max(300).default(''),
  tier: z.enum(SOURCE_TIERS).default('press'),
  date: isoDate.nullable().default(null),
  readExtent: z.string().max(300).default(''),
  otherSources: z.array(z.url().max(2000)).max(20).default([]),
});

/** The content of a fact: what `POST /api/facts` takes, and `PUT /api/facts/:id` with the version it was based on. */
export const factContentSchema = z.strictObject({
  /** Department id or name. */
  department: z.string().trim().min(1).max(120),
  scheme: z.string().trim().min(1, 'Please name the scheme or topic.').max(300),
  statement: z.string().trim().min(10, 'Please state the fact in a sentence.').max(4000),
  details: z.string().max(8000).default(''),
  slots: z.array(slotSchema).max(60).default([]),
  orderNumber: z.string().max(200).nullable().default(null),
  validFrom: isoDate.nullable().default(null),
  validUntil: isoDate.nullable().default(null),
  /** Date of the page or order on which the fact rests. */
  asOf: isoDate.nullable().default(null),
  reviewOn: isoDate.nullable().default(null),
  source: sourceSchema,
  aliases: z.array(z.string().trim().min(1).max(200)).max(200).default([]),
  /** The statement in other languages, by language code (`hi`, `ur`, …). */
  translations: z.record(z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/), z.string().max(4000)).default({}),
});
export type FactContent = z.infer<typeof factContentSchema>;

export const newFactSchema = factContentSchema.extend({
  /** Wished id (kebab-case); one is made from the scheme when absent. */
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{1,118}[a-z0-9]$/, 'Use small letters, digits and hyphens.')
    .optional(),
});
export const changedFactSchema = factContentSchema.extend({
  version: z.number().int().min(1),
  changeNote: z.string().max(1000).default(''),
});
export const withdrawFactSchema = z.strictObject({
  version: z.number().int().min(1),
  reason: z.string().trim().min(3, 'Please say why.').max(1000),
});

export const FACT_STATUSES = ['in_force', 'not_yet', 'expired', 'withdrawn'] as const;

export const factSchema = factContentSchema.extend({
  id: z.string(),
  version: z.number().int(),
  status: z.enum(FACT_STATUSES),
  demonstration: z.boolean(),
  withdrawnReason: z.string().nullable(),
  changeNote: z.string(),
  /** Name of the official at that time; null for starter facts and commands. */
  changedBy: z.string().nullable(),
  changedAt: z.iso.datetime(),
});
export type FactView = z.infer<typeof factSchema>;

/** Answer to a change; `already` when the fact was like that before, so that no new version was made. */
export const savedFactSchema = factSchema.extend({ already: z.boolean() });
export type SavedFactView = z.infer<typeof savedFactSchema>;

export const factListQuerySchema = z.strictObject({
  ...pagingQuery,
  /** Words that must all occur, in any of the fact's languages. */
  q: z.string().trim().max(200).optional(),
  /** Department id or name. */
  department: z.string().trim().min(1).max(120).optional(),
  status: z.enum(FACT_STATUSES).optional(),
  /** Words that must all occur in the name of the scheme. */
  scheme: z.string().trim().max(300).optional(),
  /** `due`: in force, and the review date has come. */
  review: z.literal('due').optional(),
});
export type FactListQuery = z.infer<typeof factListQuerySchema>;

/** Query of `GET /api/facts/due`. */
export const factDueQuerySchema = z.strictObject({
  ...pagingQuery,
  /** How many days ahead to look. */
  days: z.coerce.number().int().min(0).max(366).default(30),
  /** Department id or name. */
  department: z.string().trim().min(1).max(120).optional(),
});
export type FactDueQuery = z.infer<typeof factDueQuerySchema>;

/** A fact in force whose review date or last day is near or past; `daysLeft` is negative when it is past. */
export const factDueSchema = factSchema.extend({
  due: z.object({ kind: z.enum(['review', 'expiry']), on: z.string(), daysLeft: z.number().int() }),
});
export type FactDueView = z.infer<typeof factDueSchema>;
export const factDuePageSchema = pageOf(factDueSchema);

export const factPageSchema = pageOf(factSchema);

export const factIdSchema = z.string().max(120);
export const factImportQuerySchema = z.strictObject({ dryRun: z.stringbool().default(false) });

/**
 * Answer to an import. All or nothing: a real run with one bad line is refused (422) and writes none of the others,
 * so its counts are 0 but for `failed`, and its `lines` are the bad ones. `line` counts the elements of a JSON
 * list from 1; of a CSV file it is the line of the file on which the record begins.
 */
export const factImportSchema = z.object({
  dryRun: z.boolean(),
  created: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  failed: z.number().int(),
  lines: z.array(
    z.object({
      line: z.number().int(),
      id: z.string().nullable(),
      outcome: z.enum(['created', 'changed', 'unchanged', 'failed']),
      errors: z.array(z.object({ field: z.string(), message: z.string() })),
    }),
  ),
});
export type FactImportView = z.infer<typeof factImportSchema>;
