/** Evaluates boosted regression trees (Friedman 2001) laid out flat: one typed array per property of a node. */

export interface TreeModel {
  /** Start of each tree in the node arrays. */
  roots: number[];
  /** Feature of an inner node, -1 for a leaf. */
  feature: number[];
  /** Threshold of an inner node (left where value <= threshold), value of a leaf. */
  value: number[];
  /** The left child; the right one follows it. */
  left: number[];
}

export interface FlatTrees {
  roots: Int32Array;
  feature: Int16Array;
  value: Float64Array;
  left: Int32Array;
}

export function flatten(model: TreeModel): FlatTrees {
  return {
    roots: Int32Array.from(model.roots),
    feature: Int16Array.from(model.feature),
    value: Float64Array.from(model.value),
    left: Int32Array.from(model.left),
  };
}

export function evaluateTrees(trees: FlatTrees, features: Float64Array): number {
  const { roots, feature, value, left } = trees;
  let sum = 0;
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t] ?? 0;
    for (let f = feature[node] ?? -1; f >= 0; f = feature[node] ?? -1) {
      node = (left[node] ?? 0) + ((features[f] ?? 0) <= (value[node] ?? 0) ? 0 : 1);
    }
    sum += value[node] ?? 0;
  }
  return sum;
}
