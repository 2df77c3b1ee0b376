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
  ])('is not what this says: %s', (text, holding) => {
    const figures = extractSlots(prepare(text)).filter((slot) => slot.kind === 'amount' && !slot.former);
    expect(figures.map((slot) => slot.value)).toEqual(holding);
  });
});
