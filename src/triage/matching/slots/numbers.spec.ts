import { describe, expect, it } from '@jest/globals';
import { prepare } from '../text/prepare.js';
import { compareSlots } from './compare-slots.js';
import { extractSlots } from './extract-slots.js';
import { NUMBER_WORDS } from './number-words.js';

const values = (text: string): (string | number)[] => extractSlots(prepare(text)).map(({ value }) => value);

describe('numbers in words', () => {
  it.each([
    ['Devanagari', /^[\u0900-\u097f]+$/u],
    ['Perso-Arabic', /^[\u0600-\u06ff]+$/u],
    ['Latin', /^[a-z]+$/],
  ])('are known up to a hundred in %s letters', (_, script) => {
    const known = new Set([...NUMBER_WORDS].flatMap(([word, value]) => (script.test(word) ? [value] : [])));
    const missing = Array.from({ length: 100 }, (__, i) => i + 1).filter((value) => !known.has(value));
    expect(missing).toEqual([]);
  });

  it.each([
    ['तिरासी लाख रुपये', 8_300_000],
    ['twenty five thousand rupees', 25_000],
    ['one lakh thirty-five thousand rupees', 135_000],
    ['ek hazar do sau pachas rupaye', 1_250],
    ['ایک ہزار دو سو پچاس روپے', 1_250],
    ['two lakh fifty thousand rupees', 250_000],
  ])('are added up: %s', (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it('are no numbers where they are mostly other words', () => {
    expect(values('یہ بہتر ہے')).toEqual([]);
    expect(values('بہتر سال')).toEqual([72]);
  });

  it('do not run together with what follows', () => {
    expect(values('paanch sau do logon ko')).toEqual([500, 2]);
  });
});

describe('classes of a school', () => {
  it.each(['class 8', '8th class', '8vi pass', 'कक्षा 8'])('are read from %s', (text) => {
    expect(extractSlots(prepare(text))).toMatchObject([{ kind: 'count', value: 8, unit: 'class' }]);
  });
});

describe('spans of time', () => {
  it.each([
    ['one month', '30 days', 'agrees'],
    ['12 months', 'one year', 'agrees'],
    ['six months', '3 years', 'differs'],
    ['90 days', '15 days', 'differs'],
  ])('of %s and %s: %s', (post, fact, verdict) => {
    const compared = compareSlots(extractSlots(prepare(post)), extractSlots(prepare(fact)));
    expect(compared).toMatchObject([{ verdict }]);
  });
});
