/**
 * The words of a post as the judge knows them: by their listed meaning, else by their sound, so that a word is one in every
 * script; marked by whether the fact holds them too.
 */
import type { PreparedText } from '../text/prepare.js';

const LEAST_SOUND = 2;
const LEAST_STEM = 3;

/** Distinct; neither numbers nor stop words nor boilerplate. */
export function toldWords(prepared: PreparedText): Set<string> {
  const words = new Set<string>();
  prepared.tokens.forEach(({ kind }, i) => {
    const form = prepared.forms[i];
    if (!form || kind !== 'word' || prepared.boilerplate[i] === 1) return;
    if (form.meaning !== undefined) words.add(form.meaning);
    else if (!form.stop && form.stem.length >= LEAST_STEM)
      words.add(form.key.length >= LEAST_SOUND ? `~${form.key}` : form.stem);
  });
  return words;
}

/** `+` before a word that the fact holds, `-` before any other. */
export function markedWords(post: ReadonlySet<string>, fact: ReadonlySet<string>): string[] {
  return [...post].map((word) => `${fact.has(word) ? '+' : '-'}${word}`);
}
