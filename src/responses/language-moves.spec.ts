import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { REPLY_LANGUAGES } from './contract.js';
import { languageMoves, type LanguageStatus, replyStatusOf } from './language-moves.js';
import { REPLY_ACTIONS, REPLY_STATUSES, type ReplyAction, replyTransition } from './reply-lifecycle.js';

const versions = (...statuses: LanguageStatus['status'][]): LanguageStatus[] =>
  statuses.flatMap((status, index) => {
    const language = REPLY_LANGUAGES[index];
    return language === undefined ? [] : [{ language, status }];
  });
const action = (name: ReplyAction) => (): ReplyAction => name;

describe('the language versions that a step moves', () => {
  it('are all that can move, when none is named', () => {
    expect(languageMoves(versions('draft', 'submitted', 'published'), action('submit'))).toEqual({
      outcome: 'moved',
      moves: [{ language: 'en', from: 'draft', next: 'submitted', action: 'submit' }],
    });
  });

  it('are those that are named, and each of them must be able to', () => {
    const mixed = versions('approved', 'submitted', 'draft');
    expect(languageMoves(mixed, action('publish'), ['en'])).toMatchObject({ outcome: 'moved' });
    expect(languageMoves(mixed, action('publish'), ['en', 'hi'])).toEqual({
      outcome: 'refused',
      action: 'publish',
      status: 'submitted',
      needed: ['approved'],
    });
    expect(languageMoves(versions('draft'), action('submit'), ['ur'])).toEqual({
      outcome: 'unknown',
      language: 'ur',
    });
  });

  it('take different ways to the public in an emergency', () => {
    const choose = (status: string): ReplyAction =>
      status === 'approved' ? 'publish' : 'publish_in_emergency';
    const moved = languageMoves(versions('approved', 'draft'), choose);
    expect(moved.outcome === 'moved' && moved.moves.map((move) => move.action)).toEqual([
      'publish',
      'publish_in_emergency',
    ]);
  });

  it('never go where the table of one version does not lead', () => {
    const statuses = fc.array(fc.constantFrom(...REPLY_STATUSES), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(statuses, fc.constantFrom(...REPLY_ACTIONS), (some, name) => {
        const decided = languageMoves(versions(...some), action(name));
        if (decided.outcome !== 'moved') {
          return some.every((status) => replyTransition(status, name).outcome !== 'moved');
        }
        return decided.moves.every(({ from, next }) => {
          const move = replyTransition(from, name);
          return move.outcome === 'moved' && move.next === next;
        });
      }),
    );
  });

  it.each([
    [['draft', 'submitted', 'approved'], 'approved'],
    [['draft', 'published', 'submitted'], 'published'],
    [['draft', 'withdrawn'], 'withdrawn'],
    [['draft', 'draft', 'submitted'], 'submitted'],
    [['corrected', 'draft'], 'corrected'],
  ] as const)('make of %j a reply that is %s', (some, whole) => {
    expect(replyStatusOf(some.map((status) => ({ status })))).toBe(whole);
  });
});
