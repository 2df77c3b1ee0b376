/** PURE. How the desk says no about a case: always with its state, its holder and its version. */
import { MINUTES, later } from '../platform/clock.js';
import { Conflict } from '../platform/errors.js';
import type { Case } from './case.entity.js';
import { type CaseAction, type Refusal, STATUS_WORDS } from './case-lifecycle.js';
import { holderOf } from './case-views.js';
import { CLAIM_LEASE } from './claim-lease.js';

const A_MOMENT = MINUTES;

/** @returns Conflict `case/wrong-status`, naming the status of the case and those that the action needs */
export function wrongStatus(kase: Case, refusal: Refusal): Conflict {
  const merged = kase.closeReason === 'merged' ? ' It was merged: undo the merge to bring it back.' : '';
  return new Conflict('case/wrong-status', refusal.sentence + merged, {
    extra: { ...stateOf(kase, refusal.action), possibleIn: refusal.possibleIn },
  });
}

/** @returns Conflict `case/stale-version` */
export function staleVersion(kase: Case, action: CaseAction, sent: number): Conflict {
  const sentence = `This case has changed since you opened it; it is “${STATUS_WORDS[kase.status]}” now. Please look again.`;
  return new Conflict('case/stale-version', sentence, { extra: { ...stateOf(kase, action), sent } });
}

/** @returns Conflict `case/already-claimed`, saying who has it */
export function alreadyClaimed(kase: Case, action: CaseAction, now: string): Conflict {
  const holder = holderOf(kase)?.name ?? 'Somebody else';
  const takenAt = later(kase.claimExpiresAt ?? now, -CLAIM_LEASE);
  const recent = takenAt > later(now, -A_MOMENT);
  const sentence = recent ? `${holder} took this case a moment ago.` : `${holder} is working on this case.`;
  return new Conflict('case/already-claimed', sentence, { extra: stateOf(kase, action) });
}

/** The same action was done before, with another detail. */
export function doneDifferently(kase: Case, action: CaseAction, sentence: string): Conflict {
  return new Conflict('case/wrong-status', sentence, { extra: stateOf(kase, action) });
}

export function stateOf(kase: Case, action: CaseAction) {
  return {
    action,
    caseStatus: kase.status,
    holder: holderOf(kase),
    version: kase.version,
    closeReason: kase.closeReason,
  };
}
