import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createCaseEngine, createFactEngine, type Match, type MatchingDocument } from '../index.js';

const FACTS: MatchingDocument[] = [
  {
    id: 'kisan',
    title: 'PM-KISAN',
    text: 'PM-KISAN pays farmers Rs 6,000 a year, continuing in three instalments.',
    aliases: ['PM-KISAN', 'kisan samman nidhi', 'पीएम किसान'],
    translations: ['पीएम किसान में किसानों को साल में 6,000 रुपये तीन किस्तों में मिलते हैं।'],
    slots: [{ kind: 'amount', label: 'yearly benefit', value: 6000, unit: 'INR/year' }],
  },
  {
    id: 'isss',
    title: 'Integrated Social Security Scheme (ISSS)',
    text: 'The Integrated Social Security Scheme pays pensions to the elderly and to widows.',
    aliases: ['ISSS', 'بڑھاپا پنشن'],
    translations: ['سماجی تحفظ اسکیم بزرگوں اور بیواؤں کو پنشن دیتی ہے، آئی ایس ایس ایس جاری ہے۔'],
  },
  {
    id: 'stove',
    title: 'Ujjwala free stove',
    text: 'Ujjwala gives the first refill and the stove free.',
    slots: [{ kind: 'amount', label: 'cost', value: 0, unit: 'INR' }],
  },
];

function best(text: string): Match {
  const engine = createFactEngine();
  engine.build(FACTS);
  const [match] = engine.match(text, { limit: 1 });
  if (match === undefined) throw new Error('nothing found');
  return match;
}

const words = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

describe('evidence', () => {
  it('names the text that the spans of the fact point into', () => {
    const { because } = best('पीएम किसान में अब साल में 12,000 रुपये मिलेंगे');
    expect(because.factField).toBe('translation');
    expect(because.factText).toBe(FACTS[0]?.translations?.[0]);
    expect(because.sharedSpans.length).toBeGreaterThan(0);
  });

  it.each([
    'continuing in the PM-KISAN scheme: farmers get Rs 12,000 a year',
    '#PmKisan pays 10k, farmers!',
    'پنشن بند ہو گئی آئی ایس ایس اسکیم',
    'पीएम किसान की 3 किस्तों',
  ])('begins and ends every span where words do: %s', (post) => {
    const { because } = best(post);
    for (const span of because.sharedSpans) {
      expect(words(post)).toEqual(expect.arrayContaining(words(post.slice(span.post.start, span.post.end))));
      expect(words(because.factText)).toEqual(
        expect.arrayContaining(words(because.factText.slice(span.fact.start, span.fact.end))),
      );
    }
  });

  it('says the two figures as people write them', () => {
    const { because, discrepancies } = best('PM-KISAN now gives every farmer Rs 12,000 a year');
    expect(because.sentence).toBe(
      'Same scheme (PM-KISAN); the post says ₹12,000 a year, the order says ₹6,000 a year.',
    );
    expect(discrepancies).toContainEqual(
      expect.objectContaining({ post: '₹12,000 a year', fact: '₹6,000 a year', verdict: 'differs' }),
    );
  });

  it('takes no everyday or function word for a name', () => {
    const { because } = best('آئی ایس ایس اسکیم میں پنشن بند');
    expect(because.names).not.toEqual(expect.arrayContaining(['آئی']));
    expect(because.names).not.toEqual(expect.arrayContaining(['اسکیم']));
    expect(because.names).not.toEqual(expect.arrayContaining(['پنشن']));
  });

  it('knows the scheme by an alias in another script and says its title', () => {
    expect(best('بڑھاپا پنشن سب کو ملے گی').because.names[0]).toBe(
      'Integrated Social Security Scheme (ISSS)',
    );
  });

  it('does not set a figure of no known kind beside a thing that is free', () => {
    const { discrepancies } = best('Ujjwala stove free, only 60 left in 2 days');
    expect(discrepancies.filter(({ verdict }) => verdict === 'differs')).toEqual([]);
  });

  it('gives cases the same evidence', () => {
    const engine = createCaseEngine();
    engine.add({ id: 'one', text: 'Jansugam portal asks Rs 500 for every pension form' });
    const [match] = engine.match('jansugam portal asks Rs 700 for pension form');
    expect(match?.because.factField).toBe('text');
    expect(match?.because.factText).toContain('Jansugam');
    expect(match?.because.sentence).toContain('the post says ₹700, the case says ₹500');
  });

  it('keeps every span inside both texts, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (noise) => {
        const post = `${noise}kisan ${noise} farmers`;
        const { because } = best(post);
        for (const { post: mine, fact } of because.sharedSpans) {
          expect(mine.end).toBeLessThanOrEqual(post.length);
          expect(fact.end).toBeLessThanOrEqual(because.factText.length);
          expect(mine.start).toBeLessThan(mine.end);
          expect(fact.start).toBeLessThan(fact.end);
        }
      }),
    );
  });
});
