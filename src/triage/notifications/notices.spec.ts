import { describe, expect, it } from '@jest/globals';
import { type NoticedCase, noticesOf } from './notices.js';

const ASHA = { id: 'asha', name: 'Asha Devi' };
const BILAL = { id: 'bilal', name: 'Bilal Ahmad' };

function someCase(overrides: Partial<NoticedCase> = {}): NoticedCase {
  return {
    status: 'new',
    priority: 'low',
    department: 'general',
    assigneeId: null,
    assignedToId: null,
    ...overrides,
  };
}

const told = (notices: ReturnType<typeof noticesOf>) =>
  notices.map((each) => `${each.kind} ${'officialId' in each ? each.officialId : each.role}`);

describe('who is told of a change', () => {
  it.each([
    [
      'those named in a note, but not its writer',
      someCase(),
      { kind: 'note', data: { mentions: [ASHA, BILAL] } },
      ['mentioned bilal'],
    ],
    ['a note that names nobody', someCase(), { kind: 'note', data: { mentions: 'everybody' } }, []],
    [
      'whoever is given a case by another',
      someCase({ assigneeId: 'bilal' }),
      { kind: 'assigned' },
      ['assigned bilal'],
    ],
    [
      'whoever is made responsible for a case by another',
      someCase({ assignedToId: 'bilal' }),
      { kind: 'assigned' },
      ['assigned bilal'],
    ],
    ['not whoever takes it', someCase({ assigneeId: 'asha', status: 'in_review' }), { kind: 'claimed' }, []],
    ['approvers of a submitted reply', someCase(), { kind: 'reply_submitted' }, ['approval_wanted approver']],
    ['approvers of an escalation', someCase(), { kind: 'escalated' }, ['escalated approver']],
  ] as const)('%s', (_, after, event, expected) => {
    expect(told(noticesOf(someCase(), after, { actor: ASHA, ...event }))).toEqual(expected);
  });

  it('the former holder of a broken claim', () => {
    const before = someCase({ assigneeId: 'bilal', status: 'in_review' });
    expect(told(noticesOf(before, someCase(), { kind: 'claim_broken', actor: ASHA }))).toEqual([
      'claim_broken bilal',
    ]);
  });

  it('the author of a returned reply, but not of one that the author took back', () => {
    const kase = someCase({ assigneeId: 'bilal', status: 'in_review' });
    expect(told(noticesOf(kase, kase, { kind: 'reply_returned', actor: ASHA }))).toEqual([
      'reply_returned bilal',
    ]);
    expect(told(noticesOf(kase, kase, { kind: 'reply_returned', actor: BILAL }))).toEqual([]);
  });

  it('triagers of a case that became urgent by itself, once', () => {
    const urgent = someCase({ priority: 'high' });
    const joined = { kind: 'report_joined', actor: null };
    expect(told(noticesOf(null, urgent, { kind: 'opened', actor: null }))).toEqual(['high_priority triager']);
    expect(told(noticesOf(someCase(), urgent, joined))).toEqual(['high_priority triager']);
    expect(told(noticesOf(urgent, urgent, joined))).toEqual([]);
  });
});
