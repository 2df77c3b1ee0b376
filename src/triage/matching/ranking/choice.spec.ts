/** What tells facts of one scheme apart. */
import { describe, expect, it } from '@jest/globals';
import { postSlots, postTurns } from '../relation/post-reading.js';
import { readDocument } from '../relation/read-document.js';
import { prepare } from '../text/prepare.js';
import { CHOICE_FEATURES, choiceFeatures, choose, type ValuesOfPost } from './choice.js';

const read = (text: string): ValuesOfPost => {
  const prepared = prepare(text);
  return { slots: postSlots(prepared), turns: postTurns(prepared) };
};
const countOf = (name: (typeof CHOICE_FEATURES)[number], post: string, fact: string): number =>
  choiceFeatures(read(post), readDocument({ id: 'f', text: fact }))[CHOICE_FEATURES.indexOf(name)] ?? -1;

describe('the choice between facts of one scheme', () => {
  it('counts values that agree, and figures of a kind and period that differ', () => {
    const post = 'The allowance is Rs 500 a month';
    expect(countOf('agreeing values', post, 'It pays Rs 500 a month.')).toBe(1);
    expect(countOf('values of a kind and period', post, 'It pays Rs 900 a month.')).toBe(1);
    expect(countOf('values of a kind and period', post, 'It has no figure.')).toBe(0);
  });

  it('counts axes of which both speak, whichever side they take', () => {
    const post = 'The scheme has been closed';
    expect(countOf('axes that both speak of', post, 'The scheme is still running.')).toBe(1);
    expect(countOf('axes that both speak of', post, 'The scheme pays for a toilet.')).toBe(0);
  });

  it('adds up what counts and words that the fact holds are worth, and nothing for other words', () => {
    const choice = { weights: [2, 0, 0, 0, 10], words: { '+=apply': 0.5 } };
    const offer = { counts: [1, 0, 0, 0, 3] };
    expect(choose(choice, { ...offer, words: ['+=apply'] })).toBeCloseTo(32.5);
    expect(choose(choice, { ...offer, words: ['-=apply', '+constructor'] })).toBeCloseTo(32);
  });
});
