import { describe, expect, it } from '@jest/globals';
import { momentOf } from './dates.js';

describe('a moment in words', () => {
  it.each([
    ['en', '23 November 2026 at 5:46 pm'],
    ['hi', '23 नवंबर 2026, शाम 5:46 बजे'],
    ['ur', '23 نومبر، 2026، سہ پہر 5:46 بجے'],
  ] as const)('is said as people of the place say it in %s', (language, words) => {
    expect(momentOf('2026-11-23T12:16:00.000Z', language)).toBe(words);
  });
});
