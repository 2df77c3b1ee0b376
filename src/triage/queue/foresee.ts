/** PURE. What a piece of bulk work would do to one case, without doing it. */
import type { Official } from '../../officials/index.js';
import type { DomainError } from '../../platform/errors.js';
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

type Foreseen = Pick<BulkItem, 'outcome' | 'code' | 'detail' | 'values'>;

const DONE: Foreseen = { outcome: 'done', code: null, detail: null, values: {} };
const ALREADY: Foreseen = { ...DONE, outcome: 'already' };

/** `version`: the one that the official has seen. */
export function foresee(kase: Case, version: number, asked: Foreseeing): Foreseen {
  const { work, official, now } = asked;
  if (!official.may(TRIAGE_ROLE, kase.department)) {
    return refused('official/role-needed', 'You can read this case, but not work on it.', {
      role: TRIAGE_ROLE,
    });
  }
  const action = actionOf(work);
  const move = transition(kase, action);
  if ('refusal' in move) return refusedBy(wrongStatus(kase, move.refusal));
  if (isAlready(kase, work)) return ALREADY;
  if (kase.status === 'closed') {
    const detail = `This case is closed already, as “${kase.closeReason}”.`;
    return refused('case/wrong-status', detail, { status: kase.status });
  }
  if (version !== kase.version) return refusedBy(staleVersion(kase, action, version));
  if (asked.person !== null && !asked.person.may(TRIAGE_ROLE, kase.department)) {
    return refused('request/invalid', `${asked.person.name} has no role with which to work on this case.`);
  }
  const holder = holderBeside(kase, official, now);
  if (holder === undefined) return DONE;
  return { ...DONE, detail: `${holder} is working on this case now.`, values: { holder } };
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

function refused(code: string, detail: string, values: BulkItem['values'] = {}): Foreseen {
  return { outcome: 'refused', code, detail, values };
}

function refusedBy(error: DomainError): Foreseen {
  return refused(error.code, error.message, valuesOf(error));
}

/** What clients need of a refusal to say it in the reader's language. */
export function valuesOf({ extra }: Pick<DomainError, 'extra'>): BulkItem['values'] {
  const { caseStatus, holder, role } = extra;
  const named = typeof holder === 'object' && holder !== null && 'name' in holder ? holder.name : undefined;
  const values = { status: caseStatus, holder: named, role };
  return Object.fromEntries(
    Object.entries(values).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}
