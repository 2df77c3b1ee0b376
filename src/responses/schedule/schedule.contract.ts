/** What clients see of posts to the department's own pages. Browser code may import this file. */
import { z } from 'zod';
import { officialRefSchema } from '../../officials/contract.js';
import { OUTBOX_STATUSES } from '../../platform/outbox/outbox.contract.js';
import { PAGE_CHANNELS } from '../channels/channels.contract.js';
import { REPLY_LANGUAGES } from '../contract.js';

export const POST_STATUSES = ['draft', 'submitted', 'approved', 'released', 'cancelled'] as const;
export type PostStatus = (typeof POST_STATUSES)[number];

/** `fact_check`: tells of a published answer. `pre_bunk`: comes before the rumour. `notice`: anything else. */
export const POST_KINDS = ['fact_check', 'pre_bunk', 'notice'] as const;
export type PostKind = (typeof POST_KINDS)[number];

const postFields = {
  department: z.string().min(1).max(120),
  kind: z.enum(POST_KINDS),
  language: z.enum(REPLY_LANGUAGES),
  headline: z.string().trim().min(5, 'Please write a headline that states the fact.').max(200),
  body: z.string().trim().max(2000).default(''),
  url: z
    .url({ protocol: /^https?$/, error: 'Please give a web address.' })
    .max(2000)
    .nullable()
    .default(null),
  channels: z
    .array(z.enum(PAGE_CHANNELS))
    .min(1, 'Please choose at least one page.')
    .refine((channels) => new Set(channels).size === channels.length, 'Each page once, please.'),
  plannedAt: z.iso.datetime({ offset: true, error: 'Please give a date and time.' }),
  occasion: z.string().max(300).nullable().default(null),
};
export const newPostSchema = z.strictObject(postFields);
export type NewPost = z.infer<typeof newPostSchema>;
const version = z.number({ error: 'Please send the version of the post that you looked at.' }).int().min(1);
export const changedPostSchema = z.strictObject({ ...postFields, version });
export type ChangedPost = z.infer<typeof changedPostSchema>;
/** submit, approve, cancel */
export const postActionSchema = z.strictObject({ version });
export type PostActionBody = z.infer<typeof postActionSchema>;
export const returnPostSchema = z.strictObject({
  version,
  comment: z.string().trim().min(3, 'Please say what to do better.').max(2000),
});
export type ReturnPostBody = z.infer<typeof returnPostSchema>;
export const postIdSchema = z.string().min(1).max(64);

export const postSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  department: z.string(),
  kind: z.enum(POST_KINDS),
  status: z.enum(POST_STATUSES),
  language: z.enum(REPLY_LANGUAGES),
  headline: z.string(),
  body: z.string(),
  url: z.string().nullable(),
  plannedAt: z.string(),
  occasion: z.string().nullable(),
  author: officialRefSchema,
  approver: officialRefSchema.nullable(),
  returnComment: z.string().nullable(),
  /** Where it goes, and how far it has come; `null` before its time. */
  targets: z.array(
    z.object({
      channel: z.enum(PAGE_CHANNELS),
      status: z.enum(OUTBOX_STATUSES).nullable(),
      reason: z.string().nullable(),
      sentAt: z.string().nullable(),
    }),
  ),
  allowed: z.array(z.string()),
});
export type PostView = z.infer<typeof postSchema>;

export const calendarQuerySchema = z.strictObject({
  from: z.iso.datetime({ offset: true }),
  to: z.iso.datetime({ offset: true }),
});
export type CalendarQuery = z.infer<typeof calendarQuerySchema>;
export const calendarSchema = z.object({ items: z.array(postSchema) });

export const suggestionSchema = z.object({
  /** The same occasion is suggested until a post is made of it. */
  occasion: z.string(),
  why: z.enum(['deadline', 'recurrent_myth', 'fact_check']),
  department: z.string(),
  kind: z.enum(POST_KINDS),
  /** When it would best go out. */
  plannedAt: z.string(),
  /** The deadline (a day), how many weeks the myth has been seen in, or when the answer was published. */
  detail: z.object({ scheme: z.string(), day: z.string().nullable(), weeks: z.number().int().nullable() }),
  url: z.string().nullable(),
  texts: z.array(z.object({ language: z.enum(REPLY_LANGUAGES), headline: z.string(), body: z.string() })),
});
export type PostSuggestion = z.infer<typeof suggestionSchema>;
export const suggestionListSchema = z.object({ items: z.array(suggestionSchema) });

export const planSchema = z.strictObject({
  department: z.string().min(1).max(120),
  channel: z.enum(PAGE_CHANNELS),
  postsPerWeek: z.number().int().min(0).max(100),
});
export type Plan = z.infer<typeof planSchema>;

export const steadinessSchema = z.object({
  items: z.array(
    z.object({
      department: z.string(),
      channel: z.enum(PAGE_CHANNELS),
      postsPerWeek: z.number().int(),
      /** Whole weeks from Monday, India time, oldest first, the running week last. */
      weeks: z.array(z.object({ monday: z.string(), posted: z.number().int() })),
      /** Of the whole weeks before this one: how many reached the plan. */
      weeksKept: z.number().int(),
      weeksPast: z.number().int(),
      /** Longest pause between two posts, and from the last one until now, in days. */
      longestPause: z.number().int().nullable(),
      lastPostAt: z.string().nullable(),
    }),
  ),
});
export type SteadinessView = z.infer<typeof steadinessSchema>;
