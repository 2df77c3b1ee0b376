import { describe, expect, it } from '@jest/globals';
import { type Likeness, mayAnswer } from './spot-rule.js';

const ANSWER = 0.8;
const PENSION = { factId: 'pension', similarity: 0.95, verdict: 'contradicts' };

function aLikeness(changes: Partial<Likeness> = {}): Likeness {
  return { similarity: 0.9, informativeWords: 8, differing: 0, post: PENSION, claim: PENSION, ...changes };
}

describe('a published reply answers a report of another case', () => {
  it('that makes its claim about the same fact in the same sense', () => {
    expect(mayAnswer(aLikeness(), ANSWER)).toBe(true);
    expect(mayAnswer(aLikeness({ similarity: ANSWER }), ANSWER)).toBe(true);
  });

  it('also where no fact speaks of the claim, as long as the words agree', () => {
    expect(mayAnswer(aLikeness({ post: undefined, claim: undefined }), ANSWER)).toBe(true);
    const unsure = { ...PENSION, similarity: 0.3 };
    expect(mayAnswer(aLikeness({ post: unsure, claim: undefined }), ANSWER)).toBe(true);
  });

  it.each([
    ['is not alike enough', { similarity: 0.79 }],
    ['says too little', { informativeWords: 2 }],
    ['gives another figure', { differing: 1 }],
    ['repeats the fact', { post: { ...PENSION, verdict: 'agrees' } }],
    ['is about another fact', { post: { ...PENSION, factId: 'ladli-beti' } }],
    ['is perhaps about another fact', { post: { ...PENSION, factId: 'ladli-beti', similarity: 0.6 } }],
    ['is not surely about the fact', { post: { ...PENSION, similarity: 0.7 } }],
    ['is about a fact, and the reply about none', { claim: undefined }],
    ['is about no fact, and the reply is', { post: undefined }],
  ] satisfies [string, Partial<Likeness>][])('but not one that %s', (_, changes) => {
    expect(mayAnswer(aLikeness(changes), ANSWER)).toBe(false);
  });
});
