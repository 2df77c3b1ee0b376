import { describe, expect, it } from '@jest/globals';
import { acceptedLanguage, chooseLanguage, inLanguage, languageOfReport } from './language.js';

describe('the language of a page', () => {
  it.each([
    [{ query: 'ur', cookie: 'hi', acceptLanguage: 'en' }, 'ur'],
    [{ query: 'fr', cookie: 'hi', acceptLanguage: 'ur' }, 'hi'],
    [{ cookie: 'nonsense', acceptLanguage: 'ur-IN,en;q=0.8' }, 'ur'],
    [{ acceptLanguage: 'fr-FR, de;q=0.9' }, 'en'],
    [{}, 'en'],
  ])('of %j is %s', (wishes, language) => {
    expect(chooseLanguage(wishes)).toBe(language);
  });

  it.each([
    ['en;q=0.5, hi-IN;q=0.9', 'hi'],
    ['hi, ur', 'hi'],
    ['hi;q=0, ur;q=0.1', 'ur'],
    ['*', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('is read from the header %j as %s', (header, language) => {
    expect(acceptedLanguage(header)).toBe(language);
  });

  it('changes by a link that keeps the page and what was searched', () => {
    expect(inLanguage('/?q=%E0%A4%AA&lang=en&cursor=x', 'ur')).toBe('/?q=%E0%A4%AA&lang=ur&cursor=x');
    expect(inLanguage('/report', 'hi')).toBe('/report?lang=hi');
  });

  it('of an answer follows the language of the report', () => {
    expect(['hi-Latn', 'ur', 'ks', 'mixed'].map(languageOfReport)).toEqual([
      'hi',
      'ur',
      undefined,
      undefined,
    ]);
  });
});
