import { describe, expect, it } from '@jest/globals';
import { MINUTES, SECONDS } from '../clock.js';
import { TokenBuckets } from './token-bucket.js';

describe('a token bucket', () => {
  it('lets through as many as it holds, then says how long to wait', () => {
    const buckets = new TokenBuckets(3);
    expect([1, 2, 3, 4].map(() => buckets.take('a', 0))).toEqual([0, 0, 0, 20]);
  });

  it('fills up evenly and never beyond its size', () => {
    const buckets = new TokenBuckets(2);
    for (let i = 0; i < 2; i++) buckets.take('a', 0);
    expect(buckets.take('a', 10 * SECONDS)).toBe(20);
    expect(buckets.take('a', 30 * SECONDS)).toBe(0);
    expect([1, 2, 3].map(() => buckets.take('a', 60 * MINUTES))).toEqual([0, 0, 30]);
  });

  it('counts each caller alone', () => {
    const buckets = new TokenBuckets(1);
    expect([buckets.take('a', 0), buckets.take('a', 0), buckets.take('b', 0)]).toEqual([0, 60, 0]);
  });

  it('forgets full buckets when there are too many callers, and no empty one before', () => {
    const buckets = new TokenBuckets(2);
    for (let i = 0; i < 50_000; i++) buckets.take(`a${i}`, 0);
    for (let i = 0; i < 2; i++) buckets.take('last', 60 * SECONDS);
    buckets.take('next', 60 * SECONDS);
    expect(buckets.take('last', 60 * SECONDS)).toBe(30);
  });
});
