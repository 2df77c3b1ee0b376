/**
 * How often one caller may do one thing, counted in memory: for limits that may be forgotten at a restart.
 * (Log-in attempts may not; the officials slice counts those in the database.)
 */
import { isIPv6 } from 'node:net';
import { type Clock, SECONDS } from '../clock.js';
import { TooManyRequests } from '../errors.js';

/** Callers remembered at once; beyond it the ones whose window has passed are forgotten, then the oldest. */
const MOST_CALLERS = 50_000;
const IPV6_NETWORK_GROUPS = 4;
const IPV6_GROUPS = 8;

export interface RateLimitRule {
  limit: number;
  /** Milliseconds. */
  window: number;
  /** Stable code of the refusal, e.g. `reports/too-many`. */
  code: string;
  detail: string;
}

interface Count {
  since: number;
  taken: number;
}

/** Fixed windows that begin with the first call of each caller. */
export class RateLimit {
  private readonly counts = new Map<string, Count>();

  constructor(
    private readonly rule: RateLimitRule,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes one turn for the caller.
   * @throws TooManyRequests with the seconds until the caller's window ends
   */
  take(caller: string): void {
    const now = this.clock.now();
    const count = this.counts.get(caller);
    if (count === undefined || now - count.since >= this.rule.window) return this.begin(caller, now);
    if (count.taken >= this.rule.limit) {
      const wait = Math.ceil((count.since + this.rule.window - now) / SECONDS);
      throw new TooManyRequests(this.rule.code, this.rule.detail, wait);
    }
    count.taken += 1;
  }

  private begin(caller: string, now: number): void {
    if (this.counts.size >= MOST_CALLERS) this.forget(now);
    // Deleted first, so that the map stays ordered by the beginning of the window.
    this.counts.delete(caller);
    this.counts.set(caller, { since: now, taken: 1 });
  }

  private forget(now: number): void {
    for (const [caller, count] of this.counts) {
      if (now - count.since < this.rule.window && this.counts.size < MOST_CALLERS) return;
      this.counts.delete(caller);
    }
  }
}

/** What counts as one caller: an IPv4 address, or the /64 network that one IPv6 line is given. */
export function callerOf(address: string): string {
  const plain = address.toLowerCase().replace(/%.*$/, '');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain);
  if (mapped?.[1] !== undefined) return mapped[1];
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? 0 : IPV6_GROUPS - before.length - after.length;
  const groups = [...before, ...Array.from({ length: gap }, () => '0'), ...after];
  const network = groups.slice(0, IPV6_NETWORK_GROUPS).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${network.join(':')}::/64`;
}
