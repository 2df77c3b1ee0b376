/** The wire contract of the Socket.IO namespace `/desk`. Browser code may import this file. */
import { z } from 'zod';
import type { CaseStatus } from '../case-lifecycle.js';
import type { Level } from '../priority.js';
import { type NotificationView, type viewerSchema, WRITINGS } from '../contract.js';

export const LIVE_NAMESPACE = '/desk';

export interface CaseChanged {
  seq: number;
  caseId: string;
  version: number;
  status: CaseStatus;
  priority: Level;
  title: string;
  kind: string;
}

export interface PresenceChanged {
  caseId: string;
  viewers: Viewer[];
}

/** Somebody who has the case open, and what they are writing. */
export type Viewer = z.infer<typeof viewerSchema>;

/** Enough for a short message; the list is fetched over HTTP. */
export interface NotificationRung {
  id: string;
  kind: NotificationView['kind'];
  caseId: string;
  caseNumber: number;
  title: string;
  actor: string | null;
  count: number;
  unread: number;
}

export type Acknowledgement = { ok: true } | { ok: false; code: string; detail: string };

export interface ServerToClient {
  'case.changed': (change: CaseChanged) => void;
  'presence.changed': (presence: PresenceChanged) => void;
  /** To the official's own windows only. */
  notification: (notification: NotificationRung) => void;
  'notifications.read': (state: { unread: number }) => void;
  resync: () => void;
}

type Acknowledge = (answer: Acknowledgement) => void;

export interface ClientToServer {
  'queue.watch': (body: z.infer<typeof queueWatchSchema>, acknowledge: Acknowledge) => void;
  'case.open': (body: z.infer<typeof caseRefSchema>, acknowledge: Acknowledge) => void;
  'case.leave': (body: z.infer<typeof caseRefSchema>, acknowledge: Acknowledge) => void;
  'case.writing': (body: z.infer<typeof caseWritingSchema>, acknowledge: Acknowledge) => void;
  'claim.renew': (body: z.infer<typeof caseRefSchema>, acknowledge: Acknowledge) => void;
}

/** Departments to hear; all in which the official has a role when absent. */
export const queueWatchSchema = z.strictObject({
  departments: z.array(z.string().max(120)).max(50).optional(),
});
export const caseRefSchema = z.strictObject({ caseId: z.string().min(1).max(64) });
/** What the official writes in an open case; null when they stopped. */
export const caseWritingSchema = z.strictObject({
  caseId: z.string().min(1).max(64),
  what: z.enum(WRITINGS).nullable(),
});
