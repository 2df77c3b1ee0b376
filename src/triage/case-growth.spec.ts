import { describe, expect, it } from '@jest/globals';
import type { Case } from './case.entity.js';
import { type Arrival, grown } from './case-growth.js';

/** The fields that growth looks at. */
function aCase(overrides: Partial<Case> = {}): Case {
  const fields = {
    department: 'general',
    reportCount: 1,
    channels: ['whatsapp'],
    districts: ['Doda'],
    languages: ['en'],
    topMatch: null,
    assessment: null,
    overrideReason: null,
    reach: 'little_interest',
    priority: 'low',
  };
  // Only these fields of the row are read.
  return { ...fields, ...overrides } as Case;
}

function anArrival(overrides: Partial<Arrival> = {}): Arrival {
  return {
    report: { channel: 'whatsapp', district: 'Doda', language: 'en' },
    better: undefined,
    lastDay: 2,
    dueAt: (level) => `due for ${level}`,
    ...overrides,
  };
}

const contradicted = {
  factId: 'a-fact',
  scheme: 'A scheme',
  statement: 'The fee is Rs 0.',
  similarity: 0.95,
  relation: 'contradicts',
  discrepancies: [{ slot: 'fee', label: 'fee', post: '₹500', fact: '₹0', verdict: 'differs' }],
} as const satisfies NonNullable<Case['topMatch']>;

describe('a case that grows by a report', () => {
  it('counts it and notes where it came from, each place once', () => {
    const report = { channel: 'sms', district: 'Doda', language: 'ur' };
    expect(grown(aCase(), anArrival({ report }))).toMatchObject({
      reportCount: 2,
      channels: ['whatsapp', 'sms'],
      districts: ['Doda'],
      languages: ['en', 'ur'],
    });
  });

  it('changes nothing of the priority while reach and match stay', () => {
    expect(grown(aCase(), anArrival())).not.toHaveProperty('suggestedPriority');
  });

  it('raises the level, and with it the deadline, when a report contradicts a fact', () => {
    const after = grown(aCase(), anArrival({ better: contradicted }));
    expect(after.priority).not.toBe('low');
    expect(after.dueAt).toBe(`due for ${after.priority}`);
    expect(after.topMatch).toEqual(contradicted);
  });

  it('never lowers a level', () => {
    expect(grown(aCase({ priority: 'high' }), anArrival({ better: contradicted }))).not.toHaveProperty(
      'priority',
      'low',
    );
  });

  it('leaves the level alone that an official has set', () => {
    const after = grown(aCase({ overrideReason: 'Known satire' }), anArrival({ better: contradicted }));
    expect(after).not.toHaveProperty('priority');
    expect(after).toHaveProperty('suggestedPriority');
  });

  it('leaves the suggestion to an official who has assessed the case', () => {
    const assessment = {
      harm: 'none',
      affected: 'few',
      reach: 'niche',
      confidence: 'high',
      basis: '',
    } as const;
    const assessed = aCase({ assessment: assessment as unknown as Case['assessment'] }); // its content is not read
    expect(grown(assessed, anArrival({ better: contradicted }))).not.toHaveProperty('suggestedPriority');
  });
});
