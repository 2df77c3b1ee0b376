import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { slugOf } from './slug.js';

const replyId = '01AB0000-0000-7000-8000-00003F9C2A1B';

describe('the address of a page', () => {
  it.each([
    [
      'en',
      ['The pension wasn’t stopped: Rs 1,000 a month'],
      'the-pension-wasnt-stopped-rs-1-000-a-month-3f9c2a1b',
    ],
    ['hi', ['पेंशन जारी है', 'The pension continues', 'ISSS'], 'the-pension-continues-3f9c2a1b-hi'],
    [
      'ur',
      ['پنشن جاری ہے', 'Integrated Social Security Scheme'],
      'integrated-social-security-scheme-3f9c2a1b-ur',
    ],
    ['ur', ['پنشن جاری ہے'], 'fact-check-3f9c2a1b-ur'],
    ['en', ['Café crème'], 'cafe-creme-3f9c2a1b'],
  ] as const)('%s %j gives %s', (language, candidates, slug) => {
    expect(slugOf({ language, candidates, replyId })).toBe(slug);
  });

  it('cuts a long headline between words', () => {
    const slug = slugOf({ language: 'en', candidates: ['every '.repeat(40)], replyId });
    expect(slug).toMatch(/^(every-)+3f9c2a1b$/);
    expect(slug.length).toBeLessThan(75);
  });

  it('is always safe in an address', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('en', 'hi', 'ur'),
        (headline, language) => {
          expect(slugOf({ language, candidates: [headline], replyId })).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        },
      ),
    );
  });
});
