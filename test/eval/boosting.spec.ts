import { describe, expect, it } from '@jest/globals';
import { evaluateTrees, flatten } from '../../src/triage/matching/ranking/trees.js';
import { trainLogistic, trainRanking, type TrainingSet } from './boosting.js';
import { seeded } from './statistics.js';

const OPTIONS = { trees: 30, leaves: 4, rate: 0.2, minLeafHessian: 0.5, l2: 1 };

/** Rows of two features of which the first decides. */
function setOf(count: number, groupSize: number): TrainingSet {
  const random = seeded(3);
  const rows = Array.from({ length: count }, () => Float64Array.of(random(), random()));
  const groups = Int32Array.from({ length: count / groupSize + 1 }, (_, g) => g * groupSize);
  const labels = new Uint8Array(count);
  for (let g = 0; g + 1 < groups.length; g++) {
    const start = groups[g] ?? 0;
    let best = start;
    for (let i = start; i < start + groupSize; i++)
      if ((rows[i]?.[0] ?? 0) > (rows[best]?.[0] ?? 0)) best = i;
    labels[best] = 1;
  }
  return { rows, labels, groups, weights: new Float64Array(count).fill(1) };
}

describe('boosting', () => {
  it('learns an order from pairs of right and wrong candidates', () => {
    const set = setOf(400, 4);
    const trees = flatten(trainRanking(set, OPTIONS));
    let right = 0;
    for (let g = 0; g + 1 < set.groups.length; g++) {
      const rows = set.rows.slice(set.groups[g], set.groups[g + 1]);
      const scores = rows.map((row) => evaluateTrees(trees, row));
      const best = scores.indexOf(Math.max(...scores));
      right += set.labels[(set.groups[g] ?? 0) + best] ?? 0;
    }
    expect(right).toBeGreaterThan(90);
  });

  it('learns yes and no', () => {
    const set = setOf(400, 4);
    const labels = Uint8Array.from(set.rows, (row) => ((row[0] ?? 0) > 0.5 ? 1 : 0));
    const trees = flatten(trainLogistic({ ...set, labels }, OPTIONS));
    const wrong = set.rows.filter((row, i) => evaluateTrees(trees, row) > 0 !== (labels[i] === 1));
    expect(wrong.length).toBeLessThan(12);
  });

  it('comes out the same on every run', () => {
    expect(trainRanking(setOf(200, 4), OPTIONS)).toEqual(trainRanking(setOf(200, 4), OPTIONS));
  });
});
