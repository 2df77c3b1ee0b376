/** What clients see of the recall list. Browser code may import this through the slice's contract. */
import { z } from 'zod';
import { officialRefSchema } from '../../officials/contract.js';
import { pagingQuery } from '../../platform/paging.contract.js';

/** Why a published reply is looked at again. */
export const RECALL_REASONS = ['new_version', 'expired', 'withdrawn'] as const;
export type RecallReason = (typeof RECALL_REASONS)[number];

/** `correcting`: somebody decided to correct the reply, and the correction is not public yet. */
export const RECALL_STATUSES = ['open', 'correcting', 'decided'] as const;
export type RecallStatus = (typeof RECALL_STATUSES)[number];

export const RECALL_DECISIONS = ['still_right', 'correct', 'withdraw'] as const;
export type RecallDecision = (typeof RECALL_DECISIONS)[number];

/** One thing that the two versions of a fact say differently. */
export const factDifferenceSchema = z.object({
  field: z.enum([
    'statement',
    'details',
    'slot',
    'validFrom',
    'validUntil',
    'orderNumber',
    'source',
    'translation',
  ]),
  /** Of a slot its label, of a translation its language; else empty. */
  label: z.string(),
  before: z.string(),
  after: z.string(),
});
export type FactDifference = z.infer<typeof factDifferenceSchema>;

export const recallSchema = z.object({
  id: z.string(),
  status: z.enum(RECALL_STATUSES),
  reason: z.enum(RECALL_REASONS),
  openedAt: z.string(),
  department: z.string(),
  caseId: z.string(),
  replyId: z.string(),
  /** The version of the reply, which a decision must carry. */
  replyVersion: z.number().int(),
  headline: z.string(),
  pages: z.array(z.object({ language: z.string(), url: z.string() })),
  /** When its pages were marked "under review"; null when they are not. */
  underReviewSince: z.string().nullable(),
  fact: z.object({
    id: z.string(),
    scheme: z.string(),
    fromVersion: z.number().int(),
    toVersion: z.number().int(),
    /** Why it was withdrawn, or the last day on which it held. */
    withdrawnReason: z.string().nullable(),
    validUntil: z.string().nullable(),
    changeNote: z.string(),
    changedBy: z.string().nullable(),
  }),
  difference: z.array(factDifferenceSchema),
  decision: z.enum(RECALL_DECISIONS).nullable(),
  note: z.string().nullable(),
  decidedBy: officialRefSchema.nullable(),
  decidedAt: z.string().nullable(),
  /** Whether you may mark and decide (approvers of the department). */
  mayDecide: z.boolean(),
});
export type RecallView = z.infer<typeof recallSchema>;

export const recallQuerySchema = z.strictObject({
  ...pagingQuery,
  /** `waiting`: open or being corrected. */
  status: z.enum(['waiting', ...RECALL_STATUSES]).default('waiting'),
  department: z.string().max(120).optional(),
});
export type RecallQuery = z.infer<typeof recallQuerySchema>;

export const recallMarkSchema = z.strictObject({ underReview: z.boolean() });
export type RecallMark = z.infer<typeof recallMarkSchema>;

const note = z.string().trim().min(3, 'Please say why.').max(2000);
export const recallDecisionSchema = z.strictObject({
  decision: z.enum(RECALL_DECISIONS),
  /** With `withdraw` it is the public reason. */
  note,
});
export type RecallDecisionBody = z.infer<typeof recallDecisionSchema>;

export const recallAnswerSchema = z.object({ recall: recallSchema, already: z.boolean() });
export type RecallAnswer = z.infer<typeof recallAnswerSchema>;
export const recallIdSchema = z.string().min(1).max(64);
