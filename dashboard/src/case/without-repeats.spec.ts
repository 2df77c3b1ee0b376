import { describe, expect, it } from '@jest/globals';
import { withoutRepeats } from './without-repeats.js';

describe('comparisons without repeats', () => {
  it('keeps the order, and what says something else', () => {
    const one = { slot: 'amount', label: 'amount', post: '₹500', fact: '₹125', verdict: 'differs' };
    const other = { ...one, post: '₹600' };
    expect(withoutRepeats([one, other, { ...one }])).toEqual([one, other]);
  });
});
