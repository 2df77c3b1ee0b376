import { describe, expect, it } from '@jest/globals';
import { guessHarm } from './harm.js';

const differs = (slot: string) => ({ slot, verdict: 'differs' }) as const;

describe('the first guess at the harm', () => {
  it.each([
    ['contradicts', [differs('fee')], 'money_or_identity'],
    ['related', [{ slot: 'host', verdict: 'not_in_fact' }], 'money_or_identity'],
    ['contradicts', [differs('date'), differs('helpline')], 'money_or_identity'],
    ['contradicts', [differs('negation')], 'service_avoidance'],
    ['contradicts', [differs('date')], 'service_avoidance'],
    ['contradicts', [], 'service_avoidance'],
    ['agrees', [{ slot: 'fee', verdict: 'agrees' }], 'none'],
    ['related', [{ slot: 'date', verdict: 'not_in_fact' }], 'reputation'],
    [null, [], 'reputation'],
  ] as const)('%s with %j: %s', (relation, changes, harm) => {
    expect(guessHarm(relation, changes).harm).toBe(harm);
  });
});
