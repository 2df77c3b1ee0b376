/** What clients see of the queue: its items, saved views, bulk work. Browser code may import this file. */
import { z } from 'zod';
import { officialRefSchema } from '../../officials/contract.js';
import { pageOf } from '../../platform/paging.contract.js';
import {
  assignSchema,
  caseItemSchema,
  caseQuerySchema,
  CLOSE_REASONS,
  escalateSchema,
  routeSchema,
} from '../contract.js';

/** An item of `GET /api/cases`: the case, and what is true of it at this moment only. */
export const queueItemSchema = caseItemSchema.extend({
  /** Reports that arrived in each of the last 24 hours, the present hour last. */
  arrivals: z.array(z.number().int()),
  /** Who has the case open, in this process. */
  viewers: z.array(officialRefSchema),
});
export type QueueItem = z.infer<typeof queueItemSchema>;
export const queuePageSchema = pageOf(queueItemSchema);
export type QueuePage = z.infer<typeof queuePageSchema>;

/** The filters and the order of a list, without its pages. */
export const viewQuerySchema = caseQuerySchema.omit({ cursor: true, limit: true, ids: true });
export type ViewQuery = z.infer<typeof viewQuerySchema>;

/** `GET /api/cases/export.csv`: the list, or the chosen cases of it. */
export const exportQuerySchema = caseQuerySchema.omit({ cursor: true, limit: true });
export type ExportQuery = z.infer<typeof exportQuerySchema>;

/** `GET /api/cases/hidden`: how many cases each filter alone keeps away, given all the others. */
export const hiddenSchema = z.object({
  total: z.number().int(),
  hidden: z.record(z.string(), z.number().int()),
});
export type HiddenView = z.infer<typeof hiddenSchema>;

/** Views that every desk has; their names are words of the screens. */
export const STANDING_VIEWS = [
  'open',
  'mine',
  'unassigned',
  'approval',
  'high',
  'overdue',
  'escalated',
  'snoozed',
] as const;
export type StandingView = (typeof STANDING_VIEWS)[number];

const MOST_QUERY = 1500;

/** The query string of a list, e.g. `priority=high&district=Jammu`. */
const viewQueryText = z.string().max(MOST_QUERY);

export const saveViewSchema = z.strictObject({
  name: z.string().trim().min(1, 'Please give the view a name.').max(80),
  query: viewQueryText,
  /** Shared with everyone who has a role in this department; personal when null. */
  department: z.string().max(120).nullable().default(null),
});
export type SaveViewBody = z.infer<typeof saveViewSchema>;

export const savedViewSchema = z.object({
  id: z.string(),
  kind: z.enum(['standing', 'personal', 'shared']),
  name: z.string(),
  query: z.string(),
  department: z.string().nullable(),
  owner: officialRefSchema.nullable(),
  /** May this official change or delete it. */
  editable: z.boolean(),
  /** Cases in it now, as this official sees them. */
  count: z.number().int(),
});
export type SavedView = z.infer<typeof savedViewSchema>;
export const savedViewsSchema = z.object({ items: z.array(savedViewSchema) });

export const MOST_CASES_AT_ONCE = 2000;

const caseAtVersion = z.strictObject({ id: z.string().min(1).max(64), version: z.number().int().min(1) });

const work = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('assign'), to: assignSchema.shape.to }),
  z.strictObject({
    action: z.literal('route'),
    department: routeSchema.shape.department,
    reason: routeSchema.shape.reason,
  }),
  z.strictObject({
    action: z.literal('close'),
    reason: z.enum(CLOSE_REASONS.filter((each) => each !== 'merged')),
    note: z.string().trim().max(2000).default(''),
    competent: z.string().trim().max(300).optional(),
  }),
  /** Every case goes into this one; it may itself be among the chosen cases. */
  z.strictObject({ action: z.literal('merge'), into: z.string().min(1).max(64) }),
  z.strictObject({ action: z.literal('snooze'), until: z.iso.datetime({ offset: true }).nullable() }),
  z.strictObject({
    action: z.literal('escalate'),
    to: escalateSchema.shape.to,
    reason: escalateSchema.shape.reason,
  }),
]);
export type BulkWork = z.infer<typeof work>;

/** `POST /api/cases/bulk`. A filter may be previewed only: what is carried out names its cases and their versions. */
export const bulkSchema = z.strictObject({
  work,
  cases: z.array(caseAtVersion).min(1).max(MOST_CASES_AT_ONCE).optional(),
  filter: viewQuerySchema.optional(),
  /** True: says what would happen and changes nothing. */
  dryRun: z.boolean().default(false),
});
export type BulkBody = z.infer<typeof bulkSchema>;

export const bulkItemSchema = z.object({
  id: z.string(),
  number: z.number().int().nullable(),
  title: z.string(),
  /** The version on which this was decided; after the work, the one that it led to. */
  version: z.number().int(),
  outcome: z.enum(['done', 'already', 'refused']),
  /** The code and the sentence of a refusal. */
  code: z.string().nullable(),
  detail: z.string().nullable(),
  /** What stands in the sentence, for clients that say it in the reader's language: `status`, `holder`, `role`. */
  values: z.record(z.string(), z.string()),
});
export type BulkItem = z.infer<typeof bulkItemSchema>;

export const bulkAnswerSchema = z.object({
  /** With it the work can be undone; null for a preview, and where nothing can be taken back. */
  bulkId: z.string().nullable(),
  dryRun: z.boolean(),
  done: z.number().int(),
  already: z.number().int(),
  refused: z.number().int(),
  /** More cases fit the filter than can be worked on at once. */
  leftOut: z.number().int(),
  items: z.array(bulkItemSchema),
});
export type BulkAnswer = z.infer<typeof bulkAnswerSchema>;

export const undoBulkSchema = z.strictObject({ bulkId: z.string().min(1).max(64) });
export type UndoBulkBody = z.infer<typeof undoBulkSchema>;
