import { describe, expect, it } from '@jest/globals';
import { later } from '../platform/clock.js';
import { claim, CLAIM_LEASE, isExpired, newLease, release, renew } from './claim-lease.js';

const NOW = '2026-11-23T06:00:00.000Z';
const asha = { id: 'asha', name: 'Asha Devi' };
const bilal = { id: 'bilal', name: 'Bilal Ahmad' };

describe('the lease of a claim', () => {
  it('goes to the first who asks and names the holder to the second', () => {
    expect(claim(null, asha, NOW)).toEqual({ granted: newLease(asha, NOW) });
    expect(claim(newLease(asha, NOW), bilal, NOW)).toEqual({ heldBy: newLease(asha, NOW) });
    expect(claim(newLease(asha, NOW), asha, NOW)).toEqual({ already: newLease(asha, NOW) });
  });

  it('is free again at the instant at which it runs out', () => {
    const lease = newLease(asha, NOW);
    const justBefore = later(NOW, CLAIM_LEASE - 1);
    const end = later(NOW, CLAIM_LEASE);
    expect([isExpired(lease, justBefore), isExpired(lease, end)]).toEqual([false, true]);
    expect(claim(lease, bilal, end)).toEqual({ granted: newLease(bilal, end) });
  });

  it('is renewed by its holder only', () => {
    const inFive = later(NOW, CLAIM_LEASE / 2);
    const lease = newLease(asha, NOW);
    expect(renew(lease, asha, inFive)).toEqual({ renewed: newLease(asha, inFive) });
    expect(renew(lease, bilal, inFive)).toEqual({ lost: lease });
    expect(renew(null, asha, inFive)).toEqual({ lost: null });
  });

  it.each([
    ['asha', false, undefined, 'released'],
    ['bilal', false, 'she is ill', 'not_holder'],
    ['bilal', true, undefined, 'reason_needed'],
    ['bilal', true, 'she is ill', 'broken'],
  ] as const)('released by %s (approver: %s, reason: %s) is %s', (id, approver, reason, outcome) => {
    expect(release(newLease(asha, NOW), { id, approver, reason })).toBe(outcome);
  });
});
