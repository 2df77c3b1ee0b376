/**
 * PURE. Whether a fact counts, from its validity and the day. Validity dates are civil dates in India: a fact
 * that is valid until 23 November is in force until midnight in Srinagar, whatever the day is in London.
 */
import type { FACT_STATUSES } from './contract.js';

export type FactStatus = (typeof FACT_STATUSES)[number];

export interface Validity {
  /** First and last day on which the fact holds (YYYY-MM-DD, both included); null where it has no bound. */
  validFrom: string | null;
  validUntil: string | null;
  withdrawnReason: string | null;
}

export function factStatus(validity: Validity, today: string): FactStatus {
  if (validity.withdrawnReason !== null) return 'withdrawn';
  if (validity.validUntil !== null && validity.validUntil < today) return 'expired';
  if (validity.validFrom !== null && validity.validFrom > today) return 'not_yet';
  return 'in_force';
}
