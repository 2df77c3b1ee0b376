/** PURE. Sentences, words and reading ease of a text in English, Hindi or Urdu. */
import type { ReplyLanguage } from '../contract.js';
import { hindiHardness } from './hindi-hardness.js';

/** A full stop between digits (`1.5`) ends nothing; the danda and the Urdu full stop always do. */
const SENTENCE_END = /(?<=[.!?](?=\s|$)|[।॥۔؟])\s*/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,\-/]*/gu;

export function sentencesOf(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap((line) => line.split(SENTENCE_END))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** At most so many words read well. English: 25 (GOV.UK style guide); Hindi and Urdu need more small words. */
export const LONGEST_SENTENCE: Readonly<Record<ReplyLanguage, number>> = { en: 25, hi: 30, ur: 34 };

export function longestSentence(text: string): { sentence: string; words: number } {
  return sentencesOf(text)
    .map((sentence) => ({ sentence, words: wordsOf(sentence).length }))
    .reduce((longest, each) => (each.words > longest.words ? each : longest), { sentence: '', words: 0 });
}

/** "Fairly difficult" begins below 60, "difficult" below 50 (Flesch 1948). */
export const LOWEST_EASE = 50;
/** Above these a Hindi or Urdu text is hard; nine in ten of the starter facts have simpler words. */
const HARD_AVERAGES = {
  hi: { wordsPerSentence: 26, hardness: 5.7 },
  ur: { wordsPerSentence: 30, lettersPerWord: 4 },
} as const;

export interface ReadingEase {
  easy: boolean;
  /** What was measured, for the screen. */
  measured: string;
}

export function readingEase(text: string, language: ReplyLanguage): ReadingEase {
  const sentences = sentencesOf(text).length;
  const words = wordsOf(text).filter((word) => /\p{L}/u.test(word));
  if (sentences === 0 || words.length === 0) return { easy: true, measured: 'no words' };
  const wordsPerSentence = words.length / sentences;
  if (language === 'en') {
    const ease = fleschEase(wordsPerSentence, sum(words.map(syllables)) / words.length);
    return { easy: ease >= LOWEST_EASE, measured: `Flesch reading ease ${Math.round(ease)}` };
  }
  return language === 'hi' ? hindiEase(words, wordsPerSentence) : urduEase(words, wordsPerSentence);
}

function hindiEase(words: readonly string[], wordsPerSentence: number): ReadingEase {
  const hard = HARD_AVERAGES.hi;
  const hardness = hindiHardness(words) ?? 0;
  return {
    easy: wordsPerSentence <= hard.wordsPerSentence && hardness <= hard.hardness,
    measured: `${wordsPerSentence.toFixed(0)} words a sentence, hardness of words ${hardness.toFixed(1)}`,
  };
}

/** Urdu leaves short vowels unwritten, so syllables cannot be counted, and we found no published measure for it. */
function urduEase(words: readonly string[], wordsPerSentence: number): ReadingEase {
  const hard = HARD_AVERAGES.ur;
  const lettersPerWord = sum(words.map((word) => word.match(/\p{L}/gu)?.length ?? 0)) / words.length;
  return {
    easy: wordsPerSentence <= hard.wordsPerSentence && lettersPerWord <= hard.lettersPerWord,
    measured: `${wordsPerSentence.toFixed(0)} words a sentence, ${lettersPerWord.toFixed(1)} letters a word`,
  };
}

/** Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948): 0 is hardest, 100 easiest. */
export function fleschEase(wordsPerSentence: number, syllablesPerWord: number): number {
  return 206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord;
}

/** Groups of vowels, without a silent final e: near enough for an average over a text. */
function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const spoken = letters.replace(/(?<=[^aeiouyl])e$/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
