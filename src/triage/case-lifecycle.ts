/**
 * PURE. The life of a case: which action is possible in which status, and where it leads.
 * `TABLE` decides every pair of action and status; nothing else in the desk moves a case.
 */

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
  'reply_stands',
  'reply_corrected',
] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** What a case is about: a claim in circulation, or an objection to a published reply. */
export const CASE_KINDS = ['rumour', 'contest'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** Where an action leads: a status, `stay`, back to `before` the merge, `already` there, or `refused`. */
type Cell = CaseStatus | 'stay' | 'before' | 'already' | 'refused';
type Row = readonly [Cell, Cell, Cell, Cell, Cell, Cell];

/** Columns in the order of CASE_STATUSES. */
const TABLE = {
  //                 new           in_review            awaiting_approval    answered     monitoring    closed
  claim: ['in_review', 'already', 'refused', 'in_review', 'in_review', 'refused'],
  assign: ['stay', 'stay', 'stay', 'stay', 'stay', 'refused'],
  release: ['already', 'new', 'refused', 'refused', 'refused', 'refused'],
  lease_expired: ['already', 'new', 'refused', 'refused', 'refused', 'refused'],
  monitor: ['monitoring', 'monitoring', 'refused', 'refused', 'already', 'refused'],
  baseline_crossed: ['already', 'refused', 'refused', 'refused', 'new', 'refused'],
  close: ['closed', 'closed', 'closed', 'closed', 'closed', 'already'],
  merge: ['closed', 'closed', 'closed', 'closed', 'closed', 'refused'],
  unmerge: ['already', 'already', 'already', 'already', 'already', 'before'],
  reopen: ['already', 'refused', 'refused', 'refused', 'refused', 'new'],
  split: ['stay', 'stay', 'stay', 'stay', 'stay', 'refused'],
  note: ['stay', 'stay', 'stay', 'stay', 'stay', 'stay'],
  feedback: ['stay', 'stay', 'stay', 'stay', 'stay', 'stay'],
  escalate: ['stay', 'stay', 'stay', 'stay', 'stay', 'refused'],
  snooze: ['stay', 'stay', 'stay', 'refused', 'stay', 'refused'],
  wake: ['stay', 'stay', 'stay', 'already', 'stay', 'already'],
  overdue: ['stay', 'stay', 'stay', 'refused', 'refused', 'refused'],
  route: ['new', 'new', 'refused', 'refused', 'new', 'refused'],
  assess: ['stay', 'stay', 'stay', 'stay', 'stay', 'refused'],
  report_joined: ['stay', 'stay', 'stay', 'stay', 'stay', 'refused'],
  reply_drafted: ['refused', 'stay', 'stay', 'in_review', 'stay', 'refused'],
  reply_submitted: ['refused', 'awaiting_approval', 'already', 'refused', 'refused', 'refused'],
  reply_returned: ['refused', 'already', 'in_review', 'refused', 'refused', 'refused'],
  reply_published: ['refused', 'answered', 'answered', 'already', 'refused', 'refused'],
  reply_corrected: ['refused', 'answered', 'answered', 'stay', 'refused', 'refused'],
  reply_withdrawn: ['stay', 'stay', 'stay', 'new', 'stay', 'stay'],
  reply_extended: ['stay', 'stay', 'stay', 'stay', 'stay', 'stay'],
  reply_reviewed: ['stay', 'stay', 'stay', 'stay', 'stay', 'stay'],
} as const satisfies Record<string, Row>;

export type CaseAction = keyof typeof TABLE;
// The keys of a const object are exactly its actions.
export const CASE_ACTIONS = Object.keys(TABLE) as readonly CaseAction[];

/** The part of a case on which its transitions depend. */
export interface CaseState {
  status: CaseStatus;
  closeReason: CloseReason | null;
  /** Status before the case was merged away; null when it was not. */
  statusBeforeMerge: CaseStatus | null;
}

/** Names both states: the one in which the case is, and those in which the action is possible. */
export interface Refusal {
  action: CaseAction;
  status: CaseStatus;
  possibleIn: readonly CaseStatus[];
  sentence: string;
}

export type Transition = { next: CaseStatus } | { already: CaseStatus } | { refusal: Refusal };

export function transition(kase: CaseState, action: CaseAction): Transition {
  const merged = kase.closeReason === 'merged';
  if (action === 'unmerge' && kase.status === 'closed' && !merged) return refuse(kase.status, action);
  if (action === 'reopen' && merged) return refuse(kase.status, action);
  const cell: Cell = TABLE[action][CASE_STATUSES.indexOf(kase.status)] ?? 'refused';
  switch (cell) {
    case 'already':
      return { already: kase.status };
    case 'refused':
      return refuse(kase.status, action);
    case 'stay':
      return { next: kase.status };
    case 'before':
      return { next: afterUnmerge(kase.statusBeforeMerge) };
    default:
      return { next: cell };
  }
}

/** A claim ends with the merge, so a case that was in review comes back as new. */
function afterUnmerge(before: CaseStatus | null): CaseStatus {
  return before === null || before === 'in_review' || before === 'closed' ? 'new' : before;
}

function refuse(status: CaseStatus, action: CaseAction): Transition {
  const row: Row = TABLE[action];
  const possibleIn = CASE_STATUSES.filter((_, at) => row[at] !== 'refused' && row[at] !== 'already');
  const words = possibleIn.filter((each) => each !== status).map((each) => `“${STATUS_WORDS[each]}”`);
  const needed = words.length > 0 ? ` It must be ${listOf(words)} for this.` : '';
  return {
    refusal: { action, status, possibleIn, sentence: `This case is “${STATUS_WORDS[status]}” now.${needed}` },
  };
}

export const STATUS_WORDS: Readonly<Record<CaseStatus, string>> = {
  new: 'new',
  in_review: 'in review',
  awaiting_approval: 'awaiting approval',
  answered: 'answered',
  monitoring: 'monitoring',
  closed: 'closed',
};

function listOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** Whether reports may still join the case. */
export function isOpen(status: CaseStatus): boolean {
  return status !== 'closed';
}

/** Whether the desk still owes an answer, so that a deadline runs. */
export function owesAnswer(status: CaseStatus): boolean {
  return status === 'new' || status === 'in_review' || status === 'awaiting_approval';
}

/**
 * Walks the graph; called when the desk starts.
 * @throws Error naming statuses that cannot be reached from `new`, or from which nothing leads on
 */
export function checkReachability(): void {
  const reached = new Set<CaseStatus>(['new']);
  for (const status of reached) for (const next of successors(status)) reached.add(next);
  const unreachable = CASE_STATUSES.filter((status) => !reached.has(status));
  const deadEnds = CASE_STATUSES.filter((status) => successors(status).every((next) => next === status));
  if (unreachable.length + deadEnds.length > 0) {
    throw new Error(`Case life cycle: unreachable [${unreachable.join()}], dead ends [${deadEnds.join()}].`);
  }
}

function successors(status: CaseStatus): CaseStatus[] {
  const kase: CaseState = { status, closeReason: null, statusBeforeMerge: null };
  return CASE_ACTIONS.flatMap((action) => {
    const step = transition(kase, action);
    return 'next' in step ? [step.next] : [];
  });
}
