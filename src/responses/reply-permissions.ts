/** PURE. Who may do what to a reply: roles, and the rule of two pairs of eyes. */
import type { Role } from '../officials/contract.js';
import { REPLY_ACTIONS, type ReplyAction, type ReplyStatus, replyTransition } from './reply-lifecycle.js';

export const ROLE_FOR: Readonly<Record<ReplyAction, Role>> = {
  edit: 'author',
  submit: 'author',
  approve: 'approver',
  return: 'approver',
  publish: 'approver',
  publish_in_emergency: 'approver',
  withdraw: 'approver',
  correct: 'author',
};

/** Those whose hands were on the text. */
export interface Writers {
  authorId: string;
  /** Everybody who ever edited it, the author or not. */
  editors: readonly string[];
}

/** Whether somebody wrote any part of the text and so may not be the second pair of eyes. */
export function hasWritten(officialId: string, writers: Writers): boolean {
  return officialId === writers.authorId || writers.editors.includes(officialId);
}

export interface EmergencyPublication extends Writers {
  publishedBy: string | null;
}

/** A review after the fact is done by neither the one who published nor one who wrote. */
export function mayReviewEmergency(officialId: string, reply: EmergencyPublication): boolean {
  return officialId !== reply.publishedBy && !hasWritten(officialId, reply);
}

interface Version {
  status: ReplyStatus;
  /** Everybody whose hands were on this language version. */
  writers: readonly string[];
}

/** The actions that an official can take on one language version now, for the buttons of the dashboard. */
export function allowedActions(
  version: Version,
  officialId: string,
  holds: (role: Role) => boolean,
): ReplyAction[] {
  return REPLY_ACTIONS.filter(
    (action) =>
      holds(ROLE_FOR[action]) &&
      replyTransition(version.status, action).outcome === 'moved' &&
      !(action === 'approve' && version.writers.includes(officialId)),
  );
}
