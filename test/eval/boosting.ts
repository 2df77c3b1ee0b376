/**
 * Trains boosted regression trees on histograms of binned features: LambdaMART for ranking (Burges 2010, with the change
 * in reciprocal discounted gain as weight) and logistic loss for yes or no. Deterministic: no sampling, ties by order.
 */
import type { TreeModel } from '../../src/triage/matching/ranking/trees.js';

export interface TrainingSet {
  /** One row per candidate. */
  rows: Float64Array[];
  labels: Uint8Array;
  /** First row of each query, and the end; only for ranking. */
  groups: Int32Array;
  /** Weight of each query (ranking) or row (logistic). */
  weights: Float64Array;
}

export interface BoostingOptions {
  trees: number;
  leaves: number;
  rate: number;
  minLeafHessian: number;
  l2: number;
}

const BINS = 64;

interface Binned {
  count: number;
  features: number;
  /** The bin of every feature, row after row. */
  cells: Uint8Array;
  /** Upper edge of each bin. */
  edges: Float64Array[];
}

type Gradients = (scores: Float64Array, gradient: Float64Array, hessian: Float64Array) => void;

export function trainRanking(set: TrainingSet, options: BoostingOptions): TreeModel {
  return boost(set, options, (scores, gradient, hessian) => lambdaGradients(set, scores, gradient, hessian));
}

export function trainLogistic(set: TrainingSet, options: BoostingOptions): TreeModel {
  return boost(set, options, (scores, gradient, hessian) => {
    for (let i = 0; i < scores.length; i++) {
      const p = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      const w = set.weights[i] ?? 1;
      gradient[i] = w * ((set.labels[i] ?? 0) - p);
      hessian[i] = w * Math.max(p * (1 - p), 1e-6);
    }
  });
}

function boost(set: TrainingSet, options: BoostingOptions, gradients: Gradients): TreeModel {
  const binned = bin(set.rows);
  const scores = new Float64Array(binned.count);
  const gradient = new Float64Array(binned.count);
  const hessian = new Float64Array(binned.count);
  const model: TreeModel = { roots: [], feature: [], value: [], left: [] };
  for (let t = 0; t < options.trees; t++) {
    gradient.fill(0);
    hessian.fill(0);
    gradients(scores, gradient, hessian);
    growTree({ binned, gradient, hessian, scores }, options, model);
  }
  return model;
}

/** Pairs of a right and a wrong candidate of one query; the weight is the change in 1 / log2(1 + rank). */
function lambdaGradients(
  set: TrainingSet,
  scores: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array,
): void {
  for (let g = 0; g + 1 < set.groups.length; g++) {
    const [start, end] = [set.groups[g] ?? 0, set.groups[g + 1] ?? 0];
    const discount = discounts(scores.subarray(start, end));
    const weight = set.weights[g] ?? 1;
    for (let i = start; i < end; i++) {
      if (set.labels[i] !== 1) continue;
      for (let j = start; j < end; j++) {
        if (set.labels[j] === 1) continue;
        const delta = weight * (0.05 + Math.abs((discount[i - start] ?? 0) - (discount[j - start] ?? 0)));
        const rho = 1 / (1 + Math.exp((scores[i] ?? 0) - (scores[j] ?? 0)));
        const h = delta * rho * (1 - rho);
        gradient[i] = (gradient[i] ?? 0) + delta * rho;
        gradient[j] = (gradient[j] ?? 0) - delta * rho;
        hessian[i] = (hessian[i] ?? 0) + h;
        hessian[j] = (hessian[j] ?? 0) + h;
      }
    }
  }
}

/** 1 / log2(1 + rank) of each score; the earlier of equal ones ranks higher. A query has few candidates: they are counted. */
function discounts(scores: Float64Array): Float64Array {
  return scores.map((score, i) => {
    let rank = 0;
    for (let j = 0; j < scores.length; j++) {
      const other = scores[j] ?? 0;
      if (other > score || (other === score && j < i)) rank++;
    }
    return 1 / Math.log2(2 + rank);
  });
}

function bin(rows: readonly Float64Array[]): Binned {
  const features = rows[0]?.length ?? 0;
  const cells = new Uint8Array(rows.length * features);
  const edges: Float64Array[] = [];
  for (let f = 0; f < features; f++) {
    const values = Float64Array.from(rows, (row) => row[f] ?? 0);
    const edge = quantileEdges(values);
    edges.push(edge);
    values.forEach((value, row) => (cells[row * features + f] = binOf(edge, value)));
  }
  return { count: rows.length, features, cells, edges };
}

function quantileEdges(values: Float64Array): Float64Array {
  const sorted = Float64Array.from(values).sort();
  const distinct: number[] = [];
  for (let b = 1; b < BINS; b++) {
    const value = round(sorted[Math.floor((b * sorted.length) / BINS)] ?? 0);
    if (distinct.length === 0 || value > (distinct.at(-1) ?? -Infinity)) distinct.push(value);
  }
  return Float64Array.from(distinct);
}

