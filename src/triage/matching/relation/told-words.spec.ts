import { describe, expect, it } from '@jest/globals';
import { prepare } from '../text/prepare.js';
import { likeliest, likeliestKind, type JudgeModels, verdictProbabilities } from './judge.js';
import { RELATION_FEATURES } from './relation-features.js';
import { markedWords, toldPhrases, toldWords } from './told-words.js';

const wordsOf = (text: string): string[] => [...toldWords(prepare(text))].sort();

describe('words as the judge knows them', () => {
  it.each([
    ['widow pension', 'विधवा पेंशन', 'بیوہ پنشن'],
    ['petition', 'याचिका', 'پٹیشن'],
  ])('are one in every script: %s', (english, hindi, urdu) => {
    expect(wordsOf(hindi)).toEqual(wordsOf(english));
    expect(wordsOf(urdu)).toEqual(wordsOf(english));
  });

  it('knows a word that is in no list by its sound', () => {
    expect(wordsOf('झारखंडी')).toEqual(wordsOf('jharkhandi'));
    expect(wordsOf('jharkhandi')[0]).toMatch(/^~/);
  });

  it('leaves out numbers, stop words and requests to share', () => {
    expect(wordsOf('the 500 of 2,000')).toEqual([]);
    expect(wordsOf('Forwarded as received')).toEqual([]);
  });

  it('marks each by whether the fact holds it', () => {
    const fact = toldWords(prepare('The widow pension is Rs 1,250'));
    expect(markedWords(toldWords(prepare('widow scooter')), fact)).toEqual([
      '+=widow',
      expect.stringMatching(/^-/),
    ]);
  });
});

describe('phrases as the judge knows them', () => {
  const phrasesOf = (text: string): string[] => toldPhrases(prepare(text));

  it('are words, stop words too, and neighbours, one in every script', () => {
    expect(phrasesOf('pension nahi')).toHaveLength(3);
    expect(phrasesOf('पेंशन नहीं')).toEqual(phrasesOf('pension nahi'));
    expect(phrasesOf('پنشن نہیں')).toEqual(phrasesOf('pension nahi'));
  });

  it('tell one order of words from the other, and take every number for one', () => {
    expect(phrasesOf('not only')).not.toEqual(phrasesOf('only not'));
    expect(phrasesOf('only 500')).toEqual(phrasesOf('only 2,000'));
  });

  it('leave out requests to share', () => {
    expect(phrasesOf('Forwarded as received')).toEqual([]);
  });
});

describe('the table of words', () => {
  const silent = { intercept: 0, mean: [], deviation: [], weights: [] };
  const models: JudgeModels = {
    covered: silent,
    contradicts: silent,
    matter: silent,
    kinds: [
      { kind: 'amount', model: silent },
      { kind: 'scope', model: silent },
    ],
    words: { '+=widow': [2, 0, 0, 0, 0], '-=whole': [0, 3, 0, -1, 2] },
  };
  const features = new Float64Array(RELATION_FEATURES.length);

  it('adds to each question what its words say, and nothing for words that it does not know', () => {
    const told = { features, words: ['+=widow', '-=whole', '-~xyz', '+constructor'] };
    const said = verdictProbabilities(models, told);
    const odds = (logit: number): number => 1 / (1 + Math.exp(-logit));
    expect(said.contradicts).toBeCloseTo(odds(2) * odds(3));
    expect(said.not_covered).toBeCloseTo((1 - odds(2)) * 0.5);
    expect(likeliest(said)).toBe('contradicts');
    expect(likeliestKind(models, told)).toBe('scope');
  });
});
