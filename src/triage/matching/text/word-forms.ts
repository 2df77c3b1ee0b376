/** Everything that a word contributes to the index, worked out once per distinct word and kept in a bounded cache. */
import { lettersOf } from '../phonetics/letter-names.js';
import { romanise } from '../phonetics/romanise.js';
import { skeleton } from '../phonetics/skeleton.js';
import { latinWordsOf, meaningOf } from './glossary.js';
import { hashSlice, hashText } from './hash.js';
import { stem } from './stem.js';
import { isStopWord } from './stop-words.js';
import { cueMask } from '../relation/cue-words.js';
import { hashWord, WordCache } from './word-cache.js';
import { flagsOf } from './word-flags.js';
import { type Place, placeOfWord } from '../slots/place-names.js';
import { topicMask } from '../relation/topics.js';
import { turnMask } from '../slots/turning-words.js';
import { NONE, vectorOfStem } from '../vectors/word-vectors.js';

/** Term spaces; the number salts the hash so that the spaces never meet. */
export const SPACE = { word: 1, skeleton: 2, gram: 3, joined: 4 } as const;
export const GRAM_WIDTH = 4;
/** A phonetic key of one consonant says too little to be a term. */
const MIN_SKELETON = 2;

export interface WordForms {
  stem: string;
  word: number;
  /** Hash of the phonetic key, 0 where the word has none worth indexing. */
  skeleton: number;
  key: string;
  /** Hashes of its runs of letters; no typed array, which would cost more than it holds. */
  grams: readonly number[];
  stop: boolean;
  /** See FLAG. */
  flags: number;
  /** One bit per cue. */
  cues: number;
  /** One bit per role in a claim, see TURN. */
  turns: number;
  /** One bit for its topic, see TOPICS. */
  topic: number;
  /** The Latin letters whose names the word is made of, '' for nearly all words; a single Latin letter is itself. */
  spelled: string;
  /** The place that the word names. */
  place?: Place;
  /** Shared term of the listed meaning. */
  meaning: string | undefined;
  /** Number of its vector, NONE where it has none. */
  vector: number;
}

const NO_GRAMS: readonly number[] = [];
const cache = new WordCache<WordForms>(1 << 14);

export function wordForms(text: string): WordForms {
  const hash = hashWord(text);
  const known = cache.find(hash, text, 0, text.length);
  if (known) return known;
  const forms = makeForms(text);
  cache.keep(hash, text, forms);
  return forms;
}

export function numberForms(text: string): WordForms {
  return {
    stem: text,
    word: hashText(text, SPACE.word),
    skeleton: 0,
    key: text,
    grams: NO_GRAMS,
    stop: false,
    flags: 0,
    cues: cueMask(text),
    turns: 0,
    spelled: '',
    topic: 0,
    meaning: undefined,
    vector: NONE,
  };
}

/** The words of a number after its first one: the whole value is a term already. */
const PART_OF_NUMBER: WordForms = {
  stem: '',
  word: hashText('#', SPACE.word),
  skeleton: 0,
  key: '',
  grams: NO_GRAMS,
  stop: true,
  flags: 0,
  cues: 0,
  turns: 0,
  spelled: '',
  topic: 0,
  meaning: undefined,
  vector: NONE,
};

export function partOfNumber(): WordForms {
  return PART_OF_NUMBER;
}

function makeForms(text: string): WordForms {
  const root = stem(text);
  const roman = romanise(text);
  const key = skeleton(roman);
  const stop = isStopWord(text);
  const meaning = stop ? undefined : meaningOf(text, { stem: root, roman });
  const place = meaning === undefined && !stop ? placeOfWord(text) : undefined;
  return {
    ...(place && { place }),
    stem: root,
    word: hashText(root, SPACE.word),
    skeleton: soundHash(meaning, key, stop),
    key,
    grams: stop ? NO_GRAMS : gramsOf(roman),
    stop,
    flags: flagsOf(text),
    cues: cueMask(text),
    turns: turnMask(text),
    spelled: text.length === 1 && text >= 'a' && text <= 'z' ? text : lettersOf(text),
    topic: topicMask(text),
    meaning,
    vector: stop ? NONE : vectorOf(root, meaning),
  };
}

/** A listed word has that of the first English word of its meaning. */
function vectorOf(root: string, meaning: string | undefined): number {
  const own = vectorOfStem(root);
  if (meaning === undefined) return own;
  for (const word of latinWordsOf(meaning)) {
    const vector = vectorOfStem(stem(word));
    if (vector !== NONE) return vector;
  }
  return own;
}

/** Listed words share the term of their meaning; others that of their sound. */
function soundHash(meaning: string | undefined, key: string, stop: boolean): number {
  if (meaning !== undefined) return hashText(meaning, SPACE.skeleton);
  return !stop && key.length >= MIN_SKELETON ? hashText(key, SPACE.skeleton) : 0;
}

function gramsOf(roman: string): number[] {
  const padded = `_${roman}_`;
  const width = Math.min(GRAM_WIDTH, padded.length);
  const grams = [hashSlice(padded, 0, width, SPACE.gram)];
  for (let i = 1; i + width <= padded.length; i++) grams.push(hashSlice(padded, i, width, SPACE.gram));
  return grams;
}
