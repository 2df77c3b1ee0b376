/** PURE. What becomes of a message after an attempt. */
import type { Outcome } from './carrier.js';
import type { OutboxStatus } from './outbox.contract.js';
import { pauseAfter } from './retry-pauses.js';

interface Attempted {
  id: string;
  attempts: number;
}

export interface NextState {
  status: Exclude<OutboxStatus, 'sending'>;
  code: string | null;
  reason: string | null;
  providerRef?: string | null;
  /** Milliseconds until the next try. */
  pause?: number;
}

/** What may be repeated: for how long after an attempt, and how long ago this one began (milliseconds). */
export interface Repeating {
  repeatableFor: number;
  age: number;
}

export function nextState(entry: Attempted, outcome: Outcome, repeating: Repeating): NextState {
  switch (outcome.outcome) {
    case 'sent':
      return { status: 'sent', code: null, reason: null, providerRef: outcome.providerRef ?? null };
    case 'refused':
      return { status: 'parked', code: outcome.code, reason: outcome.reason };
    case 'dropped':
      return { status: 'dropped', code: outcome.code, reason: outcome.reason };
    case 'unknown':
      return afterDoubt(entry, outcome, repeating);
    case 'again':
      return afterFailure(entry, outcome);
  }
}

function afterDoubt(entry: Attempted, failure: Failure, { repeatableFor, age }: Repeating): NextState {
  const next = afterFailure(entry, failure);
  if (age + (next.pause ?? 0) < repeatableFor) return next;
  return { status: 'parked', code: 'in_doubt', reason: `${failure.reason} It may have arrived.` };
}

function afterFailure(entry: Attempted, { code, reason, after, atOnce }: Failure): NextState {
  const planned = pauseAfter(entry.attempts, entry.id, after);
  const pause = planned !== undefined && atOnce ? 0 : planned;
  return pause === undefined
    ? { status: 'parked', code, reason: `${reason} This was the last try.` }
    : { status: 'waiting', code, reason, pause };
}

interface Failure {
  code: string;
  reason: string;
  after?: number;
  atOnce?: true;
}
