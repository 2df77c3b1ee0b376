import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createFactEngine, normalise, prepare } from '../index.js';

/** Pieces that break programs which read text carelessly. */
const PIECES = [
  'e\u0301\u0316\u035c\u0489'.repeat(8), // zalgo
  '\u202e\u2066\u200f',
  '\ud800',
  '\udc00',
  '🙏🏽👨‍👩‍👧‍👦🇮🇳',
  '\u200d\u200c\ufeff',
  'ﷺ',
  'ड़ढ़\u093c\u093c',
  'کٔشیٖر ٻڀٺ',
  '੧੨੩ ਪੈਨਸ਼ਨ',
  '१,२३,४५६.७८.९',
  '₹₹1e309 NaN Infinity -0',
  '99999999999999999999999999',
  'http://a.b.c.d.e.f.gov.in.example/..//',
  '#pensionbandyojanakisanpensionband',
  'G.O. No. 12-JK(SW)-of-of-2024',
  'saadhe paune dedh dhai sawa lakh crore hazaar',
  'e-i-o-u.k.y.c',
  'अगले अगले next next last last kal parson',
  'आईएसएसएसआईएसएसएसआईएसएसएसआईएसएसएस',
  '60-79-80+ <60 >70 20% %% 5% se 6% tak',
  '\0\u0007\n\r\t',
  'toString constructor __proto__ hasOwnProperty',
];

describe('hostile texts', () => {
  const engine = createFactEngine();
  engine.build([
    {
      id: 'one',
      text: 'PM-KISAN pays Rs 6,000 a year; the site is pmkisan.gov.in.',
      validUntil: '2026-01-01',
    },
    { id: 'two', text: 'आईएसएसएस पेंशन 60 वर्ष से जारी है।', aliases: ['ISSS'] },
  ]);

  it('are read, judged and explained without an error, with spans inside them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })), {
          maxLength: 30,
        }),
        fc.constantFrom('', ' ', '\n'),
        (pieces, glue) => {
          const text = pieces.join(glue);
          const prepared = prepare(text);
          normalise(text);
          for (const { because, discrepancies } of engine.judge(prepared, { at: '2026-03-01' }).matches) {
            for (const { postSpan } of discrepancies)
              expect(postSpan?.end ?? 0).toBeLessThanOrEqual(text.length);
            for (const { post } of because.sharedSpans) expect(post.end).toBeLessThanOrEqual(text.length);
            expect(because.sentence).toMatch(/\.$/);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each(PIECES.map((piece) => [JSON.stringify(piece).slice(0, 30), piece]))(
    'end for half a megabyte of %s',
    (_, piece) => {
      const text = piece.repeat(Math.ceil(500_000 / piece.length));
      expect(prepare(text).tokens.length).toBeLessThanOrEqual(4_000 + 10);
      expect(engine.judge(text).matches.length).toBeLessThanOrEqual(2);
      expect(normalise(text).language).toEqual(expect.any(String));
    },
  );
});
