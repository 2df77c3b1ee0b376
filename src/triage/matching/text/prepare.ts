/** A text read once: tokens, word forms and the terms of every space, ready for any number of engines. */
import { boilerplateFlags } from './boilerplate.js';
import { hashSlice } from './hash.js';
import { type Language, languageOf } from './language.js';
import { type Token, tokenise } from './tokens.js';
import { SPACE, type WordForms, numberForms, partOfNumber, wordForms } from './word-forms.js';
import { type NumberFound, readNumbers } from '../slots/numbers.js';
import { isUnitWord } from '../slots/slot-words.js';

export interface PreparedText {
  readonly original: string;
  readonly tokens: readonly Token[];
  readonly forms: readonly WordForms[];
  /** Numbers, whether in digits or words. */
  readonly numbers: readonly NumberFound[];
  /** 1 where the token is boilerplate. */
  readonly boilerplate: Uint8Array;
  /** Distinct 4-grams of the joined phonetic keys, across word borders: "ho gayi" meets "hogayi". */
  readonly joined: Int32Array;
  readonly language: Language;
  /** Distinct words that are neither stop words nor boilerplate. */
  readonly informativeTokens: number;
}

const JOINED_WIDTH = 4;
const MAX_JOINED = 4_000;

export function prepare(text: string): PreparedText {
  const tokens = tokenise(text);
  const boilerplate = boilerplateFlags(tokens);
  const forms = tokens.map(wordForms);
  const numbers = readNumbers(tokens, isUnitWord);
  for (const number of numbers) {
    forms[number.first] = numberForms(String(number.value));
    for (let i = number.first + 1; i < number.end; i++) forms[i] = partOfNumber();
  }
  const informative = new Set<number>();
  const numeric = new Set(numbers.map((number) => number.first));
  let keys = '';
  for (let i = 0; i < tokens.length; i++) {
    const form = forms[i];
    if (!form || boilerplate[i] === 1 || tokens[i]?.kind === 'link') continue;
    if (keys.length < MAX_JOINED) keys += form.key;
    if (!form.stop && tokens[i]?.kind === 'word' && !numeric.has(i)) informative.add(form.word);
  }
  return {
    original: text,
    tokens,
    forms,
    numbers,
    boilerplate,
    joined: joinedGrams(keys),
    language: languageOf(tokens, text),
    informativeTokens: informative.size,
  };
}

export function asPrepared(text: string | PreparedText): PreparedText {
  return typeof text === 'string' ? prepare(text) : text;
}

function joinedGrams(keys: string): Int32Array {
  const count = Math.max(0, keys.length - JOINED_WIDTH + 1);
  const grams = new Set<number>();
  for (let i = 0; i < count; i++) grams.add(hashSlice(keys, i, JOINED_WIDTH, SPACE.joined));
  return Int32Array.from(grams);
}
