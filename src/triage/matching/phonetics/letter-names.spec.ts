import { describe, expect, it } from '@jest/globals';
import { tokenise } from '../text/tokens.js';
import { readAcronyms } from './letter-names.js';

describe('acronyms as they are spoken', () => {
  it.each([
    ['पीएमजीकेएवाई में आईएसएसएस और ई-केवाईसी', 'pmgkay isss ekyc'],
    ['پی ایم جی کے اے وائی کے تحت آئی ایس ایس ایس پنشن، ای کے وائی سی', 'pmgkay isss ekyc'],
    ['جے کے آر ٹی سی بسوں کے لیے جی ایس ٹی', 'jkrtc gst'],
    ['ਪੀਐਮ ਕਿਸਾਨ', 'pm'],
    ['e-KYC and I.S.S.S', 'ekyc isss'],
    ['यूपीआई یو پی آئی', 'upi upi'],
    ['وہ آئی اور جی ہاں جو کے', ''],
    ['a man and a woman', ''],
  ])('reads %s', (text, expected) => {
    expect(
      readAcronyms(tokenise(text))
        .map((acronym) => acronym.text)
        .join(' '),
    ).toBe(expected);
  });
});
