/**
 * PURE. The words by which a fact is found, and the words of a question, brought to one form: compatibility forms
 * folded, small letters, European digits, no vowel points, Arabic letters written the Urdu way.
 */
import type { FactContent } from './contract.js';

const MOST_QUERY_WORDS = 12;

/** Zero-width characters, Arabic vowel points and tatweel, the Devanagari dot below, combining Latin accents. */
const LEFT_OUT = /[\u200B-\u200F\u2060\uFEFF]|[\u064B-\u065F]|\u0670|\u0640|\u093C|[\u0300-\u036F]/gu;
const NOT_IN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;
const COMMA_IN_NUMBER = /(?<=\d),(?=\d)/g;

const URDU_LETTERS: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', ه: 'ہ', ھ: 'ہ', ة: 'ہ' };
const ARABIC_LETTERS = /[يىكهھة]/g;

/** First digits of the scripts in use here: Devanagari, Arabic-Indic, its Eastern (Urdu) form. */
const ZEROES = [0x0966, 0x0660, 0x06f0];
const OTHER_DIGITS = /[\u0966-\u096F\u0660-\u0669\u06F0-\u06F9]/g;

/** Words separated by one space, e.g. `Rs 1,250 / माह` -> `rs 1250 माह`. */
export function wordsOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(LEFT_OUT, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(ARABIC_LETTERS, (letter) => URDU_LETTERS[letter] ?? letter)
    .replace(OTHER_DIGITS, europeanDigit)
    .replace(COMMA_IN_NUMBER, '')
    .replace(NOT_IN_WORDS, ' ')
    .trim();
}

/** The words that must all occur; a question of signs alone has none. */
export function queryWords(question: string): string[] {
  const words = wordsOf(question).split(' ').filter(Boolean);
  return [...new Set(words)].slice(0, MOST_QUERY_WORDS);
}

/** Pattern for `LIKE`: a word is found by its beginning, a number only whole (100 is not 1,000). */
export function patternOf(word: string): string {
  return /^\d+$/.test(word) ? `% ${word} %` : `% ${word}%`;
}

export function schemeWords(scheme: string): string {
  return stored(wordsOf(scheme));
}

export function factWords(id: string, content: FactContent): string {
  const slots = content.slots.map((slot) => `${slot.label} ${slot.value}`);
  const { scheme, statement, details, orderNumber, aliases, translations, source } = content;
  const said = [scheme, statement, details, ...aliases, ...Object.values(translations), ...slots];
  return stored(wordsOf([id, ...said, orderNumber ?? '', source.title, source.publisher].join('\n')));
}

function europeanDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROES.find((first) => code >= first && code - first <= 9) ?? code;
  return String(code - zero);
}

/** As they are stored: each word between spaces, so that the start and the end of a word can be asked for. */
function stored(words: string): string {
  return ` ${words} `;
}
