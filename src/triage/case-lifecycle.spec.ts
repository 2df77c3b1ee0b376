import { describe, expect, it } from '@jest/globals';
import {
  CASE_ACTIONS,
  CASE_STATUSES,
  type CaseAction,
  type CaseState,
  type CaseStatus,
  checkReachability,
  transition,
} from './case-lifecycle.js';

function aState(status: CaseStatus, overrides: Partial<CaseState> = {}): CaseState {
  return { status, closeReason: null, statusBeforeMerge: null, ...overrides };
}

/** What the domain says, in words of its own: `>` leads to, `=` already there, `x` refused. */
const EXPECTED: Readonly<Record<CaseAction, string>> = {
  //                new           in_review     awaiting      answered    monitoring    closed
  claim: '           >in_review    =             x             >in_review  >in_review    x',
  release: '         =             >new          x             x           x             x',
  assign: '          >new          >in_review    >awaiting_approval >answered >monitoring x',
  lease_expired: '   =             >new          x             x           x             x',
  monitor: '         >monitoring   >monitoring   x             x           =             x',
  baseline_crossed: '=             x             x             x           >new          x',
  close: '           >closed       >closed       >closed       >closed     >closed       =',
  merge: '           >closed       >closed       >closed       >closed     >closed       x',
  unmerge: '         =             =             =             =           =             x',
  reopen: '          =             x             x             x           x             >new',
  split: '           >new          >in_review    >awaiting_approval >answered >monitoring x',
  note: '            >new          >in_review    >awaiting_approval >answered >monitoring >closed',
  feedback: '        >new          >in_review    >awaiting_approval >answered >monitoring >closed',
  escalate: '        >new          >in_review    >awaiting_approval >answered >monitoring x',
  snooze: '          >new          >in_review    >awaiting_approval x         >monitoring x',
  wake: '            >new          >in_review    >awaiting_approval =         >monitoring =',
  overdue: '         >new          >in_review    >awaiting_approval x         x           x',
  route: '           >new          >new          x             x           >new          x',
  assess: '          >new          >in_review    >awaiting_approval >answered >monitoring x',
  report_joined: '   >new          >in_review    >awaiting_approval >answered >monitoring x',
  reply_drafted: '   x             >in_review    >awaiting_approval >in_review >monitoring x',
  reply_submitted: ' x             >awaiting_approval =        x           x             x',
  reply_returned: '  x             =             >in_review    x           x             x',
  reply_published: ' x             >answered     >answered     =           x             x',
  reply_corrected: ' x             >answered     >answered     >answered   x             x',
  reply_withdrawn: ' >new          >in_review    >awaiting_approval >new   >monitoring   >closed',
  reply_extended: '  >new          >in_review    >awaiting_approval >answered >monitoring >closed',
  reply_reviewed: '  >new          >in_review    >awaiting_approval >answered >monitoring >closed',
};

function said(status: CaseStatus, action: CaseAction): string {
  const step = transition(aState(status), action);
  if ('next' in step) return `>${step.next}`;
  return 'already' in step ? '=' : 'x';
}

describe('the life of a case', () => {
  it.each(CASE_ACTIONS.map((action) => [action]))('decides %s in every status', (action) => {
    expect(CASE_STATUSES.map((status) => said(status, action))).toEqual(EXPECTED[action].trim().split(/\s+/));
  });

  it('names both states when it refuses', () => {
    const step = transition(aState('awaiting_approval'), 'monitor');
    expect(step).toEqual({
      refusal: {
        action: 'monitor',
        status: 'awaiting_approval',
        possibleIn: ['new', 'in_review'],
        sentence: 'This case is “awaiting approval” now. It must be “new” or “in review” for this.',
      },
    });
  });

  it('brings a merged case back to where it was, without its claim', () => {
    const back = (before: CaseStatus) =>
      transition(aState('closed', { closeReason: 'merged', statusBeforeMerge: before }), 'unmerge');
    expect(CASE_STATUSES.map(back)).toEqual([
      { next: 'new' },
      { next: 'new' },
      { next: 'awaiting_approval' },
      { next: 'answered' },
      { next: 'monitoring' },
      { next: 'new' },
    ]);
  });

  it('neither undoes a merge that was none nor reopens a merged case', () => {
    expect(transition(aState('closed', { closeReason: 'spam' }), 'unmerge')).toHaveProperty('refusal');
    expect(transition(aState('closed', { closeReason: 'merged' }), 'reopen')).toHaveProperty('refusal');
  });

  it('can reach every status and leave every status', () => {
    expect(checkReachability).not.toThrow();
  });

  it('is already there when a state-changing action is repeated', () => {
    const states = CASE_STATUSES.flatMap((status) => CASE_ACTIONS.map((action) => ({ status, action })));
    for (const { status, action } of states) {
      const step = transition(aState(status), action);
      if (!('next' in step) || step.next === status) continue;
      if (action === 'route') continue; // ends in `new`, where the desk compares the departments
      const again = transition(aState(step.next), action);
      expect([status, action, 'refusal' in again && action !== 'merge']).toEqual([status, action, false]);
    }
  });
});
