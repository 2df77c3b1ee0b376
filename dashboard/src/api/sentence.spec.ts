import { beforeAll, describe, expect, it } from '@jest/globals';
import i18next from 'i18next';
import { en } from '../i18n/en';
import { hi } from '../i18n/hi';
import { Problem } from './problem';
import { sentenceOf } from './sentence';

const wrong = (...fields: string[]): Problem =>
  new Problem(
    422,
    'request/invalid',
    'Please correct.',
    fields.map((field) => ({ field, message: `${field} is wrong.` })),
  );

describe('what is said of wrong fields', () => {
  beforeAll(() =>
    i18next.init({
      lng: 'hi',
      fallbackLng: 'en',
      resources: { en: { translation: en }, hi: { translation: hi } },
      interpolation: { escapeValue: false },
    }),
  );

  it('names each field once, by its innermost part that has a name', () => {
    const hindi = i18next.getFixedT('hi');
    expect(sentenceOf(wrong('slots.0.value', 'slots.1.value', 'source.url'), hindi)).toBe(
      'कृपया इसे ठीक करें: मान, वेब पता',
    );
  });

  it('never falls back into English where a field has no name', () => {
    const hindi = i18next.getFixedT('hi');
    expect(sentenceOf(wrong('reason', 'quantum'), hindi)).toMatch(/^[^A-Za-z]+$/);
  });

  it('is what the server says in English', () => {
    expect(sentenceOf(wrong('reason'), i18next.getFixedT('en'))).toBe('reason is wrong.');
  });
});
