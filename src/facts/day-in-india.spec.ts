import { describe, expect, it } from '@jest/globals';
import { dayInIndia } from './day-in-india.js';

describe('the day in India', () => {
  it.each([
    ['2026-11-23T18:29:59.999Z', '2026-11-23'],
    ['2026-11-23T18:30:00.000Z', '2026-11-24'],
    ['2026-11-22T18:30:00.000Z', '2026-11-23'],
    ['2026-12-31T20:00:00.000Z', '2027-01-01'],
  ])('at %s is %s', (instant, day) => {
    expect(dayInIndia(Date.parse(instant))).toBe(day);
  });
});
