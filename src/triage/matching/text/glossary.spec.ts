import { describe, expect, it } from '@jest/globals';
import { foldWord } from '../slots/folded-words.js';
import { placeOfWord } from '../slots/place-names.js';
import { EVERYDAY } from './dictionary/everyday.js';
import { isOfTheField, meaningOf } from './glossary.js';
import { isStopWord } from './stop-words.js';
import { wordForms } from './word-forms.js';

const meaning = (word: string): string | undefined => meaningOf(foldWord(word));

describe('meanings', () => {
  it.each([
    ['decision', 'faisla', 'निर्णय', 'فیصلہ'],
    ['eligible', 'haqdar', 'पात्र', 'اہل'],
    ['beneficiary', 'labharthi', 'लाभार्थी', 'مستفید'],
    ['widow', 'bewa', 'विधवा', 'بیوہ'],
    ['petition', 'yachika', 'याचिका', 'پٹیشن'],
    ['drought', 'sookha', 'सूखा', 'خشکسالی'],
    ['law', 'qanoon', 'कानून', 'قانون'],
  ])('are one for %s, %s, %s and %s', (english, latin, hindi, urdu) => {
    const known = meaning(english);
    expect(known).toBeDefined();
    expect([latin, hindi, urdu].map(meaning)).toEqual([known, known, known]);
  });

  it('reach forms and spellings that are not listed', () => {
    expect(meaning('labharthiyon')).toBe(meaning('लाभार्थी'));
    expect(meaning('aavedan')).toBe(meaning('application'));
    expect(meaning('elections')).toBe(meaning('चुनावों'));
  });

  it('leave words alone that only look alike, short ones and stop words', () => {
    expect(meaning('zorkalim')).toBeUndefined();
    expect(meaning('xy')).toBeUndefined();
    expect(wordForms('the').meaning).toBeUndefined();
  });

  it('are of the field where departments answer for them, not where they are everyday words', () => {
    expect(isOfTheField(meaning('widow') ?? '')).toBe(true);
    expect(isOfTheField(meaning('onion') ?? '')).toBe(false);
  });

  it('list no place, which would hide it, and no stop word', () => {
    const listed = EVERYDAY.join('\n').split(/\s+/).map(foldWord);
    expect(listed.length).toBeGreaterThan(10_000);
    expect(listed.filter((word) => placeOfWord(word) !== undefined || isStopWord(word))).toEqual([]);
  });
});
