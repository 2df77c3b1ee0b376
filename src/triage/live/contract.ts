/** The wire contract of the Socket.IO namespace `/desk`. Browser code may import this file. */
import { z } from 'zod';
import type { CaseStatus } from '../case-lifecycle.js';
import type { Level } from '../priority.js';
import type { OfficialRef } from '../../officials/contract.js';

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
  viewers: OfficialRef[];
}

export type Acknowledgement = { ok: true } | { ok: false; code: string; detail: string };

export interface ServerToClient {
  'case.changed': (change: CaseChanged) => void;
  'presence.changed': (presence: PresenceChanged) => void;
  resync: () => void;
}

type Acknowledge = (answer: Acknowledgement) => void;

export interface ClientToServer {
  'queue.watch': (body: z.infer<typeof queueWatchSchema>, acknowledge: Acknowledge) => void;
  'case.open': (body: z.infer<typeof caseRefSchema>, acknowledge: Acknowledge) => void;
  'case.leave': (body: z.infer<typeof caseRefSchema>, acknowledge: Acknowledge) => void;
  'claim.renew': (body: z.infer<typeof caseRefSchema>, acknowledge: Acknowledge) => void;
}

/** Departments to hear; all in which the official has a role when absent. */
export const queueWatchSchema = z.strictObject({
  departments: z.array(z.string().max(120)).max(50).optional(),
});
export const caseRefSchema = z.strictObject({ caseId: z.string().min(1).max(64) });
