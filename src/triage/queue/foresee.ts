/** PURE. What a piece of bulk work would do to one case, without doing it. */
import type { Official } from '../../officials/index.js';
import { staleVersion, wrongStatus } from '../case-conflicts.js';
import { type CaseAction, transition } from '../case-lifecycle.js';
import { TRIAGE_ROLE } from '../case-permissions.js';
import type { Case } from '../case.entity.js';
import type { BulkItem, BulkWork } from './contract.js';

export interface Foreseeing {
  work: BulkWork;
  official: Official;
  /** Of the colleague to whom cases are given; null for nobody. */
  person: Official | null;
  now: string;
}

type Foreseen = Pick<BulkItem, 'outcome' | 'code' | 'detail'>;

const DONE: Foreseen = { outcome: 'done', code: null, detail: null };
const ALREADY: Foreseen = { outcome: 'already', code: null, detail: null };

/** `version`: the one that the official has seen. */
export function foresee(kase: Case, version: number, asked: Foreseeing): Foreseen {
  const { work, official, now } = asked;
  if (!official.may(TRIAGE_ROLE, kase.department)) {
    return refused('official/role-needed', 'You can read this case, but not work on it.');
  }
  const action = actionOf(work);
  const move = transition(kase, action);
  if ('refusal' in move) return refusedBy(wrongStatus(kase, move.refusal));
  if (isAlready(kase, work)) return ALREADY;
  if (kase.status === 'closed') {
    return refused('case/wrong-status', `This case is closed already, as “${kase.closeReason}”.`);
  }
  if (version !== kase.version) return refusedBy(staleVersion(kase, action, version));
  if (asked.person !== null && !asked.person.may(TRIAGE_ROLE, kase.department)) {
    return refused('request/invalid', `${asked.person.name} has no role with which to work on this case.`);
  }
  const holder = holderBeside(kase, official, now);
  return holder === undefined ? DONE : { ...DONE, detail: `${holder} is working on this case now.` };
}

function actionOf(work: BulkWork): CaseAction {
  return work.action === 'snooze' && work.until === null ? 'wake' : work.action;
}

function isAlready(kase: Case, work: BulkWork): boolean {
  switch (work.action) {
    case 'assign':
      return kase.assignedToId === work.to;
    case 'route':
      return kase.department === work.department;
    case 'close':
      return kase.status === 'closed' && kase.closeReason === work.reason;
    case 'merge':
      return kase.id === work.into || kase.mergedInto === work.into;
    case 'snooze':
      return sameInstant(kase.snoozedUntil, work.until);
    case 'escalate':
      return kase.escalatedTo === work.to && kase.escalatedReason === work.reason;
    default:
      return work satisfies never;
  }
}

function sameInstant(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  return Date.parse(one) === Date.parse(other);
}

function holderBeside(kase: Case, official: Official, now: string): string | undefined {
  const held = kase.claimExpiresAt !== null && kase.claimExpiresAt > now && kase.assigneeId !== official.id;
  return held ? (kase.assigneeName ?? 'Somebody else') : undefined;
}

function refused(code: string, detail: string): Foreseen {
  return { outcome: 'refused', code, detail };
}

function refusedBy(error: { code: string; message: string }): Foreseen {
  return refused(error.code, error.message);
}
