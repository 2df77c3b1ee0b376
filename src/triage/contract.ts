/** What clients see of cases. Browser code may import this file. */
import { z } from 'zod';
import { officialRefSchema } from '../officials/contract.js';
import { reportSchema } from '../ingest/contract.js';
import { pagingQuery } from '../platform/paging.contract.js';
import { CASE_KINDS, CASE_STATUSES, CLOSE_REASONS } from './case-lifecycle.js';
import { matchSchema, RELATIONS } from './match.contract.js';
import { MEASURED } from './overview/overview.contract.js';
import { HARMS, LEVELS, REACHES, CONFIDENCES, AFFECTED } from './priority.js';

export {
  CASE_KINDS,
  CASE_STATUSES,
  CLOSE_REASONS,
  type CaseKind,
  type CaseStatus,
  type CloseReason,
} from './case-lifecycle.js';

export { RELATIONS, type Relation, type MatchView } from './match.contract.js';

export const WRITINGS = ['note', 'reply', 'assessment'] as const;

export * from './case-actions.contract.js';
export * from './notifications/notifications.contract.js';

/** Why something was decided, for clients that say it in the reader's language: a code and what stands in it. */
const whySchema = z.object({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

const priorityReasonSchema = z.object({
  input: z.string(),
  points: z.number(),
  /** English, for programs that show one language. */
  reason: z.string(),
  /** The input itself, such as `trending`; with `why`, all that `reason` says. Missing on old rows. */
  value: z.string().optional(),
  why: whySchema.nullable().optional(),
});
export type PriorityReasonView = z.infer<typeof priorityReasonSchema>;

export const prioritySchema = z.object({
  level: z.enum(LEVELS),
  suggested: z.enum(LEVELS),
  /** Each input's contribution to the suggestion, largest first. */
  reasons: z.array(priorityReasonSchema),
  overrideReason: z.string().nullable(),
});

/** What the rubric was given: by an official when `assessed`, else worked out from the match and the reports. */
export const priorityInputsSchema = z.object({
  assessed: z.boolean(),
  relation: z.enum(RELATIONS).nullable(),
  /** In how many points the post differs from the fact. */
  differing: z.number().int(),
  harm: z.enum(HARMS),
  affected: z.enum(AFFECTED),
  reach: z.enum(REACHES),
  confidence: z.enum(CONFIDENCES),
  basis: z.string(),
});

/** One wording in which the claim goes round: reports with the same fingerprint. */
export const wordingSchema = z.object({
  /** The newest report in this wording. */
  reportId: z.string(),
  text: z.string(),
  language: z.string(),
  reports: z.number().int(),
  firstAt: z.string(),
  lastAt: z.string(),
});

/** How many reports came when, oldest first, without gaps; days are those of India. */
export const arrivalsSchema = z.object({
  unit: z.enum(['hour', 'day', 'week']),
  counts: z.array(z.object({ from: z.string(), reports: z.number().int() })),
});

export const caseItemSchema = z.object({
  id: z.string(),
  /** Number for people, e.g. 1042. */
  number: z.number().int(),
  /** Grows with each decision; saves carry the version they are based on. */
  version: z.number().int(),
  /** Grows with every change, arrivals of reports too. */
  seq: z.number().int(),
  title: z.string(),
  /** `contest`: a citizen objects to a published reply. */
  kind: z.enum(CASE_KINDS),
  /** Of a contest: the reply that is objected to. */
  contests: z.string().nullable(),
  status: z.enum(CASE_STATUSES),
  closeReason: z.enum(CLOSE_REASONS).nullable(),
  mergedInto: z.string().nullable(),
  department: z.string(),
  priority: z.enum(LEVELS),
  /** English, or what the official wrote who set the level. */
  priorityReason: z.string(),
  /** What weighs most, for clients that say it in the reader's language; empty when an official set the level. */
  priorityReasons: z.array(priorityReasonSchema),
  /** An official set the level, against the suggestion. */
  priorityOverridden: z.boolean(),
  reportCount: z.number().int(),
  /** Reports in the last 24 hours. */
  velocity: z.number(),
  channels: z.array(z.string()),
  districts: z.array(z.string()),
  languages: z.array(z.string()),
  topMatch: matchSchema
    .pick({
      factId: true,
      scheme: true,
      statement: true,
      similarity: true,
      relation: true,
      discrepancies: true,
    })
    .nullable(),
  /** Who works on it now, with a claim that runs out. */
  assignee: officialRefSchema.nullable(),
  /** Who is responsible for it, claim or not. */
  assignedTo: officialRefSchema.nullable(),
  claimExpiresAt: z.string().nullable(),
  escalatedTo: z.string().nullable(),
  snoozedUntil: z.string().nullable(),
  overdue: z.boolean(),
  dueAt: z.string().nullable(),
  openedAt: z.string(),
  updatedAt: z.string(),
  demonstration: z.boolean(),
});
export type CaseItem = z.infer<typeof caseItemSchema>;

export const caseEventSchema = z.object({
  seq: z.number().int(),
  kind: z.string(),
  at: z.string(),
  actor: officialRefSchema.nullable(),
  version: z.number().int(),
  /** A sentence for people, without personal data. */
  summary: z.string(),
  data: z.record(z.string(), z.unknown()),
});
export type CaseEventView = z.infer<typeof caseEventSchema>;

export const nearbyCaseSchema = z.object({
  id: z.string(),
  number: z.number().int(),
  title: z.string(),
  similarity: z.number(),
  /** An official found that it is another claim. */
  rejected: z.boolean(),
  status: z.enum(CASE_STATUSES),
  reportCount: z.number().int(),
});

export const viewerSchema = officialRefSchema.extend({
  /** What the official is writing at the moment. */
  writing: z.enum(WRITINGS).nullable(),
});

export const caseDetailSchema = z.object({
  case: caseItemSchema.extend({
    priorityDetail: prioritySchema,
    priorityInputs: priorityInputsSchema,
    monitorBaseline: z.number().int().nullable(),
    escalatedReason: z.string().nullable(),
    allowed: z.array(z.string()),
  }),
  /** Newest first, at most 200; `reportCount` counts all. */
  reports: z.array(
    reportSchema.extend({
      joinedBy: z.enum(['opened', 'rule', 'official']),
      similarity: z.number().nullable(),
    }),
  ),
  /** Newest first, at most 30. */
  wordings: z.array(wordingSchema),
  /** How many different wordings there are in all. */
  wordingCount: z.number().int(),
  arrivals: arrivalsSchema,
  /** Accepted ones first, rejected ones last; the likelier first among equals. */
  matches: z.array(matchSchema),
  nearby: z.array(nearbyCaseSchema),
  events: z.array(caseEventSchema),
  /** Replies as the responses slice shows them (`replySchema` there). */
  replies: z.array(z.unknown()),
  viewers: z.array(viewerSchema),
});
export type CaseDetail = z.infer<typeof caseDetailSchema>;

export const SORTS = ['priority', 'newest', 'oldest', 'updated', 'due', 'reports'] as const;

const YES_NO = ['yes', 'no'] as const;

/** Query of `GET /api/cases`; every filter may hold several values, separated by commas. */
export const caseQuerySchema = z.strictObject({
  ...pagingQuery,
  status: z.string().max(200).optional(),
  /** `rumour`, `contest`; both when absent. */
  kind: z.string().max(100).optional(),
  department: z.string().max(400).optional(),
  priority: z.string().max(100).optional(),
  /** An official's id, `me` or `none`: whoever claimed the case, or was given it. */
  assignee: z.string().max(100).optional(),
  /** Names of districts; `unknown` alone: with a report that names none. */
  district: z.string().max(400).optional(),
  channel: z.string().max(200).optional(),
  language: z.string().max(200).optional(),
  relation: z.string().max(100).optional(),
  overdue: z.enum(YES_NO).optional(),
  /** Days since the case was opened: from, and up to (not included) where there is an end, e.g. `1-3`, `7-`. */
  age: z
    .string()
    .regex(/^\d{1,4}-\d{0,4}$/, 'Please give days as FROM-TO or FROM-.')
    .optional(),
  /** With reports of the last day, or of the hour that begins at this instant. */
  reported: z.union([z.literal('day'), z.iso.datetime()]).optional(),
  /** What the overview counted: ended, claimed, published and so on, in its days. */
  measured: z.enum(MEASURED).optional(),
  escalated: z.enum(YES_NO).optional(),
  snoozed: z.enum(YES_NO).optional(),
  /** Words of titles, reports and facts, in any script; or the number of a case. */
  q: z.string().max(200).optional(),
  /** Of these cases those that fit the filters. */
  ids: z.string().max(8000).optional(),
  sort: z.enum(SORTS).default('priority'),
});
export type CaseQuery = z.infer<typeof caseQuerySchema>;

export const mergePreviewQuerySchema = z.strictObject({ into: z.string().min(1).max(64) });

/** What a merge would do; nothing is changed by asking. */
export const mergePreviewSchema = z.object({
  /** Null when the merge is possible, else the sentence of the refusal. */
  refusal: z.string().nullable(),
  absorbed: z.object({ id: z.string(), number: z.number().int(), title: z.string() }),
  into: z.object({
    id: z.string(),
    number: z.number().int(),
    title: z.string(),
    status: z.enum(CASE_STATUSES),
  }),
  /** Reports that would move, and how many the survivor would then have. */
  moving: z.number().int(),
  reports: z.number().int(),
  /** Districts, channels and languages that the survivor would gain. */
  districts: z.array(z.string()),
  channels: z.array(z.string()),
  languages: z.array(z.string()),
  /** Whose claim of the absorbed case would end. */
  claimEnds: officialRefSchema.nullable(),
  /** The survivor would be in another department. */
  department: z.string().nullable(),
  /** Reports of both, newest first, so that they can be compared. */
  samples: z.object({ absorbed: z.array(wordingSchema), into: z.array(wordingSchema) }),
});
export type MergePreview = z.infer<typeof mergePreviewSchema>;

/** Answer of every action on a case. */
export const caseActionSchema = z.object({
  case: caseItemSchema,
  already: z.boolean(),
  /** After a split: the case that was opened for the reports. */
  created: caseItemSchema.optional(),
});

export const changesQuerySchema = z.strictObject({
  since: z.coerce.number().int().min(0),
  limit: z.coerce.number().int().min(1).max(1000).default(500),
});
export const changesSchema = z.object({
  /** The newest seq covered by this answer; ask again with it while `more` is true. */
  seq: z.number().int(),
  changes: z.array(
    z.object({ seq: z.number().int(), caseId: z.string(), version: z.number().int(), kind: z.string() }),
  ),
  more: z.boolean(),
  /** True when `since` is unknown here: fetch the lists anew and go on from `seq`. */
  resync: z.boolean(),
});
export type ChangesView = z.infer<typeof changesSchema>;

export type CaseActionAnswer = z.infer<typeof caseActionSchema>;
