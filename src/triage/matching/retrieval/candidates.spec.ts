import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { prepare } from '../text/prepare.js';
import { findCandidates } from './candidates.js';
import { DocumentStore } from './document-store.js';
import { openQuery } from './query.js';

const WORDS = ['pension', 'ration', 'widow', 'loan', 'school', 'carpet', 'depot', 'farmer', 'bank', 'April'];

function storeOf(texts: readonly string[]): DocumentStore {
  const store = new DocumentStore();
  texts.forEach((text, i) => store.add({ id: `d${i}`, text }));
  return store;
}

function namesOf(store: DocumentStore, text: string, limit = 5): string[] {
  const found = findCandidates(openQuery(prepare(text), store), store, limit);
  return found.map(({ document }) => store.documents[document]?.id ?? 'gone');
}

/** Sums of the same parts in another order differ in their last digits, so that equals may change places. */
function scoresOf(store: DocumentStore, text: string): Map<string, number> {
  const found = findCandidates(openQuery(prepare(text), store), store, 20);
  return new Map(found.map(({ document, score }) => [store.documents[document]?.id ?? 'gone', score]));
}

const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(' '));
const texts = fc.array(text, { minLength: 1, maxLength: 20 });

describe('findCandidates', () => {
  it('finds a document by its own text, before those that share less of it', () => {
    const store = storeOf(['widow pension raised', 'ration depot closed', 'loan for a carpet weaver']);
    expect(namesOf(store, 'ration depot closed')[0]).toBe('d1');
  });

  it('never names a document that was removed, however often documents come and go', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat({ max: 19 }), { maxLength: 20 }), text, (all, gone, query) => {
        const store = storeOf(all);
        for (const i of gone) store.remove(`d${i}`);
        for (const id of namesOf(store, query, 20)) expect(store.has(id)).toBe(true);
      }),
    );
  });

  it('answers as a store that never held what was removed', () => {
    fc.assert(
      fc.property(texts, texts, text, (kept, passing, query) => {
        const store = storeOf(kept);
        passing.forEach((one, i) => store.add({ id: `p${i}`, text: one }));
        passing.forEach((_, i) => store.remove(`p${i}`));
        const [here, there] = [scoresOf(store, query), scoresOf(storeOf(kept), query)];
        expect([...here.keys()].sort()).toEqual([...there.keys()].sort());
        for (const [id, score] of here) expect(score / (there.get(id) ?? 0)).toBeCloseTo(1, 4);
      }),
    );
  });

  it('keeps no more than asked for, best first', () => {
    fc.assert(
      fc.property(texts, text, fc.integer({ min: 1, max: 6 }), (all, query, limit) => {
        const store = storeOf(all);
        const scores = findCandidates(openQuery(prepare(query), store), store, limit).map(
          ({ score }) => score,
        );
        expect(scores.length).toBeLessThanOrEqual(limit);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
    );
  });
});
