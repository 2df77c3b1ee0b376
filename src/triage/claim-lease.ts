/** PURE. A claim is a lease: it ends by itself when its holder no longer sends heartbeats. Instants are ISO 8601 UTC. */
import { later, MINUTES } from '../platform/time.js';

export const CLAIM_LEASE = 10 * MINUTES;

export interface Lease {
  holderId: string;
  holderName: string;
  expiresAt: string;
}

export interface Claimant {
  id: string;
  name: string;
}

export function isExpired(lease: Lease, now: string): boolean {
  return lease.expiresAt <= now;
}

export function newLease(claimant: Claimant, now: string): Lease {
  return { holderId: claimant.id, holderName: claimant.name, expiresAt: later(now, CLAIM_LEASE) };
}

export type ClaimDecision = { granted: Lease } | { already: Lease } | { heldBy: Lease };

/** The lease goes to the first who asks; a lease that has run out is free again. */
export function claim(present: Lease | null, claimant: Claimant, now: string): ClaimDecision {
  if (present === null || isExpired(present, now)) return { granted: newLease(claimant, now) };
  return present.holderId === claimant.id ? { already: present } : { heldBy: present };
}

export type RenewDecision = { renewed: Lease } | { lost: Lease | null };

/** A heartbeat. A holder whose lease ran out unnoticed keeps it as long as nobody else has taken the case. */
export function renew(present: Lease | null, claimant: Claimant, now: string): RenewDecision {
  if (present === null || present.holderId !== claimant.id) return { lost: present };
  return { renewed: newLease(claimant, now) };
}

export type ReleaseDecision = 'released' | 'broken' | 'not_holder' | 'reason_needed';

/** The holder releases freely; an approver may break another's lease with a reason, which is recorded. */
export function release(
  present: Lease,
  by: { id: string; approver: boolean; reason: string | undefined },
): ReleaseDecision {
  if (present.holderId === by.id) return 'released';
  if (!by.approver) return 'not_holder';
  return by.reason === undefined ? 'reason_needed' : 'broken';
}
