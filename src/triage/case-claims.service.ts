/** Claiming a case: an atomic compare-and-set with a lease. Of two who ask at once exactly one gets it. */
import { Injectable } from '@nestjs/common';
import type { Official } from '../officials/index.js';
import { Clock } from '../platform/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import { Conflict, Forbidden } from '../platform/errors.js';
import { alreadyClaimed, stateOf } from './case-conflicts.js';
import {
  CaseDecisions,
  type Deciding,
  type Outcome,
  UNCLAIMED,
  wrongField,
} from './case-decisions.service.js';
import { BREAK_CLAIM_ROLE } from './case-permissions.js';
import { CaseStore } from './case-store.service.js';
import type { Case } from './case.entity.js';
import { claim, isExpired, type Lease, newLease, release, renew } from './claim-lease.js';
import type { CaseActionAnswer, ReleaseBody } from './contract.js';

@Injectable()
export class CaseClaims {
  constructor(
    private readonly clock: Clock,
    private readonly decisions: CaseDecisions,
    private readonly store: CaseStore,
    private readonly work: UnitOfWork,
  ) {}

  /** @throws Conflict `case/already-claimed`, naming the holder */
  claim(caseId: string, official: Official, version: number | undefined): Promise<CaseActionAnswer> {
    return this.decisions.decide(caseId, official, { action: 'claim', version }, (deciding) =>
      this.claimed(deciding),
    );
  }

  /** @throws Forbidden `case/not-holder`; Invalid naming `reason` when an approver breaks a claim without one */
  release(caseId: string, official: Official, body: ReleaseBody): Promise<CaseActionAnswer> {
    const request = { action: 'release', version: body.version } as const;
    return this.decisions.decide(caseId, official, request, ({ kase, next, now }) => {
      const ending = endOf(kase, { official, reason: body.reason, now });
      const changes = { ...this.decisions.moved(kase, next), ...UNCLAIMED };
      if (ending === 'released') return { changes, event: { kind: 'released', summary: 'Released.' } };
      const holder = { id: kase.assigneeId, name: kase.assigneeName };
      const summary = `Claim of ${kase.assigneeName ?? 'somebody'} broken: ${body.reason ?? ''}`;
      return { changes, event: { kind: 'claim_broken', summary, data: { holder, reason: body.reason } } };
    });
  }

  /**
   * The heartbeat of a claim. Changes no version and rings no bell.
   * @returns the instant at which the lease now ends
   * @throws Conflict `case/claim-lost`; NotFound `case/not-found`
   */
  renew(caseId: string, official: Official): Promise<string> {
    return this.work.run(async (unit) => {
      const kase = await this.decisions.find(unit, caseId, official);
      const decision = renew(leaseOf(kase), official, this.clock.instant());
      if ('lost' in decision || kase.status !== 'in_review') throw claimLost(kase);
      const { expiresAt } = decision.renewed;
      await this.store.touch(unit, kase, { claimExpiresAt: expiresAt });
      return expiresAt;
    });
  }

  /** Whoever claims a case that they have already keeps it for another lease. */
  private async claimed({ unit, kase, next, official, now }: Deciding): Promise<Outcome> {
    const decision = claim(leaseOf(kase), official, now);
    if ('heldBy' in decision) throw alreadyClaimed(kase, 'claim', now);
    if ('already' in decision) {
      return { already: await this.store.touch(unit, kase, freshClaim(official, now)) };
    }
    const changes = { ...this.decisions.moved(kase, next), ...heldBy(decision.granted), snoozedUntil: null };
    return { changes, event: { kind: 'claimed', summary: 'Claimed.' } };
  }
}

export function leaseOf(kase: Case): Lease | null {
  if (kase.assigneeId === null || kase.claimExpiresAt === null) return null;
  return {
    holderId: kase.assigneeId,
    holderName: kase.assigneeName ?? '',
    expiresAt: kase.claimExpiresAt,
  };
}

export function heldBy(lease: Lease): Partial<Case> {
  return { assigneeId: lease.holderId, assigneeName: lease.holderName, claimExpiresAt: lease.expiresAt };
}

/** Fields of a case that this person holds from now on. */
export function freshClaim(holder: { id: string; name: string }, now: string): Partial<Case> {
  return heldBy(newLease(holder, now));
}

function endOf(
  kase: Case,
  { official, reason, now }: { official: Official; reason: string | undefined; now: string },
): 'released' | 'broken' {
  const lease = leaseOf(kase);
  if (lease === null || (isExpired(lease, now) && lease.holderId !== official.id)) return 'released';
  const approver = official.may(BREAK_CLAIM_ROLE, kase.department);
  const decision = release(lease, { id: official.id, approver, reason });
  if (decision === 'reason_needed') throw wrongField('reason', 'Please say why you break this claim.');
  if (decision === 'not_holder') {
    const sentence = `${lease.holderName} has this case. Only they, or an approver, can release it.`;
    throw new Forbidden('case/not-holder', sentence, { extra: stateOf(kase, 'release') });
  }
  return decision;
}

function claimLost(kase: Case): Conflict {
  const holder = kase.assigneeName;
  const sentence =
    holder === null ? 'Your claim has ended.' : `Your claim has ended; ${holder} has this case now.`;
  return new Conflict('case/claim-lost', sentence, { extra: stateOf(kase, 'claim') });
}
