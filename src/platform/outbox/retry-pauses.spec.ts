import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HOURS, SECONDS } from '../time.js';
import { LONGEST_PAUSE, MOST_ATTEMPTS, pauseAfter, PAUSES } from './retry-pauses.js';

describe('the pause before the next try', () => {
  it('grows with each try, and ends after the last', () => {
    const pauses = PAUSES.map((_, index) => pauseAfter(index + 1, 'message-1') ?? 0);
    expect([...pauses].sort((one, other) => one - other)).toEqual(pauses);
    expect(pauseAfter(MOST_ATTEMPTS, 'message-1')).toBeUndefined();
  });

  it('is between the planned pause and a quarter more, whatever the message', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: PAUSES.length }), (seed, attempts) => {
        const planned = PAUSES[attempts - 1] ?? 0;
        const pause = pauseAfter(attempts, seed) ?? 0;
        expect(pause).toBeGreaterThanOrEqual(planned);
        expect(pause).toBeLessThanOrEqual(planned * 1.25);
      }),
    );
  });

  it('spreads messages that failed together', () => {
    const pauses = new Set(Array.from({ length: 100 }, (_, n) => pauseAfter(1, `message-${n}`)));
    expect(pauses.size).toBeGreaterThan(90);
  });

  it('is never shorter than what the other side asked for, nor longer than a day', () => {
    expect(pauseAfter(1, 'a', 90 * SECONDS)).toBeGreaterThanOrEqual(90 * SECONDS);
    expect(pauseAfter(1, 'a', 400 * HOURS)).toBe(LONGEST_PAUSE);
  });
});
