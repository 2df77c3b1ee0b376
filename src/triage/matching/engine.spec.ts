import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createCaseEngine, createFactEngine, normalise, prepare, type MatchingDocument } from './index.js';

const FACTS: MatchingDocument[] = [
  {
    id: 'pension',
    title: 'Old-age pension',
    text: 'The old-age pension is Rs 1,000 a month from age 60.',
    translations: ['वृद्धावस्था पेंशन 60 वर्ष से 1,000 रुपये महीना है।'],
  },
  { id: 'ration', title: 'Ration', text: 'Ration cards give 5 kg of free rice a head every month.' },
  { id: 'bus', title: 'Free bus', text: 'Women travel free in buses of the road transport corporation.' },
];

function facts(): ReturnType<typeof createFactEngine> {
  const engine = createFactEngine();
  engine.build(FACTS);
  return engine;
}

describe('fact engine', () => {
  it('finds the fact behind a post in another script', () => {
    expect(facts().match('بڑھاپا پنشن اب ملے گی')[0]?.id).toBe('pension');
  });

  it('names the changed figure with its place in the post', () => {
    const text = 'Old age pension is now Rs 2,500 a month!';
    const found = facts()
      .match(text)[0]
      ?.discrepancies.find(({ verdict }) => verdict === 'differs');
    expect(found).toMatchObject({ slot: 'amount', fact: '₹1,000 a month', post: '₹2,500 a month' });
    expect(text.slice(found?.postSpan?.start, found?.postSpan?.end)).toBe('2,500');
  });

  it('points at the same words in both texts', () => {
    const text = 'women travel free everywhere';
    const match = facts().match(text)[0];
    const [span] = match?.because.sharedSpans ?? [];
    expect(match?.id).toBe('bus');
    expect(text.slice(span?.post.start, span?.post.end).toLowerCase()).toBe(
      FACTS[2]?.text.slice(span?.fact.start, span?.fact.end).toLowerCase(),
    );
  });

  it('forgets a removed fact and finds an added one', () => {
    const engine = facts();
    expect(engine.remove('bus')).toBe(true);
    expect(engine.remove('bus')).toBe(false);
    engine.add({ id: 'solar', text: 'Rooftop solar subsidy is at most Rs 78,000.' });
    expect(engine.match('women travel free in buses').map(({ id }) => id)).not.toContain('bus');
    expect(engine.match('solar subsidy 78 hazar')[0]?.id).toBe('solar');
    expect(engine.size).toBe(3);
  });

  it('gives the same answers after any order of changes as when built at once', () => {
    const extra = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 12 });
    fc.assert(
      fc.property(extra, extra, (added, removed) => {
        const engine = facts();
        for (const n of added)
          engine.add({ id: `x${n}`, text: `scheme number ${n} pays pension of Rs ${n * 100}` });
        for (const n of removed) engine.remove(`x${n}`);
        const kept = added.filter((n) => !removed.includes(n));
        const fresh = createFactEngine();
        fresh.build([
          ...FACTS,
          ...kept.map((n) => ({ id: `x${n}`, text: `scheme number ${n} pays pension of Rs ${n * 100}` })),
        ]);
        const view = (one: typeof engine): [string, number][] =>
          one.match('pension of Rs 700 scheme').map(({ id, similarity }) => [id, similarity]);
        expect(view(engine)).toEqual(view(fresh));
      }),
      { numRuns: 30 },
    );
  });

  it('replaces a document of the same id', () => {
    const engine = facts();
    engine.add({ id: 'bus', text: 'Rooftop solar subsidy' });
    expect(engine.size).toBe(3);
    expect(engine.match('rooftop solar')[0]?.id).toBe('bus');
  });

  it('says nothing about an empty text or with no facts', () => {
    expect(facts().match('')).toEqual([]);
    expect(createFactEngine().match('pension')).toEqual([]);
    expect(createFactEngine().judge('pension').factId).toBeNull();
  });

  it('keeps similarity and the shares of its signals between 0 and 1', () => {
    for (const { similarity, because } of facts().match('free ration of 5 kg rice for women in buses')) {
      expect(similarity).toBeGreaterThanOrEqual(0);
      expect(similarity).toBeLessThanOrEqual(1);
      expect(because.signals.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    }
  });
});

describe('hostile texts', () => {
  const MEGABYTE = 2 ** 20;
  it.each([
    ['one letter', 'a'.repeat(MEGABYTE)],
    ['one letter with spaces', 'a '.repeat(MEGABYTE / 2)],
    ['combining marks', `e${'\u0301'.repeat(10_000)}`.repeat(20)],
    ['bidi controls', '\u202e\u2066'.repeat(100_000)],
    ['lone surrogates', '\ud800'.repeat(200_000)],
    ['emoji', '🙏🏽'.repeat(100_000)],
    ['digits', '1'.repeat(MEGABYTE)],
    ['commas and digits', '1,1.'.repeat(200_000)],
    ['dots', 'a.'.repeat(300_000)],
    ['hyphens', 'a-'.repeat(300_000)],
    ['stars', '*_~'.repeat(300_000)],
    ['new lines', '\n '.repeat(300_000)],
  ])('%s never throw, and end: what costs more than linear time would not', (_, text) => {
    const engine = facts();
    expect(normalise(text).text).not.toContain('\ud800');
    expect(engine.judge(text).probabilities.unrelated).toBeGreaterThanOrEqual(0);
  });

  it('never throw, whatever they hold', () => {
    const engine = facts();
    const cases = createCaseEngine();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        normalise(text);
        cases.add({ id: 'one', text });
        for (const { because, discrepancies } of [...engine.match(text), ...cases.match(prepare(text))]) {
          expect(because.sentence).toMatch(/\.$/);
          expect(discrepancies).toBeDefined();
        }
      }),
    );
  });
});
