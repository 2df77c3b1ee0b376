/** PURE. Who should be told of a change of a case: one official, or all with a role in its department. */
import type { OfficialRef, Role } from '../../officials/contract.js';
import type { CaseStatus } from '../case-lifecycle.js';
import type { NotificationView } from '../contract.js';
import type { Level } from '../priority.js';

export type NoticeKind = NotificationView['kind'];

export type Notice = { kind: NoticeKind; actor: OfficialRef | null } & (
  { officialId: string } | { role: Role; department: string }
);

/** The part of a case on which notices depend. */
export interface NoticedCase {
  status: CaseStatus;
  priority: Level;
  department: string;
  /** Whose claim it is. */
  assigneeId: string | null;
  /** Who is responsible for it. */
  assignedToId: string | null;
}

export interface NoticedEvent {
  kind: string;
  actor: OfficialRef | null;
  data?: Record<string, unknown> | undefined;
}

/** @param before null for a case that was just opened */
export function noticesOf(before: NoticedCase | null, after: NoticedCase, event: NoticedEvent): Notice[] {
  const { actor } = event;
  const others = (officialIds: readonly (string | null | undefined)[], kind: NoticeKind): Notice[] =>
    officialIds.flatMap((officialId) =>
      typeof officialId === 'string' && officialId !== actor?.id ? [{ kind, actor, officialId }] : [],
    );
  const role = (kind: NoticeKind, needed: Role): Notice[] => [
    { kind, actor, role: needed, department: after.department },
  ];
  const becameHigh =
    after.priority === 'high' && before?.priority !== 'high' && after.status !== 'closed' && actor === null;
  return [
    ...(event.kind === 'note' ? others(mentionedIn(event.data), 'mentioned') : []),
    ...(event.kind === 'claim_broken' ? others([before?.assigneeId], 'claim_broken') : []),
    ...(event.kind === 'reply_returned' ? others([after.assigneeId], 'reply_returned') : []),
    ...others(newlyGiven(before, after), 'assigned'),
    ...(event.kind === 'reply_submitted' ? role('approval_wanted', 'approver') : []),
    ...(event.kind === 'escalated' ? role('escalated', 'approver') : []),
    ...(event.kind === 'overdue' ? role('overdue', 'approver') : []),
    ...(becameHigh ? role('high_priority', 'triager') : []),
  ];
}

function newlyGiven(before: NoticedCase | null, after: NoticedCase): (string | null)[] {
  if (before === null) return [];
  const given = [
    before.assigneeId === after.assigneeId ? null : after.assigneeId,
    before.assignedToId === after.assignedToId ? null : after.assignedToId,
  ];
  return [...new Set(given)];
}

function mentionedIn(data: Record<string, unknown> | undefined): string[] {
  const mentions = data?.['mentions'];
  if (!Array.isArray(mentions)) return [];
  return mentions.flatMap((each: unknown) =>
    typeof each === 'object' && each !== null && 'id' in each && typeof each.id === 'string' ? [each.id] : [],
  );
}
