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
    [1, 1, 1, 1, 'little_interest'],
    [3, 3, 1, 1, 'niche'],
    [12, 10, 2, 2, 'trending'],
    [35, 30, 4, 3, 'minor_story'],
    [120, 100, 8, 5, 'headline_story'],
    [120, 0, 1, 1, 'niche'],
  ] as const)(
    '%i reports, %i in a day, %i districts, %i channels: %s',
    (reports, lastDay, districts, channels, reach) => {
      expect(estimateReach({ reports, lastDay, districts, channels }).reach).toBe(reach);
    },
  );

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
