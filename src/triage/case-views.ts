/** PURE. What clients see of cases: every field listed. */
import type { OfficialRef } from '../officials/contract.js';
import type { Case } from './case.entity.js';
import type { CaseEventEntity } from './case-event.entity.js';
import type { CaseMatchEntity } from './case-match.entity.js';
import type { CaseEventView, CaseItem, MatchView } from './contract.js';
import { priorityReason, strongestReasons } from './priority.js';

/** `velocity`: reports in the last 24 hours. */
export function caseItem(row: Case, velocity: number): CaseItem {
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    seq: row.seq,
    title: row.title,
    kind: row.kind,
    contests: row.contests,
    status: row.status,
    closeReason: row.closeReason,
    mergedInto: row.mergedInto,
    department: row.department,
    priority: row.priority,
    priorityReason: row.overrideReason ?? priorityReason(row.priorityReasons),
    priorityReasons: row.overrideReason === null ? strongestReasons(row.priorityReasons) : [],
    priorityOverridden: row.overrideReason !== null,
    reportCount: row.reportCount,
    velocity,
    channels: row.channels,
    districts: row.districts,
    languages: row.languages,
    topMatch: topMatchView(row),
    assignee: holderOf(row),
    assignedTo: row.assignedToId === null ? null : { id: row.assignedToId, name: row.assignedToName ?? '' },
    claimExpiresAt: row.claimExpiresAt,
    escalatedTo: row.escalatedTo,
    snoozedUntil: row.snoozedUntil,
    overdue: row.overdue,
    dueAt: row.dueAt,
    openedAt: row.openedAt,
    updatedAt: row.updatedAt,
    demonstration: row.demonstration,
  };
}

export function holderOf(row: Case): OfficialRef | null {
  return row.assigneeId === null ? null : { id: row.assigneeId, name: row.assigneeName ?? '' };
}

function topMatchView({ topMatch }: Case): CaseItem['topMatch'] {
  if (topMatch === null) return null;
  const { factId, scheme, statement, similarity, relation, discrepancies } = topMatch;
  return { factId, scheme, statement, similarity, relation, discrepancies };
}

export function matchView(row: CaseMatchEntity): MatchView {
  return {
    factId: row.factId,
    factVersion: row.factVersion,
    scheme: row.scheme,
    statement: row.statement,
    department: row.department,
    similarity: row.similarity,
    relation: row.relation,
    discrepancies: row.discrepancies,
    because: row.because,
    feedback: row.feedback,
    reportId: row.reportId,
  };
}

export function eventView(row: CaseEventEntity): CaseEventView {
  return {
    seq: row.seq,
    kind: row.kind,
    at: row.at,
    actor: row.actorId === null ? null : { id: row.actorId, name: row.actorName ?? '' },
    version: row.version,
    summary: row.summary,
    // Written by this slice as a JSON object.
    data: JSON.parse(row.data) as Record<string, unknown>,
  };
}
