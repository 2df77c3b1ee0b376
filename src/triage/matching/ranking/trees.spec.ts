import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FACT_WEIGHTS } from '../weights/fact-weights.js';
import { evaluateTrees, flatten, type TreeModel } from './trees.js';

function walk(model: TreeModel, features: Float64Array): number {
  let sum = 0;
  for (const root of model.roots) {
    let node = root;
    for (let f = model.feature[node] ?? -1; f >= 0; f = model.feature[node] ?? -1) {
      node = (model.left[node] ?? 0) + ((features[f] ?? 0) <= (model.value[node] ?? 0) ? 0 : 1);
    }
    sum += model.value[node] ?? 0;
  }
  return sum;
}

describe('evaluateTrees', () => {
  it('says what walking the trees says, at every threshold and between', () => {
    const model = FACT_WEIGHTS.ranker;
    const flat = flatten(model);
    const thresholds = fc.constantFrom(...model.value);
    const value = fc.oneof(thresholds, fc.double({ min: -2, max: 12, noNaN: true }));
    const size = FACT_WEIGHTS.features.length;
    fc.assert(
      fc.property(fc.array(value, { minLength: size, maxLength: size }), (values) => {
        const features = Float64Array.from(values);
        expect(evaluateTrees(flat, features)).toBe(walk(model, features));
      }),
    );
  });

  it('is nought without trees', () => {
    expect(evaluateTrees(flatten({ roots: [], feature: [], value: [], left: [] }), new Float64Array(3))).toBe(
      0,
    );
  });
});
