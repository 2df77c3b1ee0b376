import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LONGEST_TEXT } from '../contract.js';
import { growth, LINEAR_BELOW } from '../../../test/support/growth.js';
import { normalise } from './normalise.js';

describe('the normalised form of a post', () => {
  it.each([
    ['characters of one meaning', 'Ｐｅｎｓｉｏｎ ﬁle ①', 'Pension file 1'],
    ['presentation forms of Urdu', 'ﭘﻨﺸﻦ', 'پنشن'],
    [
      'zero-width and bidirectional controls',
      'pen\u200bsion\u202e \u2066stopped\u2069\ufeff',
      'pension stopped',
    ],
    ['soft hyphens and variation selectors', 'pen\u00adsion \u26a0\ufe0f', 'pension \u26a0'],
    [
      'bold, italic and struck-through marks',
      '*Pension* _has_ ~been~ ```stopped```',
      'Pension has been stopped',
    ],
    ['nested marks', '*_Pension_ band*', 'Pension band'],
    ['marks beside punctuation', '(*Pension*, _band_!)', '(Pension, band!)'],
    ['white space of all kinds', '  a \t\u00a0 b \u3000\r\n\r\n\n c\u2028d ', 'a b\nc\nd'],
    ['piled-up marks', `a${'\u0301'.repeat(500)}b`, `\u00e1${'\u0301'.repeat(7)}b`],
    ['control characters', 'a\u0007b\u009fc', 'abc'],
  ])('is without %s', (_, post, expected) => {
    expect(normalise(post)).toBe(expected);
  });

  it.each([
    ['sums', '5*3*2 and snake_case_word'],
    ['addresses', 'https://example.com/_a_/b_c~d'],
    ['dialled codes', 'Dial *99# or *121*1#'],
    ['the word forwarded in a sentence', 'The application was forwarded to the office'],
    ['a sentence that begins with it', 'Forwarded applications will be rejected'],
    ['a deadline with a time', '12/03/2026, 10:15 is the last hour'],
    ['a bracketed date without sender', '[12/03/26] Pension stopped'],
  ])('keeps %s', (_, post) => {
    expect(normalise(post)).toBe(post);
  });

  it.each([
    'Forwarded\nPension stopped',
    'Forwarded many times\nPension stopped',
    'Forwarded many times Pension stopped',
    '*Forwarded many times*\n\nPension stopped',
    '↪️ Forwarded: Pension stopped',
    '»» FORWARDED MANY TIMES »» Pension stopped',
    '---------- Forwarded message ---------\nPension stopped',
    'Fwd: FW: Pension stopped',
    'Forwarded as received 🙏\nPension stopped',
    'Pension stopped\nForwarded as received',
    'कई बार फ़ॉरवर्ड किया गया\nPension stopped',
    'कई बार फ\u093c\u0949रवर्ड किया गया: Pension stopped'.replace('फ\u093c\u0949', 'फ़ॉ'),
    'अग्रेषित\nPension stopped',
    'फॉरवर्ड किया गया - Pension stopped',
    'کئی بار فارورڈ کیا گیا\nPension stopped',
    'فارورڈ شدہ: Pension stopped',
    '[12/03/26, 10:15] Asha Devi: Pension stopped',
    '[12/03/26, 10:15:22 AM] +91 99060 12345: Pension stopped',
    '12/03/2026, 10:15 pm - Ward 7 group: Pension stopped',
    '\u200e[१२/०३/२६, १०:१५] आशा: Forwarded many times\nPension stopped',
  ])('takes the forwarding marks off %j', (post) => {
    expect(normalise(post)).toBe('Pension stopped');
  });

  const alphabet = [
    ...'ab *_~`:[]/.,-\n\u200b\u0301\u093cफ़ک٣१#ﬁ',
    'Forwarded',
    'fwd: ',
    '12/03/26, 10:15 - x: ',
  ];
  const posts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...alphabet)).map((parts) => parts.join('')),
  );

  it('holds nothing invisible, no double blanks and no blank ends', () => {
    fc.assert(
      fc.property(posts, (post) => {
        expect(normalise(post)).not.toMatch(/\p{Default_Ignorable_Code_Point}|[\t\r]| {2}|^\s|\s$|\n\n/u);
      }),
    );
  });

  it('never grows beyond the longest text', () => {
    expect(normalise('\ufdfa'.repeat(LONGEST_TEXT)).length).toBeLessThanOrEqual(LONGEST_TEXT);
  });

  it.each([
    ['marks', '*'.repeat(LONGEST_TEXT)],
    ['open marks', ' *a'.repeat(LONGEST_TEXT / 3)],
    ['dialled codes that never end', ' *1'.repeat(LONGEST_TEXT / 3)],
    ['combining marks of two classes', 'a' + '\u0301\u0323'.repeat(LONGEST_TEXT / 2)],
    ['headers', 'fwd: '.repeat(LONGEST_TEXT / 5)],
    ['stamps', '12/03/26, 10:15 - x: '.repeat(LONGEST_TEXT / 21)],
    ['decoration', '»'.repeat(LONGEST_TEXT)],
    ['lines', 'a\n'.repeat(LONGEST_TEXT / 2)],
    ['blanks', ' '.repeat(LONGEST_TEXT - 1) + 'x'],
  ])('is found in linear time for %s', (_, post) => {
    expect(growth(post, normalise)).toBeLessThan(LINEAR_BELOW);
  });
});
