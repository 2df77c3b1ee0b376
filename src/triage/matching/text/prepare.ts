/** A text read once: tokens, word forms and the terms of every space, ready for any number of engines. */
import { boilerplateFlags } from './boilerplate.js';
import { Distinct } from './distinct.js';
import { hashSlice } from './hash.js';
import { type Language, languageOf } from './language.js';
import { MAX_TOKENS, type Token, tokenise } from './tokens.js';
import { readAcronyms } from '../phonetics/letter-names.js';
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
/** Two letters are also a word of their own often enough to keep its sound. */
const SHORT_ACRONYM = 2;
/** One request reads the same text several times. */
const KEPT_TEXTS = 8;
const KEPT_LENGTH = 4_000;
const kept: PreparedText[] = [];
let nextKept = 0;

export function prepare(text: string): PreparedText {
  for (const prepared of kept) if (prepared.original === text) return prepared;
  const prepared = read(text);
  if (text.length <= KEPT_LENGTH) {
    kept[nextKept] = prepared;
    nextKept = (nextKept + 1) % KEPT_TEXTS;
  }
  return prepared;
}

function read(text: string): PreparedText {
  const tokens = tokenise(text);
  const boilerplate = boilerplateFlags(tokens);
  const forms = tokens.map((token) => token.forms);
  const numbers = readNumbers(tokens, isUnitWord);
  for (const number of numbers) {
    forms[number.first] = numberForms(String(number.value));
    for (let i = number.first + 1; i < number.end; i++) forms[i] = partOfNumber();
  }
  for (const { text: letters, first, end } of readAcronyms(tokens)) {
    const isWhole = end === first + 1 && letters.length <= SHORT_ACRONYM;
    const forms2 = wordForms(letters);
    forms[first] = isWhole
      ? { ...wordForms(tokens[first]?.text ?? ''), word: forms2.word, stem: forms2.stem }
      : forms2;
    for (let i = first + 1; i < end; i++) forms[i] = partOfNumber();
  }
  return {
    original: text,
    tokens,
    forms,
    numbers,
    boilerplate,
    joined: joinedGrams(joinedKeys(tokens, forms, boilerplate)),
    language: languageOf(tokens, text),
    informativeTokens: countInformative(tokens, forms, boilerplate),
  };
}

export function asPrepared(text: string | PreparedText): PreparedText {
  return typeof text === 'string' ? prepare(text) : text;
}

function joinedKeys(tokens: readonly Token[], forms: readonly WordForms[], boilerplate: Uint8Array): string {
  let keys = '';
  for (let i = 0; i < forms.length && keys.length < MAX_JOINED; i++) {
    if (boilerplate[i] !== 1 && tokens[i]?.kind !== 'link') keys += forms[i]?.key ?? '';
  }
  return keys;
}

const SET_BITS = Math.ceil(Math.log2(MAX_TOKENS + MAX_JOINED)) + 1;
const distinct = new Distinct(SET_BITS);

/** A token that a number has taken over no longer has the forms of its word. */
function countInformative(
  tokens: readonly Token[],
  forms: readonly WordForms[],
  boilerplate: Uint8Array,
): number {
  distinct.clear();
  let count = 0;
  for (let i = 0; i < forms.length; i++) {
    const [token, form] = [tokens[i], forms[i]];
    if (!form || form.stop || token?.kind !== 'word' || boilerplate[i] === 1) continue;
    if (form === token.forms && distinct.add(form.word)) count++;
  }
  return count;
}

function joinedGrams(keys: string): Int32Array {
  const limit = keys.length - JOINED_WIDTH + 1;
  if (limit <= 0) return new Int32Array(0);
  const grams = new Int32Array(limit);
  distinct.clear();
  let count = 0;
  for (let i = 0; i < limit; i++) {
    const gram = hashSlice(keys, i, JOINED_WIDTH, SPACE.joined);
    if (distinct.add(gram)) grams[count++] = gram;
  }
  return count === limit ? grams : grams.slice(0, count);
}
