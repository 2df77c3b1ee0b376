/** PURE. Must a published reply be looked at again, given what the library now says of a fact that it cites? */
import type { FactView } from '../../facts/contract.js';
import { factDifference } from './fact-difference.js';
import type { RecallDecision, RecallReason, RecallStatus } from './recall.contract.js';

export interface Cited {
  /** The version that the reply cites. */
  version: number;
  /** Every version of the fact, in any order. */
  versions: readonly FactView[];
  /** What was decided before for this reply and this fact, oldest first. */
  earlier: readonly EarlierRecall[];
}

export interface EarlierRecall {
  fromVersion: number;
  toVersion: number;
  reason: RecallReason;
  status: RecallStatus;
  decision: RecallDecision | null;
}

export interface RecallNeed {
  reason: RecallReason;
  fromVersion: number;
  toVersion: number;
}

/** Null when the reply still rests on what holds, or when this very change was found to leave it right. */
export function recallNeed({ version, versions, earlier }: Cited): RecallNeed | null {
  const current = [...versions].sort((one, other) => other.version - one.version)[0];
  if (current === undefined) return null;
  const settled = earlier.filter((each) => each.decision === 'still_right');
  const fromVersion = Math.max(version, ...settled.map((each) => each.toVersion));
  const need = { fromVersion, toVersion: current.version };
  const isSettled = (reason: RecallReason): boolean =>
    settled.some((each) => each.reason === reason && each.toVersion === current.version);
  if (current.status === 'withdrawn') return isSettled('withdrawn') ? null : { ...need, reason: 'withdrawn' };
  if (current.status === 'expired') return isSettled('expired') ? null : { ...need, reason: 'expired' };
  const rested = versions.find((each) => each.version === fromVersion);
  if (rested === undefined || fromVersion >= current.version) return null;
  return factDifference(rested, current).length === 0 ? null : { ...need, reason: 'new_version' };
}
