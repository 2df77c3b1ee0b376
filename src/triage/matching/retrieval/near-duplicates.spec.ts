import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { prepare } from '../text/prepare.js';
import { COPY_FROM, NearDuplicates, resemblance, type Signature, signatureOf } from './near-duplicates.js';

const RATION =
  'Free ration for every family from Monday, take your card to the nearest depot before the end of the month';
const PENSION =
  'Old age pension has been raised and will be paid to all widows through the post office from April onwards';

function sign(text: string): Signature {
  const signature = signatureOf(prepare(text).joined);
  if (!signature) throw new Error('too short');
  return signature;
}

function termsOf(from: number, count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, i) => Math.imul(from + i, 2_654_435_761));
}

describe('near duplicates', () => {
  it('finds the forwarded copy with a greeting and a request to share around it', () => {
    const index = new NearDuplicates();
    index.add('ration', sign(RATION));
    index.add('pension', sign(PENSION));
    const found = index.find(sign(`Hello all. ${RATION}!! Pls tell others`), 5);
    expect(found.map(({ id }) => id)).toEqual(['ration']);
  });

  it('estimates the share of common terms', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 1_000_000 }), (shift, from) => {
        const [a, b] = [signatureOf(termsOf(from, 400)), signatureOf(termsOf(from + shift, 400))];
        if (!a || !b) throw new Error('too short');
        const truth = (400 - shift) / (400 + shift);
        expect(Math.abs(resemblance(a, b) - truth)).toBeLessThan(0.4);
      }),
    );
  });

  it('says nothing about texts of a few letters', () => {
    expect(signatureOf(prepare('ok bye').joined)).toBeUndefined();
  });

  it('forgets what is removed', () => {
    const index = new NearDuplicates();
    index.add('ration', sign(RATION));
    index.remove('ration');
    expect(index.find(sign(RATION), 5)).toEqual([]);
    expect(index.size).toBe(0);
  });

  it('names the most alike first, none below the limit, and no more than asked for', () => {
    const index = new NearDuplicates();
    for (let i = 0; i < 200; i++) index.add(`copy${i}`, sign(`${RATION} ${i}`));
    index.add('same', sign(RATION));
    const found = index.find(sign(RATION), 3);
    expect(found).toHaveLength(3);
    expect(found[0]?.resemblance).toBe(1);
    expect(found.every((one) => one.resemblance >= COPY_FROM)).toBe(true);
  });
});
