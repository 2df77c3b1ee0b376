import { describe, expect, it } from '@jest/globals';
import { ROLES, type Role } from '../officials/contract.js';
import { allowedActions, hasWritten, mayReviewEmergency } from './reply-permissions.js';

const holding =
  (held: Role) =>
  (role: Role): boolean =>
    ROLES.indexOf(held) >= ROLES.indexOf(role);
const WRITERS = { authorId: 'asha', editors: ['asha', 'bilal'] };

describe('who may act on a reply', () => {
  it('counts the author and everybody who edited as writers', () => {
    expect(['asha', 'bilal', 'chandni'].map((id) => hasWritten(id, WRITERS))).toEqual([true, true, false]);
  });

  it('lets somebody review an emergency who neither published nor wrote', () => {
    const reply = { ...WRITERS, publishedBy: 'chandni' };
    expect(['asha', 'bilal', 'chandni', 'dawood'].map((id) => mayReviewEmergency(id, reply))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('offers an author to edit and submit a draft', () => {
    expect(allowedActions({ writers: ['asha'], status: 'draft' }, 'asha', holding('author'))).toEqual([
      'edit',
      'submit',
    ]);
  });

  it('does not offer approval to an approver who edited the text', () => {
    const submitted = { writers: ['asha', 'bilal'], status: 'submitted' } as const;
    expect(allowedActions(submitted, 'bilal', holding('approver'))).not.toContain('approve');
    expect(allowedActions(submitted, 'dawood', holding('approver'))).toContain('approve');
  });

  it('offers a viewer nothing, whatever the status', () => {
    for (const status of ['draft', 'submitted', 'approved', 'published'] as const) {
      expect(allowedActions({ writers: ['asha'], status }, 'eve', holding('viewer'))).toEqual([]);
    }
  });
});
