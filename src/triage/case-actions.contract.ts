/** What clients send to act on a case. Browser code may import this file. */
import { z } from 'zod';
import { CLOSE_REASONS } from './case-lifecycle.js';
import { AFFECTED, CONFIDENCES, HARMS, LEVELS, REACHES } from './priority.js';

const version = z.number({ error: 'Please send the version of the case that you looked at.' }).int().min(1);
const reason = z.string().trim().min(3, 'Please give a reason.').max(2000);

export const claimSchema = z.strictObject({ version: version.optional() });
export const releaseSchema = z.strictObject({
  version: version.optional(),
  /** Needed to break somebody else's claim (approvers). */
  reason: reason.optional(),
});
export const assessSchema = z.strictObject({
  version,
  harm: z.enum(HARMS),
  affected: z.enum(AFFECTED),
  reach: z.enum(REACHES),
  confidence: z.enum(CONFIDENCES),
  basis: z.string().trim().max(2000).default(''),
  /** Overrides the suggested level; needs `overrideReason`. */
  level: z.enum(LEVELS).optional(),
  overrideReason: reason.optional(),
});
export const assignSchema = z.strictObject({
  version,
  /** An official's id; null takes the assignment back. */
  to: z.string().min(1).max(64).nullable(),
});
export const routeSchema = z.strictObject({ version, department: z.string().trim().min(1).max(120), reason });
export const monitorSchema = z.strictObject({
  version,
  reason,
  /** Returns to `new` by itself when it has this many reports; twice the present number when absent. */
  baseline: z.number().int().min(1).optional(),
});
export const closeSchema = z.strictObject({
  version,
  reason: z.enum(CLOSE_REASONS.filter((each) => each !== 'merged')),
  note: z.string().trim().max(2000).default(''),
  /** With `out_of_scope`: who is competent. */
  competent: z.string().trim().max(300).optional(),
});
export const reopenSchema = z.strictObject({ version, reason });
export const mergeSchema = z.strictObject({
  version,
  into: z.string().min(1).max(64),
  reason: reason.optional(),
});
export const unmergeSchema = z.strictObject({ version });
export const splitSchema = z.strictObject({
  version,
  reportIds: z.array(z.string().max(64)).min(1).max(500),
});
export const noteSchema = z.strictObject({
  text: z.string().trim().min(1).max(4000),
  /** Ids of colleagues with a role in the department, who are told. */
  mentions: z.array(z.string().max(64)).max(20).default([]),
  /** Given by the client; a note that is sent twice with the same key is kept once. */
  key: z.string().min(8).max(64).optional(),
});
export const snoozeSchema = z.strictObject({
  version,
  /** Null wakes the case. */
  until: z.iso.datetime({ offset: true }).nullable(),
});
export const escalateSchema = z.strictObject({ version, to: z.string().trim().min(1).max(200), reason });
export const feedbackSchema = z.strictObject({
  factId: z.string().max(120),
  feedback: z.enum(['accepted', 'rejected']).nullable(),
});

/** An official's verdict on a nearby case; null takes it back. */
export const nearbyFeedbackSchema = z.strictObject({
  caseId: z.string().min(1).max(64),
  feedback: z.enum(['rejected']).nullable(),
});

export type ClaimBody = z.infer<typeof claimSchema>;
export type NoteBody = z.infer<typeof noteSchema>;
export type ReleaseBody = z.infer<typeof releaseSchema>;
export type AssessBody = z.infer<typeof assessSchema>;
export type AssignBody = z.infer<typeof assignSchema>;
export type RouteBody = z.infer<typeof routeSchema>;
export type MonitorBody = z.infer<typeof monitorSchema>;
export type CloseBody = z.infer<typeof closeSchema>;
export type ReopenBody = z.infer<typeof reopenSchema>;
export type MergeBody = z.infer<typeof mergeSchema>;
export type UnmergeBody = z.infer<typeof unmergeSchema>;
export type SplitBody = z.infer<typeof splitSchema>;
export type SnoozeBody = z.infer<typeof snoozeSchema>;
export type EscalateBody = z.infer<typeof escalateSchema>;
export type NearbyFeedbackBody = z.infer<typeof nearbyFeedbackSchema>;
export type FeedbackBody = z.infer<typeof feedbackSchema>;
