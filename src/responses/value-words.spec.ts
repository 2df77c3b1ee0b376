import { describe, expect, it } from '@jest/globals';
import { valueIn } from './value-words.js';

describe('values in the language of a reply', () => {
  it.each([
    ['en', '₹2,500 a month', '₹2,500 a month'],
    ['hi', '₹2,500 a month', '₹2,500 प्रति माह'],
    ['ur', '₹1,000 a year', '₹1,000 سالانہ'],
    ['hi', '60 years', '60 वर्ष'],
    ['ur', '1 day', '1 دن'],
    ['hi', 'Friday', 'Friday'],
  ] as const)('%s: %s', (language, value, said) => {
    expect(valueIn(language, value)).toBe(said);
  });
});
