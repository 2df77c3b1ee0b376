import { describe, expect, it } from '@jest/globals';
import type { Case, TopMatch } from './case.entity.js';
import { judged } from './match-verdict.js';
import { byStanding, standingMatch } from './standing-matches.js';

function aMatch(factId: string, similarity: number, feedback: 'accepted' | 'rejected' | null = null) {
  const words = { scheme: factId, statement: 'The fee is Rs 0.' };
  const relation: TopMatch['relation'] = 'contradicts';
  return { factId, similarity, feedback, relation, discrepancies: [], ...words };
}

function aCase(overrides: Partial<Case> = {}): Case {
  const fields = {
    department: 'general',
    reportCount: 1,
    channels: ['sms'],
    districts: [],
    assessment: null,
  };
  // Only these fields of the row are read.
  return { ...fields, overrideReason: null, priority: 'medium', ...overrides } as Case;
}

const dueAt = (level: string): string => `due for ${level}`;

describe('the match that a case shows', () => {
  it('is the accepted one, else the likeliest that nobody rejected', () => {
    expect(standingMatch([aMatch('a', 0.6), aMatch('b', 0.9)])).toMatchObject({ factId: 'b' });
    expect(standingMatch([aMatch('a', 0.6), aMatch('b', 0.9, 'rejected')])).toMatchObject({ factId: 'a' });
    const accepted = standingMatch([aMatch('a', 0.6, 'accepted'), aMatch('b', 0.9)]);
    expect(accepted).toMatchObject({ factId: 'a', accepted: true });
    expect(standingMatch([aMatch('a', 0.6, 'rejected')])).toBeNull();
    expect(standingMatch([])).toBeNull();
  });

  it('stands above the undecided, and those above the rejected', () => {
    const all = [
      aMatch('a', 0.9, 'rejected'),
      aMatch('b', 0.5),
      aMatch('c', 0.7),
      aMatch('d', 0.1, 'accepted'),
    ];
    expect(byStanding(all).map(({ factId }) => factId)).toEqual(['d', 'c', 'b', 'a']);
  });
});

describe('a verdict on a match', () => {
  it('lowers the level when nothing is left that the claim contradicts, and the deadline follows', () => {
    const before = aCase({ priority: 'high' });
    const after = judged(before, { topMatch: null, lastDay: 1, dueAt });
    expect(after).toMatchObject({
      topMatch: null,
      priority: 'low',
      suggestedPriority: 'low',
      dueAt: 'due for low',
    });
  });

  it('counts a fact that an official chose, however unlike the words are', () => {
    const unlikely = aMatch('a', 0.1);
    const guessed = judged(aCase(), { topMatch: standingMatch([unlikely]), lastDay: 1, dueAt });
    expect(relationIn(guessed)).toBe('none');
    const chosen = standingMatch([{ ...unlikely, feedback: 'accepted' }]);
    const after = judged(aCase(), { topMatch: chosen, lastDay: 1, dueAt });
    expect(relationIn(after)).toBe('contradicts');
    expect(after.priorityReasons).toContainEqual(
      expect.objectContaining({ input: 'confidence', why: { code: 'accepted', values: { scheme: 'a' } } }),
    );
  });

  it('keeps a level that was set with a reason, and what an official assessed', () => {
    const assessment = {
      harm: 'unrest',
      affected: 'many',
      reach: 'trending',
      confidence: 'high',
      basis: 'seen',
    } as const;
    const before = aCase({ assessment, overrideReason: 'The minister asked.', priority: 'medium' });
    const after = judged(before, { topMatch: null, lastDay: 1, dueAt });
    expect(after).not.toHaveProperty('priority');
    expect(after.suggestedPriority).toBe('high');
    expect(after.priorityReasons).toContainEqual(expect.objectContaining({ input: 'harm', value: 'unrest' }));
  });
});

function relationIn({ priorityReasons }: Partial<Case>): string | undefined {
  return priorityReasons?.find((each) => each.input === 'relation')?.value;
}
