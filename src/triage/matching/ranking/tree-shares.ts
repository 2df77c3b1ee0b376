/**
 * How much each feature adds to the score of boosted trees. On the way to its leaf a tree's expectation changes at every
 * condition, and the change belongs to the feature asked there (Saabas 2014; the paths of TreeSHAP, Lundberg et al. 2020).
 * The expectation of a node is the mean of its two sides: how many examples took each side is not kept with the weights.
 * Worked out on demand only: ranking itself walks no tree.
 */
import type { TreeModel } from './trees.js';

const expectations = new WeakMap<TreeModel, Float64Array>();

/** One number per feature; with the sum of the trees' expectations they add up to the score. */
export function sharesOfFeatures(model: TreeModel, features: Float64Array): Float64Array {
  const expected = expectedOf(model);
  const shares = new Float64Array(features.length);
  for (const root of model.roots) {
    let node = root;
    for (let feature = model.feature[node] ?? -1; feature >= 0; feature = model.feature[node] ?? -1) {
      const left = model.left[node] ?? 0;
      const next = (features[feature] ?? 0) <= (model.value[node] ?? 0) ? left : left + 1;
      shares[feature] = (shares[feature] ?? 0) + (expected[next] ?? 0) - (expected[node] ?? 0);
      node = next;
    }
  }
  return shares;
}

/** The score of a text of which nothing is known. */
export function expectedScore(model: TreeModel): number {
  const expected = expectedOf(model);
  return model.roots.reduce((sum, root) => sum + (expected[root] ?? 0), 0);
}

function expectedOf(model: TreeModel): Float64Array {
  const known = expectations.get(model);
  if (known) return known;
  const expected = new Float64Array(model.feature.length);
  for (const root of model.roots) expect(model, root, expected);
  expectations.set(model, expected);
  return expected;
}

function expect(model: TreeModel, node: number, into: Float64Array): number {
  const isLeaf = (model.feature[node] ?? -1) < 0;
  const left = model.left[node] ?? 0;
  const value = isLeaf
    ? (model.value[node] ?? 0)
    : (expect(model, left, into) + expect(model, left + 1, into)) / 2;
  into[node] = value;
  return value;
}
