/** PURE. The hash chain over the events of cases: each hash covers the event and the hash before it. */
import { sha256 } from '../platform/secrets.js';

/** The hash before the first event. */
export const CHAIN_START = '0'.repeat(64);

export interface ChainedEvent {
  seq: number;
  caseId: string;
  kind: string;
  version: number;
  status: string;
  at: string;
  actorId: string | null;
  actorName: string | null;
  summary: string;
  /** JSON text, as stored. */
  data: string;
  department: string;
  formerDepartment: string | null;
}

/** SHA-256 of the previous hash and the event as a JSON array in a fixed order: the canonical form. */
export function chainHash(previousHash: string, event: ChainedEvent): string {
  return sha256(
    JSON.stringify([
      previousHash,
      event.seq,
      event.caseId,
      event.kind,
      event.version,
      event.status,
      event.at,
      event.actorId,
      event.actorName,
      event.summary,
      event.data,
      event.department,
      event.formerDepartment,
    ]),
  );
}

export interface SealedEvent extends ChainedEvent {
  previousHash: string;
  hash: string;
}

export interface Fault {
  seq: number;
  fault: 'missing' | 'changed' | 'unlinked';
}

/** The first event that does not follow from the one before it; events are given in the order of `seq`. */
export function firstFault(
  events: Iterable<SealedEvent>,
  before: { seq: number; hash: string } = { seq: 0, hash: CHAIN_START },
): Fault | undefined {
  let { seq, hash } = before;
  for (const event of events) {
    if (event.seq !== seq + 1) return { seq: seq + 1, fault: 'missing' };
    if (event.previousHash !== hash) return { seq: event.seq, fault: 'unlinked' };
    if (chainHash(hash, event) !== event.hash) return { seq: event.seq, fault: 'changed' };
    ({ seq, hash } = event);
  }
  return undefined;
}
