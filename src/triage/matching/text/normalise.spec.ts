import { describe, expect, it } from '@jest/globals';
import { normalise } from './normalise.js';

describe('normalise', () => {
  it('takes out forward headers, emphasis marks and invisible characters', () => {
    expect(normalise('*Forwarded many times*\n\nPension\u200b *stopped*  now').text).toBe(
      'Pension stopped now',
    );
  });

  it('gives one fingerprint to copies that differ in case, emoji, emphasis and requests to share', () => {
    const first = normalise('Pension band ho gayi hai').fingerprint;
    expect(normalise('*PENSION* band ho gayi hai!!! 🙏 Please share').fingerprint).toBe(first);
  });

  it('gives another fingerprint where a figure differs', () => {
    expect(normalise('pay Rs 500').fingerprint).not.toBe(normalise('pay Rs 5000').fingerprint);
  });

  it('says where boilerplate stands in the original', () => {
    const text = 'Pension closed. Please share';
    expect(normalise(text).boilerplate.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Please share',
    ]);
  });

  it('finds the language of each script and of Latin Hindi', () => {
    const languages = [
      'The pension is closed and will not be paid',
      'पेंशन बंद हो गई है',
      'پنشن بند ہو گئی ہے',
      'pension band ho gayi hai aur ab nahi milegi',
    ];
    expect(languages.map((text) => normalise(text).language)).toEqual(['en', 'hi', 'ur', 'hi-Latn']);
  });
});
