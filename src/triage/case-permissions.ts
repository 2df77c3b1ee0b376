/** PURE. Which role each action on a case needs, and which actions an official may take now. */
import type { Role } from '../officials/contract.js';
import type { Official } from '../officials/index.js';
import type { Case } from './case.entity.js';
import { type CaseAction, transition } from './case-lifecycle.js';

/** Actions of officials; the others happen by themselves or through replies. */
export const OFFICIALS_ACTIONS = [
  'claim',
  'release',
  'assign',
  'assess',
  'route',
  'monitor',
  'close',
  'reopen',
  'merge',
  'unmerge',
  'split',
  'note',
  'snooze',
  'wake',
  'escalate',
  'feedback',
] as const satisfies readonly CaseAction[];
export type OfficialsAction = (typeof OFFICIALS_ACTIONS)[number];

/** All of them are triage; breaking another's claim needs more, see `BREAK_CLAIM_ROLE`. */
export const TRIAGE_ROLE: Role = 'triager';
export const BREAK_CLAIM_ROLE: Role = 'approver';

export function allowedActions(kase: Case, official: Official): OfficialsAction[] {
  if (!official.may(TRIAGE_ROLE, kase.department)) return [];
  return OFFICIALS_ACTIONS.filter((action) => {
    if (!('next' in transition(kase, action))) return false;
    if (action === 'wake') return kase.snoozedUntil !== null;
    if (action === 'split') return kase.reportCount > 1;
    if (action === 'release')
      return kase.assigneeId === official.id || official.may(BREAK_CLAIM_ROLE, kase.department);
    return true;
  });
}
