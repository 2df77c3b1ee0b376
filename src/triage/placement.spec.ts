import { describe, expect, it } from '@jest/globals';
import { decidePlacement, oppositeSense, pictureDistance, type PlacementInput } from './placement.js';

const THRESHOLDS = { join: 0.8, suggest: 0.4 };

function anInput(overrides: Partial<PlacementInput> = {}): PlacementInput {
  return { informativeWords: 10, exact: [], resembling: [], ...overrides };
}
const resembling = (caseId: string, similarity: number, opposite = false) => ({
  caseId,
  similarity,
  opposite,
});

describe('deciding where a report stands', () => {
  it('joins at the join threshold, suggests below it, and opens below that', () => {
    const placed = (similarity: number) =>
      decidePlacement(anInput({ resembling: [resembling('a', similarity)] }), THRESHOLDS);
    expect(placed(0.8)).toMatchObject({ join: 'a', signal: 'similarity', suggestions: [] });
    expect(placed(0.79)).toEqual({ join: null, suggestions: [{ caseId: 'a', similarity: 0.79 }] });
    expect(placed(0.39)).toEqual({ join: null, suggestions: [] });
  });

  it('never joins by words when there are too few that say something', () => {
    const input = anInput({
      informativeWords: 2,
      resembling: [resembling('a', 0.99)],
      exact: [{ signal: 'fingerprint', caseId: 'a', comparable: true }],
    });
    expect(decidePlacement(input, THRESHOLDS).join).toBeNull();
  });

  it('joins by the link alone when there is no text to compare', () => {
    const exact = [{ signal: 'link', caseId: 'a', comparable: true } as const];
    expect(decidePlacement(anInput({ informativeWords: 1, exact }), THRESHOLDS).join).toBe('a');
    const picture = [{ signal: 'picture', caseId: 'b', comparable: false } as const];
    expect(decidePlacement(anInput({ exact: picture }), THRESHOLDS).join).toBe('b');
  });

  it('does not join by link or picture when the texts disagree strongly, but suggests the case', () => {
    const exact = [{ signal: 'link', caseId: 'a', comparable: true } as const];
    for (const near of [[], [resembling('a', 0.05)], [resembling('a', 0.9, true)]]) {
      const decision = decidePlacement(anInput({ exact, resembling: near }), THRESHOLDS);
      expect([decision.join, decision.suggestions[0]?.caseId]).toEqual([null, 'a']);
    }
    expect(decidePlacement(anInput({ exact, resembling: [resembling('a', 0.2)] }), THRESHOLDS).join).toBe(
      'a',
    );
  });

  it('believes the same text before the same link before likeness', () => {
    const exact = [
      { signal: 'link', caseId: 'b', comparable: false },
      { signal: 'fingerprint', caseId: 'a', comparable: true },
    ] as const;
    const decision = decidePlacement(anInput({ exact, resembling: [resembling('c', 0.99)] }), THRESHOLDS);
    expect(decision).toMatchObject({ join: 'a', signal: 'fingerprint' });
    expect(decision.suggestions.map((near) => near.caseId)).toEqual(['c', 'b']);
  });

  it('keeps a denial apart from what it denies', () => {
    const near = [resembling('claim', 0.95, true), resembling('denial', 0.85)];
    expect(decidePlacement(anInput({ resembling: near }), THRESHOLDS).join).toBe('denial');
  });

  it.each([
    ['the same fact in two senses', 'contradicts', 'a', 0.9, true],
    ['the same fact in one sense', 'agrees', 'a', 0.9, false],
    ['two facts', 'contradicts', 'b', 0.9, false],
    ['a fact that is not sure', 'contradicts', 'a', 0.4, false],
  ])('sees opposite senses in %s: %s', (...[, verdict, factId, similarity, opposite]) => {
    const claim = { factId: 'a', similarity: 0.9, verdict: 'agrees' };
    expect(oppositeSense({ factId, similarity, verdict }, claim)).toBe(opposite);
    expect(oppositeSense(undefined, claim)).toBe(false);
  });

  it('counts the differing bits of two picture hashes', () => {
    expect(pictureDistance('ffffffffffffffff', 'ffffffffffffffff')).toBe(0);
    expect(pictureDistance('0000000000000000', 'ffffffffffffffff')).toBe(64);
    expect(pictureDistance('8000000000000001', '0000000000000000')).toBe(2);
  });
});
