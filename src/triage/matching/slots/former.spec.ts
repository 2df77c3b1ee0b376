import { describe, expect, it } from '@jest/globals';
import { prepare } from '../text/prepare.js';
import { extractSlots } from './extract-slots.js';

describe('a figure that no longer holds', () => {
  it.each([
    ['The pension is Rs 500 a month instead of Rs 1,250', [500]],
    ['The pension is now Rs 500 a month instead, the order came today', [500]],
    ['Pension 1250 ki jagah ab 500 rupaye', [500]],
    ['पेंशन 1250 की जगह 500 रुपये', [500]],
    ['The pension rises from Rs 1,000 to Rs 1,250', [1250]],
    ['The stipend is 2k per month not 5k', [2000]],
    ['The 5,000 message is fake, it is 1,250', [1250]],
    ['पेंशन 5000 नहीं, 1250 है', [1250]],
    ['دو لاکھ ملتے ہیں، پانچ لاکھ کی بات غلط ہے', [200_000]],
    ['Income not more than 2,50,000 a year', [250_000]],
  ])('is not what this says: %s', (text, holding) => {
    const figures = extractSlots(prepare(text)).filter((slot) => slot.kind === 'amount' && !slot.former);
    expect(figures.map((slot) => slot.value)).toEqual(holding);
  });

  it.each([
    ['It began on 15 August 2025, not on 1 April', ['2025-08-15']],
    ['15 August 2025 se shuru hua, April se nahi', ['2025-08-15']],
    ['31 March 2026 se pehle apply karo', ['2026-03-31']],
  ])('nor a date: %s', (text, holding) => {
    const dates = extractSlots(prepare(text)).filter((slot) => slot.kind === 'date' && !slot.former);
    expect(dates.map((slot) => slot.value)).toEqual(holding);
  });
});
