import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  AFFECTED,
  CONFIDENCES,
  HARMS,
  LEVELS,
  type PriorityInputs,
  priorityReason,
  REACHES,
  suggestPriority,
} from './priority.js';

function someInputs(overrides: Partial<PriorityInputs> = {}): PriorityInputs {
  return {
    relation: 'contradicts',
    differing: 1,
    harm: 'service_avoidance',
    harmBecause: '',
    affected: 'one_group',
    reach: 'little_interest',
    reachBecause: '',
    confidence: 'medium',
    confidenceBasis: '',
    ...overrides,
  };
}

const anyInputs = fc.record({
  relation: fc.constantFrom('contradicts', 'agrees', 'related', null),
  differing: fc.nat(5),
  harm: fc.constantFrom(...HARMS),
  harmBecause: fc.constant(''),
  affected: fc.constantFrom(...AFFECTED),
  reach: fc.constantFrom(...REACHES),
  reachBecause: fc.constant(''),
  confidence: fc.constantFrom(...CONFIDENCES),
  confidenceBasis: fc.constant(''),
});

const urgency = (inputs: PriorityInputs): number => -LEVELS.indexOf(suggestPriority(inputs).level);

describe('the priority rubric', () => {
  it.each([
    [
      'a changed fee that takes money from pensioners',
      { harm: 'money_or_identity', affected: 'vulnerable', confidence: 'high' },
      'high',
    ],
    ['a changed date that one group may miss', {}, 'medium'],
    [
      'an opinion that no fact covers',
      { relation: null, harm: 'reputation', affected: 'few', confidence: 'low' },
      'low',
    ],
    ['a true post', { relation: 'agrees', harm: 'none' }, 'low'],
    [
      'a call to unrest that trends',
      { relation: null, harm: 'unrest', affected: 'many', reach: 'trending' },
      'high',
    ],
  ] as const)('%s: %s', (_, overrides, level) => {
    expect(suggestPriority(someInputs(overrides)).level).toBe(level);
  });

  it('shows the points of each input, and they add up', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { points, reasons } = suggestPriority(inputs);
        expect(reasons.reduce((sum, each) => sum + each.points, 0)).toBe(points);
        expect(new Set(reasons.map((each) => each.input)).size).toBe(5);
      }),
    );
  });

  it('never becomes less urgent with more reach, more harm or more confidence', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const wider = REACHES[REACHES.indexOf(inputs.reach) + 1] ?? inputs.reach;
        const worse = HARMS[HARMS.indexOf(inputs.harm) + 1] ?? inputs.harm;
        const surer = CONFIDENCES[CONFIDENCES.indexOf(inputs.confidence) + 1] ?? inputs.confidence;
        for (const change of [{ reach: wider }, { harm: worse }, { confidence: surer }]) {
          expect(urgency({ ...inputs, ...change })).toBeGreaterThanOrEqual(urgency(inputs));
        }
      }),
    );
  });

  it('says in one sentence what weighs most', () => {
    const { reasons } = suggestPriority(someInputs({ differing: 2 }));
    expect(priorityReason(reasons)).toBe(
      'Contradicts a verified fact in 2 points; people may stop using a service or miss it.',
    );
    expect(priorityReason([])).toBe('Nothing speaks for urgency yet.');
  });
});
