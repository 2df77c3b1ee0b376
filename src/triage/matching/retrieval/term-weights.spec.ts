import { describe, expect, it } from '@jest/globals';
import { TermWeights } from './term-weights.js';

function entriesOf(terms: TermWeights): [number, number][] {
  return Array.from({ length: terms.size }, (_, i) => [terms.term(i), terms.weight(i)]);
}

describe('the terms of one document', () => {
  it('are kept once, in order, each with its greatest weight', () => {
    const terms = new TermWeights();
    terms.open(4);
    for (const [term, weight] of [
      [7, 3],
      [0, 5],
      [7, 9],
      [0, 1],
    ] as const)
      terms.add(term, weight);
    expect(entriesOf(terms)).toEqual([
      [7, 9],
      [0, 5],
    ]);
  });

  it('are forgotten for the next document, however large either is', () => {
    const terms = new TermWeights();
    const many = 5_000;
    terms.open(many);
    for (let term = 0; term < many; term++) terms.add(term, 1);
    expect(terms.size).toBe(many);
    terms.open(2);
    terms.add(4_999, 2);
    terms.add(3, 4);
    expect(entriesOf(terms)).toEqual([
      [4_999, 2],
      [3, 4],
    ]);
  });
});
