import { describe, expect, it } from '@jest/globals';
import {
  REPLY_ACTIONS,
  REPLY_STATUSES,
  type ReplyAction,
  type ReplyStatus,
  refusalSentence,
  replyTransition,
} from './reply-lifecycle.js';

type Decision = ReplyStatus | 'already' | 'refused';

/** Every pair is decided here by hand, in the order of REPLY_STATUSES. */
const TABLE: Record<ReplyAction, Decision[]> = {
  //                    draft        submitted    approved    published   corrected   withdrawn
  edit: ['draft', 'draft', 'draft', 'refused', 'refused', 'refused'],
  submit: ['submitted', 'already', 'refused', 'refused', 'refused', 'refused'],
  approve: ['refused', 'approved', 'already', 'refused', 'refused', 'refused'],
  return: ['already', 'draft', 'draft', 'refused', 'refused', 'refused'],
  publish: ['refused', 'refused', 'published', 'already', 'refused', 'refused'],
  publish_in_emergency: ['published', 'published', 'refused', 'already', 'refused', 'refused'],
  withdraw: ['refused', 'refused', 'refused', 'withdrawn', 'refused', 'already'],
  correct: ['refused', 'refused', 'refused', 'corrected', 'already', 'refused'],
};

const PAIRS = REPLY_ACTIONS.flatMap((action) =>
  REPLY_STATUSES.map((status, index) => ({ action, status, decision: TABLE[action][index] })),
);

describe('the life of a reply', () => {
  it.each(PAIRS)('$action of a $status reply: $decision', ({ action, status, decision }) => {
    const transition = replyTransition(status, action);
    expect(transition.outcome === 'moved' ? transition.next : transition.outcome).toBe(decision);
  });

  it.each(PAIRS.filter(({ decision }) => decision === 'refused'))(
    'refuses $action of a $status reply with both states in the sentence',
    ({ action, status }) => {
      const transition = replyTransition(status, action);
      if (transition.outcome !== 'refused') throw new Error('expected a refusal');
      const sentence = refusalSentence(action, status);
      expect(sentence).toContain(`is ${status};`);
      for (const needed of transition.needed) expect(sentence).toContain(needed);
      expect(transition.needed).not.toContain(status);
    },
  );

  it('voids the approval exactly when the reply goes back to the draft', () => {
    for (const { action, status } of PAIRS) {
      const transition = replyTransition(status, action);
      if (transition.outcome === 'moved') expect(transition.voidsApproval).toBe(transition.next === 'draft');
    }
  });

  it('can reach every status from a draft', () => {
    const reached = new Set<ReplyStatus>(['draft']);
    for (const status of reached) {
      for (const action of REPLY_ACTIONS) {
        const transition = replyTransition(status, action);
        if (transition.outcome === 'moved') reached.add(transition.next);
      }
    }
    expect([...reached].sort()).toEqual([...REPLY_STATUSES].sort());
  });

  it('publishes without approval only in an emergency', () => {
    for (const status of REPLY_STATUSES.filter((each) => each !== 'approved')) {
      expect(replyTransition(status, 'publish').outcome).not.toBe('moved');
    }
  });
});
