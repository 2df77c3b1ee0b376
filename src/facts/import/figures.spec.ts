import { describe, expect, it } from '@jest/globals';
import { slotOf } from './figures.js';

describe('a figure as a typed slot', () => {
  it.each([
    [
      'monthly pension below 60',
      1250,
      'INR/month',
      { kind: 'amount', value: 1250, unit: 'INR', period: 'month' },
    ],
    ['yearly benefit', 6000, 'INR/year', { kind: 'amount', value: 6000, unit: 'INR', period: 'year' }],
    ['training stipend', 500, 'INR/day', { kind: 'amount', value: 500, unit: 'INR', period: 'day' }],
    [
      'marriage assistance',
      50000,
      'INR one time',
      { kind: 'amount', value: 50000, unit: 'INR', period: 'one time' },
    ],
    ['assistance, plains', 120000, 'INR/house', { kind: 'amount', value: 120000, unit: 'INR/house' }],
    ['exports', 309.62, 'INR crore', { kind: 'amount', value: 3_096_200_000, unit: 'INR' }],
    ['registration fee', 0, 'INR', { kind: 'fee', value: 0, unit: 'INR' }],
    ['fare for women', 0, 'INR', { kind: 'fee', value: 0, unit: 'INR' }],
    [
      'family income ceiling',
      90000,
      'INR/year',
      { kind: 'income', value: 90000, unit: 'INR', period: 'year' },
    ],
    [
      'interest',
      8.25,
      'per cent/year',
      { kind: 'percentage', value: 8.25, unit: 'per cent', period: 'year' },
    ],
    ['central share', 90, 'per cent', { kind: 'percentage', value: 90, unit: 'per cent' }],
    ['earlier rate', '3-7', 'per cent', { kind: 'percentage', value: '3-7', unit: 'per cent' }],
    ['allowance', 25, 'per cent of wage', { kind: 'percentage', value: 25, unit: 'per cent of wage' }],
    ['minimum age, men', 60, 'years', { kind: 'age', value: 60, unit: 'years' }],
    ["girl's age at opening", 10, 'years', { kind: 'age', value: 10, unit: 'years' }],
    ['average period', 5, 'years', { kind: 'count', value: 5, unit: 'years' }],
    ['term ended', '2024-01-09', 'date', { kind: 'date', value: '2024-01-09' }],
    ['helpline number', '1930', 'phone', { kind: 'helpline', value: '1930' }],
    ['extra days', 50, 'days', { kind: 'count', value: 50, unit: 'days' }],
    ['days allowed', 150, 'days/year', { kind: 'count', value: 150, unit: 'days', period: 'year' }],
    ['instalments', 3, 'per year', { kind: 'count', value: 3, period: 'year' }],
    [
      'priority household',
      5,
      'kg/person/month',
      { kind: 'count', value: 5, unit: 'kg/person', period: 'month' },
    ],
    ['people covered', 81.35, 'crore persons', { kind: 'count', value: 813_500_000, unit: 'persons' }],
    ['labour budget', 445, 'lakh person-days', { kind: 'count', value: 44_500_000, unit: 'person-days' }],
    ['minimum notice', 1, 'month', { kind: 'count', value: 1, unit: 'month' }],
  ])('%s %s %s', (what, value, unit, slot) => {
    expect(slotOf({ what, value, unit })).toEqual({ label: what, ...slot });
  });
});
