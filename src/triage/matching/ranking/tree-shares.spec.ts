import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FACT_WEIGHTS } from '../weights/fact-weights.js';
import { FEATURE_COUNT } from './features.js';
import { expectedScore, sharesOfFeatures } from './tree-shares.js';
import { evaluateTrees, flatten, type TreeModel } from './trees.js';

/** One tree: feature 0 <= 0.5 ? 1 : (feature 2 <= 3 ? 2 : 6). */
const TREE: TreeModel = {
  roots: [0],
  feature: [0, -1, 2, -1, -1],
  value: [0.5, 1, 3, 2, 6],
  left: [1, 0, 3, 0, 0],
};

describe('shares of features', () => {
  it('belong to the features asked on the way to the leaf', () => {
    expect([...sharesOfFeatures(TREE, Float64Array.of(1, 9, 5))]).toEqual([1.5, 0, 2]);
    expect([...sharesOfFeatures(TREE, Float64Array.of(0, 9, 5))]).toEqual([-1.5, 0, 0]);
    expect(expectedScore(TREE)).toBe(2.5);
  });

  it('add up to the score of the ranker, whatever the features', () => {
    const trees = flatten(FACT_WEIGHTS.ranker);
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -2, max: 12, noNaN: true }), {
          minLength: FEATURE_COUNT,
          maxLength: FEATURE_COUNT,
        }),
        (values) => {
          const features = Float64Array.from(values);
          const sum = sharesOfFeatures(FACT_WEIGHTS.ranker, features).reduce((a, b) => a + b, 0);
          expect(sum + expectedScore(FACT_WEIGHTS.ranker)).toBeCloseTo(evaluateTrees(trees, features), 6);
        },
      ),
      { numRuns: 50 },
    );
  });
});
