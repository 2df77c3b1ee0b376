/** How often each caller may come: a bucket of tokens per key that fills up evenly. In memory, for one process. */
import { MINUTES, SECONDS } from '../clock.js';

/** Beyond this many callers the full buckets are forgotten, which changes nothing for them. */
const MOST_BUCKETS = 50_000;

interface Bucket {
  tokens: number;
  /** Milliseconds since the epoch. */
  filledAt: number;
}

export class TokenBuckets {
  private readonly buckets = new Map<string, Bucket>();
  private readonly perMillisecond: number;

  /** @param perMinute size of a bucket, and how many tokens come back in a minute */
  constructor(private readonly perMinute: number) {
    this.perMillisecond = perMinute / MINUTES;
  }

  /** Takes a token. @returns 0, or the whole seconds to wait when the bucket is empty */
  take(key: string, now: number): number {
    const bucket = this.buckets.get(key) ?? this.open(key, now);
    bucket.tokens = this.tokensOf(bucket, now);
    bucket.filledAt = now;
    if (bucket.tokens < 1) {
      return Math.max(1, Math.ceil((1 - bucket.tokens) / this.perMillisecond / SECONDS));
    }
    bucket.tokens -= 1;
    return 0;
  }

  private open(key: string, now: number): Bucket {
    if (this.buckets.size >= MOST_BUCKETS) this.forget(now);
    const bucket = { tokens: this.perMinute, filledAt: now };
    this.buckets.set(key, bucket);
    return bucket;
  }

  /** Forgets full buckets; under an attack from more addresses than that, the oldest tenth as well. */
  private forget(now: number): void {
    for (const [key, bucket] of this.buckets) {
      if (this.tokensOf(bucket, now) >= this.perMinute) this.buckets.delete(key);
    }
    const surplus = this.buckets.size - MOST_BUCKETS * 0.9;
    for (const key of [...this.buckets.keys()].slice(0, Math.max(0, surplus))) this.buckets.delete(key);
  }

  private tokensOf(bucket: Bucket, now: number): number {
    const passed = Math.max(0, now - bucket.filledAt);
    return Math.min(this.perMinute, bucket.tokens + passed * this.perMillisecond);
  }
}
