import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { growth, LINEAR_BELOW } from '../../../test/support/growth.js';
import { masked, maskPersonal, personalKindsIn } from './mask-personal.js';

describe('masking of personal data', () => {
  it.each([
    ['Call 9906012345 now', 'Call [phone] now'],
    ['Call +91 99060 12345 now', 'Call [phone] now'],
    ['Call 099060-12345.', 'Call [phone].'],
    ['Call (+91)9906012345', 'Call [phone]'],
    ['Call 990-601-2345', 'Call [phone]'],
    ['WhatsApp:९९०६०१२३४५ पर', 'WhatsApp:[phone] पर'],
    ['نمبر ۹۹۰۶۰۱۲۳۴۵ پر', 'نمبر [phone] پر'],
    ['Call 9906012345 2 times', 'Call [phone] 2 times'],
    ['9906012345/9419012345', '[phone]/[phone]'],
    ['9906012345 9419012345', '[phone] [phone]'],
    ['Office 0194-2452138', 'Office [phone]'],
    ['Mail asha.devi+x@gmail.com!', 'Mail [e-mail]!'],
    ['Pay to asha@okicici today', 'Pay to [e-mail] today'],
    ['Aadhaar 2345 6789 0123', 'Aadhaar [Aadhaar]'],
    ['आधार २३४५६७८९०१२३ है', 'आधार [Aadhaar] है'],
    ['PAN ABCDE1234F given', 'PAN [PAN] given'],
    ['pan abcde1234f', 'pan [PAN]'],
    ['A/c 00345678901', 'A/c [account number]'],
    ['Card 4111 1111 1111 1111', 'Card [account number]'],
    ['Send to https://wa.me/919906012345', 'Send to https://wa.me/[phone]'],
    ['https://api.whatsapp.com/send?phone=919906012345', 'https://api.whatsapp.com/send?phone=[phone]'],
  ])('%s', (text, masked) => {
    expect(maskPersonal(text)).toBe(masked);
  });

  it.each([
    'Helplines 181, 112, 1098, 14567 and 155261',
    'Toll free 1800-180-1551 or 18001801551 or 1860 266 2345',
    'Pension of Rs 1,00,000 for 12,50,000 families, budget Rs 250000000',
    '₹987654321 crore, 9876543210 rupees',
    'From 12-03-2026 to 25-03-2026, order 55-SWD of 2026',
    'PIN 190001, ward 12',
    '500 1000 1500 2000',
    '6000 7000 8000 9000 10000',
    'https://www.facebook.com/story/1234567890123456',
    '@socialwelfare on X',
  ])('leaves %j readable', (text) => {
    expect(maskPersonal(text)).toBe(text);
  });

  it('names the kinds that it finds', () => {
    expect(personalKindsIn('PAN ABCDE1234F, a@b.in and 9906012345, 9906012346')).toEqual([
      'e-mail',
      'phone',
      'PAN',
    ]);
  });

  it('names no landline, which may be that of an office', () => {
    expect(personalKindsIn('The office answers at 0194-2506143')).toEqual([]);
  });

  it('hides every mobile number, wherever its digits are parted', () => {
    const mobile = fc.tuple(
      fc.integer({ min: 6_000_000_001, max: 9_999_999_999 }).filter((number) => number % 100 !== 0),
      fc.integer({ min: 2, max: 8 }),
      fc.constantFrom('', ' ', '-', '.'),
      fc.constantFrom('', '+91 ', '0', '91'),
    );
    fc.assert(
      fc.property(mobile, ([number, at, gap, prefix]) => {
        const digits = String(number);
        const written = prefix + digits.slice(0, at) + gap + digits.slice(at);
        expect(maskPersonal(`Call ${written} now`)).not.toMatch(/\d/);
      }),
    );
  });

  it('is stable: what is masked stays as it is', () => {
    const alphabet = ['9906012345', ' ', '-', '@', 'a', '.', '1800', '₹', '२', '+91', 'ABCDE1234F', '4111'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...alphabet)), (parts) => {
        const masked = maskPersonal(parts.join(''));
        expect(maskPersonal(masked)).toBe(masked);
      }),
      { numRuns: 5_000 },
    );
  });

  it.each(['9', '9 ', '99 ', 'a', 'a@', '1-', '(', 'a.', '@', '+9'])(
    'takes linear time for %j again and again',
    (part) => {
      const text = part.repeat(20_000 / part.length);
      expect(growth(text, maskPersonal)).toBeLessThan(LINEAR_BELOW);
    },
  );

  it.each([
    ['Call 9906012345 before Friday, pay Rs 500', 'Friday', 'Friday'],
    ['Send to https://wa.me/919906012345 and 9906012345: pay Rs 500', 'Rs 500', 'Rs 500'],
    ['Mail asha.devi+x@gmail.com today', 'gmail', '[e-mail]'],
    ['Pay to 9906012345', 'Pay to 9906012345', 'Pay to [phone]'],
  ])('says where a part of a post stands after masking: %s', (post, part, shown) => {
    const { text, spanOf } = masked(post);
    const start = post.indexOf(part);
    const span = spanOf({ start, end: start + part.length });
    expect(text.slice(span.start, span.end)).toBe(shown);
  });

  it('keeps every part that is not personal, wherever it stands', () => {
    const words = fc.constantFrom('pension', '9906012345', 'https://wa.me/919906012345', 'Friday', 'a@b.in');
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (post) => {
        const text = post.join(' ');
        const { text: shown, spanOf } = masked(text);
        let start = 0;
        for (const word of post) {
          const span = spanOf({ start, end: start + word.length });
          expect(shown.slice(span.start, span.end)).toBe(maskPersonal(word));
          start += word.length + 1;
        }
      }),
    );
  });
});
