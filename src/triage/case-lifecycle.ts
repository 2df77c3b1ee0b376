/** PURE. The life of a case: which action is possible in which status, and where it leads. */

export const CASE_STATUSES = [
  'new',
  'in_review',
  'awaiting_approval',
  'answered',
  'monitoring',
  'closed',
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

export const CLOSE_REASONS = [
  'opinion',
  'not_checkable',
  'out_of_scope',
  'grievance',
  'spam',
  'merged',
] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];
