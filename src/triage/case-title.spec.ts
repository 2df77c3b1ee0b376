import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { caseTitle, LONGEST_TITLE } from './case-title.js';

describe('the title of a case', () => {
  it.each([
    [
      'Forwarded many times\nWidow pension has been stopped from Friday. Share!',
      'Widow pension has been stopped from Friday.',
    ],
    [
      'Good morning! Please share. Ration cards are cancelled from Monday.',
      'Ration cards are cancelled from Monday.',
    ],
    ['कृपया शेयर करें। विधवा पेंशन अब बंद हो गई है।', 'विधवा पेंशन अब बंद हो गई है।'],
    [
      'Forwarded as received: urgent! Rs 2,500 widow pension from 1 May for all',
      'Rs 2,500 widow pension from 1 May for all',
    ],
    ['Dear all, ration cards are cancelled from Monday.', 'ration cards are cancelled from Monday.'],
    ['السلام علیکم، پنشن بند ہو گئی ہے سب لوگ سنیں', 'پنشن بند ہو گئی ہے سب لوگ سنیں'],
    ['Good morning!', 'Good morning!'],
    ['۔۔۔ 🚨 پنشن بند ہو گئی ہے سب لوگ سنیں', 'پنشن بند ہو گئی ہے سب لوگ سنیں'],
    ['', 'A post without text'],
  ])('of %j is %j', (claim, title) => {
    expect(caseTitle(claim)).toBe(title);
  });

  it('is the link when there is no text', () => {
    expect(caseTitle('', 'https://example.org/news')).toBe('https://example.org/news');
  });

  it('keeps amounts, which are what a claim is about', () => {
    expect(caseTitle('Pension is now Rs 1,25,000 for everybody')).toContain('1,25,000');
    expect(caseTitle('🚨 ₹500 for every student')).toBe('₹500 for every student');
  });

  it('is short, on one line and never empty', () => {
    const texts = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer().map(String)));
    fc.assert(
      fc.property(texts, (parts) => {
        const title = caseTitle(parts.join(' '));
        expect(title.length).toBeLessThanOrEqual(LONGEST_TITLE);
        expect(title).not.toContain('\n');
        expect(title).not.toBe('');
      }),
    );
  });
});
