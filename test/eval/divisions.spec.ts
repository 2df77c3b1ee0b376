import { describe, expect, it } from '@jest/globals';
import { spread } from './divisions.js';
import { foldOf } from './training-sets.js';

describe('divisions into folds', () => {
  it('give mean, sample deviation and range of a figure', () => {
    expect(spread([1, 2, 3])).toEqual({ mean: 2, deviation: 1, least: 1, most: 3 });
    expect(spread([0.5])).toEqual({ mean: 0.5, deviation: 0, least: 0.5, most: 0.5 });
  });

  it('deal the same groups out anew, and the same way on every run', () => {
    const groups = Array.from({ length: 40 }, (_, i) => `fact-${i}`);
    const dealt = (division: number): number[] => groups.map((group) => foldOf(group, 5, division));
    expect(dealt(1)).toEqual(dealt(1));
    expect(dealt(0)).not.toEqual(dealt(1));
    expect(new Set(dealt(2)).size).toBe(5);
  });
});
