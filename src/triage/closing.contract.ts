/** PURE. Which cases are closed for which reasons. */
import type { CaseKind, CloseReason } from './case-lifecycle.js';

/** Only an objection ends like this. */
const OF_CONTESTS: readonly CloseReason[] = ['reply_stands', 'reply_corrected'];

/** What is said of a claim, and never of an objection: its sender would be told that it was an opinion. */
const OF_RUMOURS: readonly CloseReason[] = ['opinion', 'not_checkable'];

/** Whether a case of this kind may be closed for this reason. */
export function closesFor(kind: CaseKind, reason: CloseReason): boolean {
  return !(kind === 'contest' ? OF_RUMOURS : OF_CONTESTS).includes(reason);
}
