/**
 * PURE. The life of one language version of a reply: draft, submitted, approved, published, corrected or withdrawn.
 * `language-moves.ts` tells what the reply as a whole is.
 */

export const REPLY_STATUSES = [
  'draft',
  'submitted',
  'approved',
  'published',
  'corrected',
  'withdrawn',
] as const;
export type ReplyStatus = (typeof REPLY_STATUSES)[number];

export const REPLY_ACTIONS = [
  'edit',
  'submit',
  'approve',
  'return',
  'publish',
  'publish_in_emergency',
  'withdraw',
  'correct',
] as const;
export type ReplyAction = (typeof REPLY_ACTIONS)[number];

/** Where a reply goes from a status; a missing entry is a refusal. An edit always leads back to the draft. */
const MOVES: Readonly<Record<ReplyAction, Partial<Record<ReplyStatus, ReplyStatus>>>> = {
  edit: { draft: 'draft', submitted: 'draft', approved: 'draft' },
  submit: { draft: 'submitted' },
  approve: { submitted: 'approved' },
  return: { submitted: 'draft', approved: 'draft' },
  publish: { approved: 'published' },
  publish_in_emergency: { draft: 'published', submitted: 'published' },
  withdraw: { published: 'withdrawn' },
  correct: { published: 'corrected' },
};

/** The status that an action leaves behind: finding it there means that somebody did it already. An edit never is. */
const TARGETS: Readonly<Record<ReplyAction, ReplyStatus | undefined>> = {
  edit: undefined,
  submit: 'submitted',
  approve: 'approved',
  return: 'draft',
  publish: 'published',
  publish_in_emergency: 'published',
  withdraw: 'withdrawn',
  correct: 'corrected',
};

export interface ReplyMove {
  outcome: 'moved';
  next: ReplyStatus;
  /** The approval and its frozen hash no longer hold. */
  voidsApproval: boolean;
}

export type ReplyTransition =
  ReplyMove | { outcome: 'already' } | { outcome: 'refused'; status: ReplyStatus; needed: ReplyStatus[] };

/** What an action does to a reply: it moves, it is already there, or the action needs another status. */
export function replyTransition(status: ReplyStatus, action: ReplyAction): ReplyTransition {
  const next = MOVES[action][status];
  if (next !== undefined) return { outcome: 'moved', next, voidsApproval: next === 'draft' };
  if (TARGETS[action] === status) return { outcome: 'already' };
  return { outcome: 'refused', status, needed: statusesFor(action) };
}

/** The statuses in which an action is possible. */
export function statusesFor(action: ReplyAction): ReplyStatus[] {
  return REPLY_STATUSES.filter((each) => MOVES[action][each] !== undefined);
}

const DEEDS: Readonly<Record<ReplyAction, string>> = {
  edit: 'be changed',
  submit: 'be submitted',
  approve: 'be approved',
  return: 'be returned to its author',
  publish: 'be published',
  publish_in_emergency: 'be published in an emergency',
  withdraw: 'be withdrawn',
  correct: 'be corrected',
};

/** The sentence of a refusal; names the status the reply has and the one it would need. */
export function refusalSentence(action: ReplyAction, status: ReplyStatus): string {
  return `This reply is ${status}; only a reply that is ${statusesFor(action).join(' or ')} can ${DEEDS[action]}.`;
}
