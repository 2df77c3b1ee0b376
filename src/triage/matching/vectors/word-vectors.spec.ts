/** The table of word vectors: likeness in meaning, across languages through the lists. */
import { describe, expect, it } from '@jest/globals';
import { prepare } from '../text/prepare.js';
import { wordForms } from '../text/word-forms.js';
import { nearnessToIdeas, KIND_COUNT, KIND_IDEAS } from './anchors.js';
import { cosineWith, Sense, vectorIn, vectorsOf } from './sense.js';
import { cosineOf, DIMENSIONS, NONE } from './word-vectors.js';

const vectorOf = (word: string): number => wordForms(word).vector;

describe('word vectors', () => {
  it('put words of like meaning nearer than others', () => {
    const [bogus, fake, toilet] = [vectorOf('bogus'), vectorOf('fake'), vectorOf('toilet')];
    expect(cosineOf(bogus, bogus)).toBeCloseTo(1);
    expect(cosineOf(bogus, fake)).toBeGreaterThan(0.5);
    expect(cosineOf(bogus, toilet)).toBeLessThan(0.3);
  });

  it('give a listed word of any script the vector of its meaning, and stop words none', () => {
    expect(vectorOf('विधवा')).toBe(vectorOf('widow'));
    expect(vectorOf('بیوہ')).toBe(vectorOf('widow'));
    expect(vectorOf('the')).toBe(NONE);
    expect(vectorOf('क्षत्रज्ञ')).toBe(NONE);
  });

  it('do not take romanised Hindi for English', () => {
    const hindi = prepare('aap sab log sun rahe hain ye paisa ab nahi milega');
    const english = prepare('the sun is hotter than before and they have no water');
    const wordIn = (text: typeof hindi, word: string): number => {
      const at = text.tokens.findIndex((token) => token.text === word);
      const form = text.forms[at];
      return form ? vectorIn(form, text) : NONE;
    };
    expect(wordIn(hindi, 'sun')).toBe(NONE);
    expect(wordIn(hindi, 'log')).toBe(vectorOf('people'));
    expect(wordIn(english, 'sun')).not.toBe(NONE);
  });
});

describe('the sense of a text', () => {
  const senseOf = (text: string): Sense => {
    const sense = new Sense();
    for (const vector of vectorsOf(prepare(text))) sense.add(vector);
    return sense;
  };

  it('is near that of a paraphrase that shares no word', () => {
    const written = new Int8Array(2 * DIMENSIONS);
    senseOf('the authorities arrested two kidnappers').writeTo(written, 0);
    senseOf('fresh vegetables are cheaper this summer').writeTo(written, DIMENSIONS);
    const asked = senseOf('police caught the men who abducted children').sum;
    expect(cosineWith(asked, written, 0)).toBeGreaterThan(cosineWith(asked, written, DIMENSIONS) + 0.3);
  });

  it('is nothing for a text without known words', () => {
    const written = new Int8Array(DIMENSIONS).fill(7);
    senseOf('').writeTo(written, 0);
    expect(Math.max(...written)).toBe(0);
    expect(cosineWith(senseOf('widow').sum, written, 0)).toBe(0);
  });
});

describe('nearness to ideas', () => {
  it('tells what a text speaks of', () => {
    const near = nearnessToIdeas(
      vectorsOf(prepare('you must be qualified and hold a certificate')),
      0,
      KIND_COUNT,
    );
    const amount = near[KIND_IDEAS.indexOf('amount')] ?? 1;
    expect(near[KIND_IDEAS.indexOf('eligibility')]).toBeGreaterThan(amount);
  });

  it('is zero for no words', () => {
    expect([...nearnessToIdeas([], 0, KIND_COUNT)]).toEqual(KIND_IDEAS.map(() => 0));
  });
});
