import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aReplyBody, ENGLISH, HINDI, URDU } from '../../test/support/responses.js';
import { REASONS } from './checks/reasons.js';
import type { NewReply, ReplyText } from './contract.js';
import { blockingFailures, checkReply, type CitedFact } from './reply-rules.js';

const english = (changes: Partial<ReplyText>): NewReply =>
  aReplyBody({ texts: [{ ...ENGLISH, ...changes }] });
const failed = (reply: NewReply, cited: CitedFact[] = []): string[] =>
  checkReply(reply, cited)
    .filter((check) => !check.passed)
    .map((check) => `${check.id} ${check.field}`);

describe('the checks before submission', () => {
  it('pass a good reply in three languages, advice included', () => {
    expect(checkReply(aReplyBody(), []).filter((check) => !check.passed)).toEqual([]);
  });

  it.each([ENGLISH, HINDI, URDU])('pass a reply in one language only: $language', (text) => {
    expect(failed(aReplyBody({ texts: [text] }))).toEqual([]);
  });

  it.each<[string, Partial<ReplyText>, string[]]>([
    ['no headline', { headline: '' }, ['headline-present headline']],
    ['a question', { headline: 'Has the old age pension really ended?' }, ['headline-statement headline']],
    ['a bare label', { headline: 'FAKE message alert: this is a rumour' }, ['headline-tells headline']],
    [
      'the myth as headline',
      { headline: 'Pension stopped, re-apply by Friday for Rs 500' },
      ['headline-own-words headline'],
    ],
    [
      'a headline that begins with the myth',
      { headline: 'Pension stopped, re-apply by Friday: this is false' },
      ['headline-own-words headline'],
    ],
    [
      'a headline without end',
      { headline: 'Old age pension continues '.repeat(7) },
      ['headline-length headline', 'sms headline'],
    ],
    ['no fact', { fact: '' }, ['fact-present fact']],
    ['no myth', { myth: '  ' }, ['myth-present myth']],
    ['no explanation', { explanation: '' }, ['explanation-present explanation']],
    ['no closing', { closing: '' }, ['closing-present closing']],
    [
      'the myth in the explanation',
      { explanation: 'It says: PENSION stopped — re-apply by Friday, for Rs 500! This is not so.' },
      ['myth-once explanation'],
    ],
    [
      'the myth nearly word for word in the closing',
      { closing: 'The pension stopped, re-apply by Friday for Rs 500 is not so.' },
      ['myth-once closing'],
    ],
    [
      'a telephone number',
      { closing: 'Call 94190 12345 if you have a question.' },
      ['no-personal-data closing'],
    ],
    ['a number in native digits', { myth: 'फ़ोन ९४१९०१२३४५ पर बात करें' }, ['no-personal-data myth']],
    [
      'a very long sentence',
      { explanation: `${'No office asks for it and '.repeat(6)}no order says so.` },
      ['sentence-length explanation'],
    ],
    [
      'a first sentence that fits no message',
      { fact: `${'Nobody pays. '.trim().slice(0, -1)} ${'and no one asks '.repeat(40)}.` },
      ['sentence-length fact', 'short-message fact'],
    ],
  ])('stop %s', (_, changes, expected) => {
    expect(failed(english(changes)).filter((each) => !each.startsWith('reading-ease'))).toEqual(expected);
  });

  it('allow a headline that gives the true figure in the place of the false one', () => {
    const myth = 'Old age pension is Rs 2000 per month from January';
    expect(failed(english({ myth, headline: 'Old age pension is Rs 1000 per month' }))).toEqual([]);
    expect(failed(english({ myth, headline: 'Old age pension is Rs 2000 per month' }))).toEqual([
      'headline-own-words headline',
    ]);
  });

  it('only advise against a headline that denies the rumour in its own words', () => {
    const myth = 'Old age pension has been stopped';
    expect(failed(english({ myth, headline: 'Old age pension has not been stopped' }))).toEqual([
      'headline-affirms headline',
    ]);
  });

  it('let the headline share the words of a claim that is true', () => {
    const myth = 'Old age pension is Rs 1000 per month';
    const reply = english({ myth, headline: myth });
    expect(failed({ ...reply, verdict: 'true' })).toEqual([]);
    expect(failed(reply)).toEqual(['headline-own-words headline']);
  });

  it('allow helplines and short codes', () => {
    expect(failed(english({ closing: 'Call the helpline 181 or 1800-180-7015 free of charge.' }))).toEqual(
      [],
    );
  });

  it.each([
    ['hi', { ...HINDI, headline: 'यह खबर फर्जी है' }, 'headline-tells'],
    ['hi', { ...HINDI, closing: `${HINDI.myth}।` }, 'myth-once'],
    ['hi', { ...HINDI, explanation: `${'आदेश में ऐसा कुछ नहीं '.repeat(8)}है।` }, 'sentence-length'],
    ['ur', { ...URDU, headline: 'کیا پنشن واقعی بند ہو گئی ہے؟' }, 'headline-statement'],
    ['ur', { ...URDU, headline: 'یہ خبر جعلی ہے' }, 'headline-tells'],
    ['ur', { ...URDU, explanation: `${URDU.myth}۔` }, 'myth-once'],
  ] as const)('work in %s too (%#)', (language, text, id) => {
    const failures = checkReply(aReplyBody({ texts: [text] }), []).filter((check) => !check.passed);
    expect(failures.map((check) => [check.id, check.language])).toContainEqual([id, language]);
  });

  it('count the sentences of each script by its own full stop', () => {
    const short = aReplyBody({ texts: [{ ...HINDI, explanation: `${'आदेश में ऐसा नहीं है।'.repeat(10)}` }] });
    expect(failed(short)).toEqual([]);
    const urdu = aReplyBody({ texts: [{ ...URDU, explanation: 'حکم نامے میں ایسا نہیں ہے۔'.repeat(10) }] });
    expect(failed(urdu)).toEqual([]);
  });

  it('advise against a text that is hard to read, without stopping it', () => {
    const fact =
      'Departmental authorities reiterate uninterrupted continuation of institutional disbursement. Administrative modifications necessitate notification.';
    const checks = checkReply(english({ fact, explanation: fact, closing: '' }), []);
    expect(checks.find((check) => check.id === 'reading-ease')?.passed).toBe(false);
    expect(blockingFailures(checks)).toEqual([]);
  });

  it('each say why there is such a rule, apart from what to do', () => {
    const cited = { factId: 'pension', factVersion: 1 };
    const checks = [
      ...checkReply(aReplyBody({ sources: [cited] }), [{ ...cited, standing: 'in_force' }]),
      ...checkReply(english({ headline: '' }), []),
    ];
    for (const check of checks) {
      expect(check.reason.length).toBeGreaterThan(30);
      expect(check.reason).not.toBe(check.message);
    }
    expect([...new Set(checks.map(({ id }) => id))].sort()).toEqual(Object.keys(REASONS).sort());
  });

  it('want at least one source', () => {
    expect(failed(aReplyBody({ sources: [] }))).toEqual(['source-present sources']);
  });

  it.each(['unknown', 'superseded', 'not_yet', 'expired', 'withdrawn'] as const)(
    'stop a cited fact version that is %s',
    (standing) => {
      const reply = aReplyBody({ sources: [{ factId: 'pension', factVersion: 1 }] });
      expect(failed(reply, [{ factId: 'pension', factVersion: 1, standing }])).toEqual([
        'fact-in-force sources.0',
      ]);
      expect(failed(reply, [{ factId: 'pension', factVersion: 1, standing: 'in_force' }])).toEqual([]);
      expect(failed(reply, [{ factId: 'pension', factVersion: 2, standing: 'in_force' }])).toEqual([
        'fact-in-force sources.0',
      ]);
    },
  );

  it('find the myth wherever it is hidden in an explanation', () => {
    const words = fc.array(fc.constantFrom('office', 'order', 'nobody', 'district', 'list'), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(words, words, fc.constantFrom('', '*', '“'), (before, after, mark) => {
        const explanation = [...before, `${mark}${ENGLISH.myth.toUpperCase()}${mark}`, ...after].join(' ');
        expect(failed(english({ explanation }))).toContain('myth-once explanation');
      }),
    );
  });

  it('never fail on any text, however strange', () => {
    const anything = fc.string({ unit: 'grapheme', maxLength: 80 });
    fc.assert(
      fc.property(anything, anything, fc.constantFrom('en', 'hi', 'ur'), (one, other, language) => {
        const text = { language, headline: one, fact: other, myth: one, explanation: other, closing: one };
        const checks = checkReply(aReplyBody({ texts: [text] }), []);
        for (const check of checks) expect(check.message).not.toMatch(/NaN|undefined/);
      }),
    );
  });
});
