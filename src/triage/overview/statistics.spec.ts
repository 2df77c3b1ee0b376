import { describe, expect, it } from '@jest/globals';
import { median, percentile, startOfHour, weeksBefore } from './statistics.js';

describe('statistics of the overview', () => {
  it.each([
    [[], undefined],
    [[7], 7],
    [[9, 1, 5], 5],
    [[1, 2, 3, 10], 2.5],
  ])('takes the middle of %j', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('interpolates percentiles, and leaves its input as it is', () => {
    const values = [40, 10, 30, 20, 50];
    expect(percentile(values, 0.9)).toBeCloseTo(46);
    expect(percentile(values, 1)).toBe(50);
    expect(values).toEqual([40, 10, 30, 20, 50]);
  });

  it('goes back by whole weeks', () => {
    const window = { from: '2026-11-23T06:00:00.000Z', to: '2026-11-23T07:00:00.000Z' };
    expect(weeksBefore(window, 2).map(({ from }) => from)).toEqual([
      '2026-11-16T06:00:00.000Z',
      '2026-11-09T06:00:00.000Z',
    ]);
  });

  it("begins hours by the office's clock, which is half an hour off UTC", () => {
    const at = Date.parse('2026-11-23T06:10:00.000Z'); // 11:40 in India
    expect(new Date(startOfHour(at, 330)).toISOString()).toBe('2026-11-23T05:30:00.000Z');
  });
});
