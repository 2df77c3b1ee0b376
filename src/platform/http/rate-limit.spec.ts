import { describe, expect, it } from '@jest/globals';
import { FixedClock } from '../../../test/support/fixed-clock.js';
import { MINUTES, SECONDS } from '../clock.js';
import { callerOf, RateLimit } from './rate-limit.js';

const RULE = { limit: 3, window: MINUTES, code: 'reports/too-many', detail: 'Please wait a moment.' };

describe('a rate limit', () => {
  it('refuses the call beyond the limit and says how long to wait', () => {
    const clock = new FixedClock();
    const limit = new RateLimit(RULE, clock);
    for (let turn = 0; turn < RULE.limit; turn += 1) limit.take('one');
    clock.advance(20 * SECONDS);
    expect(() => limit.take('one')).toThrow(
      expect.objectContaining({ status: 429, code: 'reports/too-many', retryAfterSeconds: 40 }),
    );
  });

  it('counts each caller alone', () => {
    const limit = new RateLimit({ ...RULE, limit: 1 }, new FixedClock());
    limit.take('one');
    expect(() => limit.take('other')).not.toThrow();
    expect(() => limit.take('one')).toThrow();
  });

  it('begins anew when the window has passed', () => {
    const clock = new FixedClock();
    const limit = new RateLimit({ ...RULE, limit: 1 }, clock);
    limit.take('one');
    clock.advance(RULE.window - 1);
    expect(() => limit.take('one')).toThrow();
    clock.advance(1);
    expect(() => limit.take('one')).not.toThrow();
  });

  it('remembers a bounded number of callers', () => {
    const limit = new RateLimit({ ...RULE, limit: 1 }, new FixedClock());
    limit.take('first');
    for (let caller = 0; caller < 50_000; caller += 1) limit.take(`caller ${caller}`);
    // The oldest was forgotten to make room, the newest was not.
    expect(() => limit.take('first')).not.toThrow();
    expect(() => limit.take('caller 49999')).toThrow();
  });
});

describe('one caller', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('at %s is %s', (address, caller) => {
    expect(callerOf(address)).toBe(caller);
  });
});
