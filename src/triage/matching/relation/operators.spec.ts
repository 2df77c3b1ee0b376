import { describe, expect, it } from '@jest/globals';
import { prepare } from '../text/prepare.js';
import { comparedOperators, operatedWords, OPERATORS } from './operators.js';

const compare = (post: string, fact: string): Record<string, unknown> => {
  const compared = comparedOperators(operatedWords(prepare(post)), operatedWords(prepare(fact)));
  return Object.fromEntries(OPERATORS.map((role, i) => [role, compared[i]]));
};

describe('words beside one that denies, restricts or widens', () => {
  it('are told apart where only the post denies them', () => {
    const { negates } = compare('registration zaroori nahi', 'registration is a condition');
    expect(negates).toEqual({ post: 1, fact: 0, both: 0 });
  });

  it('are the same where both deny them, whatever the script', () => {
    const { negates } = compare('पेंशन बंद नहीं', 'پنشن نہیں رکی');
    expect(negates).toEqual({ post: 0, fact: 0, both: 1 });
  });

  it('are told apart where only the fact restricts them', () => {
    const compared = compare('pension to all widows', 'pension to widows only');
    expect(compared['reach-']).toMatchObject({ post: 0, both: 0 });
    expect(compared['reach+']).toMatchObject({ fact: 0, both: 0 });
  });

  it('are not reached from another clause', () => {
    const { negates } = compare('registration is open. Not today.', 'registration is open');
    expect(negates).toEqual({ post: 0, fact: 0, both: 0 });
  });

  it('say nothing where the texts share no word', () => {
    for (const counts of comparedOperators(operatedWords(prepare('no toll on bridges')), new Map()))
      expect(counts).toEqual({ post: 0, fact: 0, both: 0 });
  });
});
