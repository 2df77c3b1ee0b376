import { describe, expect, it } from '@jest/globals';
import { dueOf } from './fact-due.js';

const NOW = { today: '2026-11-23', until: '2026-12-23' };

describe('when a fact has to be looked at', () => {
  it.each([
    ['review is near', '2026-12-01', null, { kind: 'review', on: '2026-12-01', daysLeft: 8 }],
    ['review is past', '2026-11-20', null, { kind: 'review', on: '2026-11-20', daysLeft: -3 }],
    ['it ends today', null, '2026-11-23', { kind: 'expiry', on: '2026-11-23', daysLeft: 0 }],
    [
      'it ends before its review',
      '2026-12-20',
      '2026-12-01',
      { kind: 'expiry', on: '2026-12-01', daysLeft: 8 },
    ],
    ['both are far', '2027-03-01', '2027-04-01', null],
    ['it has no dates', null, null, null],
  ] as const)('%s', (...[, reviewOn, validUntil, due]) => {
    expect(dueOf({ reviewOn, validUntil, ...NOW })).toEqual(due);
  });
});
