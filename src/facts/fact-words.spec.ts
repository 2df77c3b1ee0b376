import { describe, expect, it } from '@jest/globals';
import { queryWords, wordsOf } from './fact-words.js';

describe('the words of a text', () => {
  it.each([
    ['small letters without signs', 'Rs. 1,250/month!', 'rs 1250 month'],
    ['Indian commas', '₹1,30,000', '130000'],
    ['accents', 'Café', 'cafe'],
    ['full-width forms', 'ＩＳＳＳ', 'isss'],
    ['Devanagari digits', '१,२५० रुपये', '1250 रुपये'],
    ['Urdu digits', '۱۲۵۰ روپے', '1250 روپے'],
    ['Arabic letters on an Urdu keyboard', 'كي', 'کی'],
    ['vowel points', 'پِنشن', 'پنشن'],
    ['the dot below, composed or not', '\u095Eीस \u092B\u093Cीस', 'फीस फीस'],
    ['zero-width characters', 'pen\u200Bsion', 'pension'],
    ['Hindi vowel signs stay', 'पेंशन', 'पेंशन'],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  it('has none where there are only signs', () => {
    expect(queryWords('?!  …')).toEqual([]);
  });

  it('names each word of a question once', () => {
    expect(queryWords('Pension pension बंद')).toEqual(['pension', 'बंद']);
  });
});