/** Four digits keep the model small and readable. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function binOf(edge: Float64Array, value: number): number {
  let low = 0;
  let high = edge.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edge[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Work {
  binned: Binned;
  gradient: Float64Array;
  hessian: Float64Array;
  scores: Float64Array;
}

interface Leaf {
  rows: Int32Array;
  histogram: Float64Array;
  gradient: number;
  hessian: number;
  node: number;
  best: Split | undefined;
}

interface Split {
  feature: number;
  bin: number;
  gain: number;
}

function growTree(work: Work, options: BoostingOptions, model: TreeModel): void {
  const { binned } = work;
  const root = model.feature.length;
  model.roots.push(root);
  pushNode(model);
  const all = Int32Array.from({ length: binned.count }, (_, i) => i);
  const leaves: Leaf[] = [makeLeaf(work, { rows: all, node: root }, options)];
  while (leaves.length < options.leaves) {
    let pick = -1;
    leaves.forEach((leaf, i) => {
      if (leaf.best && (pick < 0 || leaf.best.gain > (leaves[pick]?.best?.gain ?? 0))) pick = i;
    });
    const leaf = leaves[pick];
    if (!leaf?.best) break;
    const [left, right] = splitLeaf(work, leaf, leaf.best, { model, options });
    leaves.splice(pick, 1, left, right);
  }
  for (const leaf of leaves) {
    const value = Math.round((options.rate * leaf.gradient * 1e5) / (leaf.hessian + options.l2)) / 1e5;
    model.value[leaf.node] = value;
    for (const row of leaf.rows) work.scores[row] = (work.scores[row] ?? 0) + value;
  }
}

function pushNode(model: TreeModel): number {
  model.feature.push(-1);
  model.value.push(0);
  model.left.push(0);
  return model.feature.length - 1;
}

function makeLeaf(
  work: Work,
  part: { rows: Int32Array; node: number; histogram?: Float64Array },
  options: BoostingOptions,
): Leaf {
  const { rows, node } = part;
  const filled = part.histogram ?? fillHistogram(work, rows);
  let gradient = 0;
  let hessian = 0;
  for (let b = 0; b < BINS; b++) {
    gradient += filled[b * 2] ?? 0;
    hessian += filled[b * 2 + 1] ?? 0;
  }
  const leaf: Leaf = { rows, histogram: filled, gradient, hessian, node, best: undefined };
  leaf.best = bestSplit(leaf, work.binned.features, options);
  return leaf;
}

function fillHistogram(work: Work, rows: Int32Array): Float64Array {
  const { binned, gradient, hessian } = work;
  const histogram = new Float64Array(binned.features * BINS * 2);
  const { cells, features } = binned;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const g = gradient[row] ?? 0;
    const h = hessian[row] ?? 0;
    let base = 0;
    for (let cell = row * features, end = cell + features; cell < end; cell++, base += BINS * 2) {
      const at = base + (cells[cell] ?? 0) * 2;
      histogram[at] = (histogram[at] ?? 0) + g;
      histogram[at + 1] = (histogram[at + 1] ?? 0) + h;
    }
  }
  return histogram;
}

function bestSplit(leaf: Leaf, features: number, options: BoostingOptions): Split | undefined {
  const parent = (leaf.gradient * leaf.gradient) / (leaf.hessian + options.l2);
  let best: Split | undefined;
  for (let f = 0; f < features; f++) {
    let g = 0;
    let h = 0;
    for (let b = 0; b < BINS - 1; b++) {
      g += leaf.histogram[(f * BINS + b) * 2] ?? 0;
      h += leaf.histogram[(f * BINS + b) * 2 + 1] ?? 0;
      const otherH = leaf.hessian - h;
      if (h < options.minLeafHessian || otherH < options.minLeafHessian) continue;
      const otherG = leaf.gradient - g;
      const gain = (g * g) / (h + options.l2) + (otherG * otherG) / (otherH + options.l2) - parent;
      if (gain > (best?.gain ?? 1e-9)) best = { feature: f, bin: b, gain };
    }
  }
  return best;
}

function splitLeaf(
  work: Work,
  leaf: Leaf,
  split: Split,
  into: { model: TreeModel; options: BoostingOptions },
): [Leaf, Leaf] {
  const { model, options } = into;
  const { cells, features } = work.binned;
  const leftRows = new Int32Array(leaf.rows.length);
  const rightRows = new Int32Array(leaf.rows.length);
  let [lefts, rights] = [0, 0];
  for (const row of leaf.rows) {
    if ((cells[row * features + split.feature] ?? 0) <= split.bin) leftRows[lefts++] = row;
    else rightRows[rights++] = row;
  }
  const left = pushNode(model);
  const right = pushNode(model);
  model.feature[leaf.node] = split.feature;
  model.value[leaf.node] = work.binned.edges[split.feature]?.[split.bin] ?? 0;
  model.left[leaf.node] = left;
  const isLeftSmall = lefts <= rights;
  const [leftPart, rightPart] = [leftRows.subarray(0, lefts), rightRows.subarray(0, rights)];
  const smallHistogram = fillHistogram(work, isLeftSmall ? leftPart : rightPart);
  const largeHistogram = leaf.histogram.map((value, i) => value - (smallHistogram[i] ?? 0));
  return [
    makeLeaf(
      work,
      { rows: leftPart, node: left, histogram: isLeftSmall ? smallHistogram : largeHistogram },
      options,
    ),
    makeLeaf(
      work,
      { rows: rightPart, node: right, histogram: isLeftSmall ? largeHistogram : smallHistogram },
      options,
    ),
  ];
}
