import { describe, expect, it } from '@jest/globals';
import { type Role, ROLES } from './contract.js';
import { Official } from './official.js';

const HERE = 'social-welfare';
const ELSEWHERE = 'general';

/** What each role may do, written out: held role, then a mark for each of viewer, triager, author, approver, admin. */
const TABLE: readonly (readonly [Role, string])[] = [
  ['viewer', 'y----'],
  ['triager', 'yy---'],
  ['author', 'yyy--'],
  ['approver', 'yyyy-'],
  ['admin', 'yyyyy'],
];
const PAIRS = TABLE.flatMap(([held, marks]) =>
  ROLES.map((needed, place) => ({ held, needed, allowed: marks[place] === 'y' })),
);

function anOfficialWho(held: Role): Official {
  return new Official('1', 'Asha Devi', 'asha@desk.test', [{ department: HERE, role: held }]);
}

describe('an official', () => {
  it('has a table for every pair of roles', () => {
    expect(PAIRS).toHaveLength(ROLES.length ** 2);
  });

  it.each(PAIRS)('who is $held may act as $needed: $allowed', ({ held, needed, allowed }) => {
    const official = anOfficialWho(held);
    expect(official.may(needed, HERE)).toBe(allowed);
    expect(official.departmentsAs(needed)).toEqual(allowed ? [HERE] : []);
    const act = (): void => official.require(needed, HERE);
    if (allowed) expect(act).not.toThrow();
    else expect(act).toThrow(expect.objectContaining({ code: 'official/role-needed', status: 403 }));
  });

  it.each(ROLES)('who is %s in one department may do nothing in another', (held) => {
    for (const needed of ROLES) expect(anOfficialWho(held).may(needed, ELSEWHERE)).toBe(false);
  });
});
