import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { estimateReach, REACHES, type Spread } from './reach.js';

const anySpread = fc.record({
  reports: fc.nat(500),
  lastDay: fc.nat(500),
  districts: fc.nat(20),
  channels: fc.nat(10),
});
const step = (spread: Spread): number => REACHES.indexOf(estimateReach(spread).reach);

describe('the reach of a claim', () => {
  it.each([
    ['little_interest', { reports: 1, lastDay: 1, districts: 1, channels: 1 }],
    ['niche', { reports: 3, lastDay: 3, districts: 1, channels: 1 }],
    ['trending', { reports: 12, lastDay: 10, districts: 2, channels: 2 }],
    ['minor_story', { reports: 35, lastDay: 30, districts: 4, channels: 3 }],
    ['headline_story', { reports: 120, lastDay: 100, districts: 8, channels: 5 }],
    ['niche', { reports: 120, lastDay: 0, districts: 1, channels: 1 }],
  ] as const)('is %s for %j', (reach, spread) => {
    expect(estimateReach(spread).reach).toBe(reach);
  });

  it('never shrinks when one more report, district or channel comes', () => {
    fc.assert(
      fc.property(
        anySpread,
        fc.constantFrom('reports', 'lastDay', 'districts', 'channels'),
        (spread, input) => {
          expect(step({ ...spread, [input]: spread[input] + 1 })).toBeGreaterThanOrEqual(step(spread));
        },
      ),
    );
  });

  it('says on what it rests', () => {
    expect(estimateReach({ reports: 1, lastDay: 1, districts: 2, channels: 1 }).because).toBe(
      '1 report, 1 in the last day, 2 districts, 1 channel',
    );
  });
});
