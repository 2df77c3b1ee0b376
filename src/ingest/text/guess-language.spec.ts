import { describe, expect, it } from '@jest/globals';
import { guessLanguage } from './guess-language.js';

describe('the guessed language', () => {
  it.each([
    ['Pension has been stopped', 'en'],
    ['पेंशन बंद हो गई है', 'hi'],
    ['پنشن بند کر دی گئی ہے', 'ur'],
    ['ਪੈਨਸ਼ਨ ਬੰਦ', 'pa'],
    ['पेंशन बंद in Jammu now', 'mixed'],
    ['पेंशन बंद हो गई है, फॉर्म भरें OK', 'hi'],
    ['1000 😱', 'other'],
    ['', 'other'],
    ['пенсия', 'other'],
  ])('of %j is %s', (text, language) => {
    expect(guessLanguage(text)).toBe(language);
  });
});
