/**
 * The words of a text as a search index keeps them. Written words are folded (case, accents, letter variants, native
 * digits); beside each stands what it sounds like, so that "pension" finds पेंशन and پنشن. Within one script only the
 * spelling counts: sounds alone would find too much.
 */
import { romanise } from '../phonetics/romanise.js';
import { skeleton } from '../phonetics/skeleton.js';
import type { Script } from './scripts.js';
import { type Token, tokenise } from './tokens.js';

export interface SearchWord {
  /** As it is written, folded. */
  written: string;
  /** Consonants that are left of it, the same in every script; undefined when too few are left to mean anything. */
  sound: string | undefined;
  script: Script;
}

/** Two consonants would find half of the language. */
const FEWEST_CONSONANTS = 3;

/** Each word once. */
export function searchWords(text: string): SearchWord[] {
  const words = new Map<string, SearchWord>();
  for (const token of tokenise(text)) {
    if (!words.has(token.text)) words.set(token.text, wordOf(token));
  }
  words.delete('');
  return [...words.values()];
}

function wordOf({ kind, text, script }: Token): SearchWord {
  const sound = kind === 'word' ? skeleton(romanise(text)) : '';
  const says = sound.length >= FEWEST_CONSONANTS && /^[a-z]+$/.test(sound);
  return { written: text, sound: says ? sound : undefined, script };
}
