import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MAX_WEIGHT, Postings, WEIGHT_BITS } from './postings.js';

const TERM = 3;

function listOf(postings: Postings): number[] {
  const start = postings.start(TERM);
  return Array.from(
    postings.page(TERM).subarray(start, start + postings.length(TERM)),
    (one) => one >>> WEIGHT_BITS,
  );
}

describe('Postings', () => {
  it('keeps what was added, in the order it came, while its block grows and others grow beside it', () => {
    const postings = new Postings();
    for (let document = 0; document < 100; document++) {
      postings.add(TERM, document, 1 + (document % MAX_WEIGHT));
      postings.add(TERM - 1, document, 1);
    }
    expect(listOf(postings)).toEqual(Array.from({ length: 100 }, (_, document) => document));
    expect((postings.page(TERM)[postings.start(TERM) + 7] ?? 0) & MAX_WEIGHT).toBe(8);
    expect(postings.length(TERM + 1)).toBe(0);
  });

  it('sweeps in steps of any size until the living are left, and none of them is lost', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        (lives, most) => {
          const postings = new Postings();
          lives.forEach((_, document) => postings.add(TERM, document, 1));
          const alive = Uint8Array.from(lives, (is) => (is ? 1 : 0));
          let at = 0;
          for (let step = 0; at < postings.length(TERM) && step <= lives.length; step++)
            at = postings.sweep(TERM, alive, { at, most });
          const living = lives.flatMap((is, document) => (is ? [document] : []));
          expect(listOf(postings).sort((a, b) => a - b)).toEqual(living);
        },
      ),
    );
  });

  it('takes new postings after a sweep that left none', () => {
    const postings = new Postings();
    postings.add(TERM, 0, 1);
    expect(postings.sweep(TERM, new Uint8Array(1), { at: 0, most: 5 })).toBe(0);
    postings.add(TERM, 1, 1);
    expect(listOf(postings)).toEqual([1]);
  });
});
