/**
 * Evaluates boosted regression trees (Friedman 2001) without walking them: each condition that fails takes the leaves on
 * its left out of the tree's set, and the first leaf that is left answers (QuickScorer, Lucchese et al. 2015).
 */

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
  count: number;
  /** Conditions ordered by feature, then by threshold; those of feature f end where those of f + 1 start. */
  starts: Int32Array;
  threshold: Float64Array;
  tree: Int32Array;
  /** The leaves that stay when the condition fails. */
  keeps: Int32Array;
  /** MAX_LEAVES values a tree, from left to right. */
  leaves: Float64Array;
  /** Scratch: the leaves that are left of each tree. */
  open: Int32Array;
}

const MAX_LEAVES = 32;
const LEAF_BITS = 5;

interface Condition {
  feature: number;
  threshold: number;
  tree: number;
  keeps: number;
}

export function flatten(model: TreeModel): FlatTrees {
  const conditions: Condition[] = [];
  const leaves = new Float64Array(model.roots.length * MAX_LEAVES);
  model.roots.forEach((root, tree) => {
    const end = readTree(model, { node: root, tree, leaf: 0 }, { conditions, leaves });
    if (end > MAX_LEAVES) throw new Error(`a tree of ${end} leaves is too large`);
  });
  conditions.sort((a, b) => a.feature - b.feature || a.threshold - b.threshold || a.tree - b.tree);
  const features = 1 + Math.max(-1, ...conditions.map(({ feature }) => feature));
  return {
    count: model.roots.length,
    starts: Int32Array.from({ length: features + 1 }, (_, f) => firstOf(conditions, f)),
    threshold: Float64Array.from(conditions, ({ threshold }) => threshold),
    tree: Int32Array.from(conditions, ({ tree }) => tree),
    keeps: Int32Array.from(conditions, ({ keeps }) => keeps),
    leaves,
    open: new Int32Array(model.roots.length),
  };
}

function firstOf(conditions: readonly Condition[], feature: number): number {
  const found = conditions.findIndex((condition) => condition.feature >= feature);
  return found < 0 ? conditions.length : found;
}

/** Numbers the leaves from the left; returns the number behind the last. */
function readTree(
  model: TreeModel,
  at: { node: number; tree: number; leaf: number },
  into: { conditions: Condition[]; leaves: Float64Array },
): number {
  const { node, tree, leaf } = at;
  const feature = model.feature[node] ?? -1;
  const value = model.value[node] ?? 0;
  if (feature < 0) {
    if (leaf < MAX_LEAVES) into.leaves[tree * MAX_LEAVES + leaf] = value;
    return leaf + 1;
  }
  const left = model.left[node] ?? 0;
  const middle = readTree(model, { node: left, tree, leaf }, into);
  let goes = 0;
  for (let i = leaf; i < middle; i++) goes |= 1 << i;
  into.conditions.push({ feature, threshold: value, tree, keeps: ~goes });
  return readTree(model, { node: left + 1, tree, leaf: middle }, into);
}

export function evaluateTrees(trees: FlatTrees, features: Float64Array): number {
  const { count, starts, threshold, tree, keeps, leaves, open } = trees;
  open.fill(-1);
  for (let f = 0; f + 1 < starts.length; f++) {
    const value = features[f] ?? 0;
    const end = starts[f + 1] ?? 0;
    for (let c = starts[f] ?? 0; c < end && !(value <= (threshold[c] ?? 0)); c++) {
      const t = tree[c] ?? 0;
      open[t] = (open[t] ?? 0) & (keeps[c] ?? 0);
    }
  }
  let sum = 0;
  for (let t = 0; t < count; t++) {
    const bits = open[t] ?? 0;
    sum += leaves[(t << LEAF_BITS) | (31 - Math.clz32(bits & -bits))] ?? 0;
  }
  return sum;
}
