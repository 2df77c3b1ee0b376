import { describe, expect, it } from '@jest/globals';
import { factStatus, type Validity } from './fact-status.js';

const TODAY = '2026-11-23';
const always: Validity = { validFrom: null, validUntil: null, withdrawnReason: null };

describe('the status of a fact', () => {
  it.each([
    ['in_force', 'has no bounds', {}],
    ['in_force', 'begins today', { validFrom: TODAY }],
    ['in_force', 'ends today', { validUntil: TODAY }],
    ['in_force', 'holds this one day', { validFrom: TODAY, validUntil: TODAY }],
    ['not_yet', 'begins tomorrow', { validFrom: '2026-11-24' }],
    ['expired', 'ended yesterday', { validUntil: '2026-11-22' }],
    ['expired', 'began and ended', { validFrom: '2025-04-01', validUntil: '2026-03-31' }],
    ['withdrawn', 'was withdrawn while in force', { withdrawnReason: 'wrong' }],
    ['withdrawn', 'was withdrawn before it began', { validFrom: '2027-01-01', withdrawnReason: 'wrong' }],
    ['withdrawn', 'was withdrawn and would have ended', { validUntil: '2020-01-01', withdrawnReason: '' }],
  ])('is %s when it %s', (status, _, validity) => {
    expect(factStatus({ ...always, ...validity }, TODAY)).toBe(status);
  });
});
