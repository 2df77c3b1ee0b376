/** PURE. What the search index stores for a text, and which ranges of it a query asks for. */
import { searchWords, type SearchWord } from '../matching/index.js';

/** Sounds stand apart from words: `~` and the first letter of their script, as in `~Dpnsn` for पेंशन. */
const SOUND = '~';
/** Sorts after everything that begins with the same letters. */
const LAST = '\u{10ffff}';
const LONGEST_KEY = 60;
const MOST_WORDS_ASKED = 8;

export function keysOfText(text: string): string[] {
  return searchWords(text).flatMap((word) => [
    word.written.slice(0, LONGEST_KEY),
    ...(word.sound === undefined ? [] : [soundKey(word.script, word.sound)]),
  ]);
}

export interface KeyRange {
  from: string;
  before: string;
}

/** For each word of the query the ranges of which one must be hit: words that begin so, or sound so in another script. */
export function rangesOfQuery(query: string): KeyRange[][] {
  return searchWords(query)
    .slice(0, MOST_WORDS_ASKED)
    .map((word) => [beginningWith(word.written.slice(0, LONGEST_KEY)), ...soundsOf(word)]);
}

const SCRIPTS_WITH_SOUNDS = ['Latin', 'Devanagari', 'Arabic'] as const;

function soundsOf({ sound, script }: SearchWord): KeyRange[] {
  if (sound === undefined) return [];
  return SCRIPTS_WITH_SOUNDS.filter((other) => other !== script).map((other) =>
    beginningWith(soundKey(other, sound)),
  );
}

function soundKey(script: string, sound: string): string {
  return `${SOUND}${script.charAt(0)}${sound}`;
}

function beginningWith(key: string): KeyRange {
  return { from: key, before: key + LAST };
}
