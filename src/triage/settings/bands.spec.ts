import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bandsOf, wilson } from './bands.js';

const THRESHOLDS = { suggest: 0.25, join: 0.5, answer: 0.8 };
const one = (hundredth: number, outcome: 'accepted' | 'rejected' | 'undecided', count = 1) => ({
  ...{ hundredth, accepted: 0, rejected: 0, undecided: 0 },
  [outcome]: count,
});

describe('measured bands', () => {
  it('go in tenths, and are divided where a threshold lies', () => {
    const edges = bandsOf([], THRESHOLDS).map((band) => band.from);
    expect(edges).toEqual([0, 0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]);
  });

  it('count what lies in them, their lower edge included, and 1 in the last', () => {
    const counts = [
      one(24, 'rejected'),
      one(25, 'accepted', 3),
      one(29, 'rejected'),
      one(30, 'undecided', 7),
      one(100, 'accepted'),
    ];
    const bands = bandsOf(counts, THRESHOLDS);
    expect(bands.find((band) => band.from === 0.25)).toMatchObject({
      ...{ accepted: 3, rejected: 1, undecided: 0, precision: 0.75 },
    });
    expect(bands.find((band) => band.from === 0.3)).toMatchObject({
      undecided: 7,
      precision: null,
      interval: null,
    });
    expect(bands.at(-1)?.accepted).toBe(1);
  });

  it('lose nothing', () => {
    const anyCounts = fc.array(fc.record({ hundredth: fc.integer({ min: 0, max: 100 }) }), { maxLength: 50 });
    fc.assert(
      fc.property(anyCounts, (places) => {
        const bands = bandsOf(
          places.map(({ hundredth }) => one(hundredth, 'accepted')),
          THRESHOLDS,
        );
        expect(bands.reduce((sum, band) => sum + band.accepted, 0)).toBe(places.length);
      }),
    );
  });
});

describe('the interval of a share', () => {
  // Values of the score interval in A. Agresti, B. A. Coull, The American Statistician 52 (1998), and by hand.
  it.each([
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [5, 10, 0.2366, 0.7634],
    [90, 100, 0.8256, 0.9448],
  ])('%i of %i lies between %f and %f', (hits, of, low, high) => {
    const [from, to] = wilson(hits, of);
    expect(from).toBeCloseTo(low, 4);
    expect(to).toBeCloseTo(high, 4);
  });
});
