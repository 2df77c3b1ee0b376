import { describe, expect, it } from '@jest/globals';
import type { FactView } from '../facts/contract.js';
import { newReplySchema } from './contract.js';
import { draftFromFact, type MatchedClaim } from './draft-from-fact.js';
import { blockingFailures, checkReply } from './reply-rules.js';

const FACT: FactView = {
  id: 'old-age-pension',
  version: 3,
  status: 'in_force',
  demonstration: false,
  withdrawnReason: null,
  changeNote: '',
  changedBy: null,
  changedAt: '2026-11-01T00:00:00.000Z',
  department: 'social-welfare',
  scheme: 'Old age pension',
  statement: 'The old age pension is Rs 1,000 a month for everybody aged 60 or more.',
  details: '',
  slots: [],
  orderNumber: null,
  validFrom: null,
  validUntil: null,
  asOf: null,
  reviewOn: null,
  source: {
    title: 'Order 12',
    url: 'https://example.gov.in/12',
    publisher: '',
    tier: 'official',
    date: null,
    readExtent: '',
    otherSources: [],
  },
  aliases: [],
  translations: { hi: 'वृद्धावस्था पेंशन हर महीने 1,000 रुपये है।' },
};
const MATCH: MatchedClaim = {
  claim: 'Pension cut to Rs 500, apply again by Friday',
  otherWordings: [],
  relation: 'contradicts',
  discrepancies: [
    { label: 'the amount', post: 'Rs 500', fact: 'Rs 1,000', verdict: 'differs' },
    { label: 'the age', post: '60', fact: '60', verdict: 'agrees' },
  ],
  fact: FACT,
};

describe('a draft made from a matched fact', () => {
  it('states the fact, names the rumour once, and says what differs', () => {
    const { texts, sources, verdict } = draftFromFact(MATCH);
    expect(texts[0]).toMatchObject({
      language: 'en',
      headline: 'The old age pension is Rs 1,000 a month for everybody aged 60 or more',
      fact: FACT.statement,
      myth: MATCH.claim,
      explanation: 'On the amount, the message says Rs 500; the order says Rs 1,000.',
    });
    expect(sources).toEqual([{ factId: 'old-age-pension', factVersion: 3 }]);
    expect(verdict).toBe('misleading');
  });

  it('speaks every language in which the fact is written, and no other', () => {
    const urdu = { ...FACT, translations: { ...FACT.translations, ur: 'پنشن ایک ہزار روپے ہے۔', pa: 'x' } };
    const languages = (fact: FactView): string[] =>
      draftFromFact({ ...MATCH, fact }).texts.map((text) => text.language);
    expect(languages(FACT)).toEqual(['en', 'hi']);
    expect(languages(urdu)).toEqual(['en', 'hi', 'ur']);
  });

  it('puts the rumour only into languages in which it came, in the words of a report in each', () => {
    const hindi = 'पेंशन घटकर 500 रुपये हुई';
    const mythsOf = (change: Partial<MatchedClaim>): string[] =>
      draftFromFact({ ...MATCH, ...change }).texts.map((text) => text.myth);
    expect(mythsOf({ claim: hindi })).toEqual(['', hindi]);
    expect(mythsOf({ otherWordings: ['Pension only Rs 500 now', hindi] })).toEqual([MATCH.claim, hindi]);
  });

  it.each([
    ['agrees', [], 'true'],
    ['related', [], 'unproven'],
    ['contradicts', [], 'false'],
  ] as const)('proposes for %s with %j the verdict %s', (relation, discrepancies, verdict) => {
    expect(draftFromFact({ ...MATCH, relation, discrepancies }).verdict).toBe(verdict);
  });

  it('passes the checks in the language of the rumour as it is', () => {
    const draft = draftFromFact(MATCH);
    const cited = [{ factId: FACT.id, factVersion: FACT.version, standing: 'in_force' as const }];
    const failures = blockingFailures(checkReply({ ...draft, texts: draft.texts.slice(0, 1) }, cited));
    expect(failures).toEqual([]);
  });

  it('shortens a long statement between whole statements only, and is a valid body', () => {
    const headlineOf = (statement: string): string | undefined =>
      draftFromFact({ ...MATCH, fact: { ...FACT, statement } }).texts[0]?.headline;
    const rule =
      'A man must be at least 60 and a woman at least 55 to get the old age pension of the department';
    expect(headlineOf(`${rule} (order 12 of 2025); the age is counted on 1 April.`)).toBe(rule);
    const whole = `${rule}, provided that the household holds a ration card of the poorest`;
    expect(headlineOf(`${whole}.`)).toBe(whole);
    const statement = `Applications are received ${'at every office of every district '.repeat(12)}, free of charge.`;
    const draft = draftFromFact({ ...MATCH, fact: { ...FACT, statement } });
    expect(draft.texts[0]?.headline).toBe('');
    expect(newReplySchema.safeParse(draft).success).toBe(true);
  });
});
