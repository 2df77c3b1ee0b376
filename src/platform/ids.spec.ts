import { describe, expect, it } from '@jest/globals';
import { FixedClock } from '../../test/support/fixed-clock.js';
import { Ids } from './ids.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-(7)[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('ids', () => {
  const clock = new FixedClock();
  const ids = new Ids(clock);

  it('are UUIDs of version 7 that follow the clock', () => {
    const first = ids.next();
    clock.advance(1);
    const second = ids.next();
    expect([UUID.exec(first)?.[1], UUID.exec(second)?.[1]]).toEqual(['7', '7']);
    expect(first < second).toBe(true);
  });

  it('differ within one instant', () => {
    expect(new Set(Array.from({ length: 1000 }, () => ids.next())).size).toBe(1000);
  });

  it('sort in the order in which they were made, however many one instant makes', () => {
    const made = Array.from({ length: 20_000 }, () => ids.next());
    clock.advance(1);
    made.push(ids.next());
    expect([...made].sort()).toEqual(made);
    expect(made.every((id) => UUID.test(id))).toBe(true);
  });

  it('follow a clock that was set back', () => {
    const before = ids.next();
    clock.advance(-60_000);
    const after = ids.next();
    expect(after < before).toBe(true);
    expect(after < ids.next()).toBe(true);
  });
});
