/**
 * The words of a post as the judge knows them: by their listed meaning, else by their sound, so that a word is one in every
 * script; marked by whether the fact holds them too. Beside them its phrases, which need no fact: each word, stop words too, and each
 * two that follow each other ("not true", "ab nahi", "only for").
 */
import type { PreparedText } from '../text/prepare.js';
import type { WordForms } from '../text/word-forms.js';

const LEAST_SOUND = 2;
const LEAST_STEM = 3;

/** Distinct; neither numbers nor stop words nor boilerplate. */
export function toldWords(prepared: PreparedText): Set<string> {
  const words = new Set<string>();
  prepared.tokens.forEach(({ kind }, i) => {
    const form = prepared.forms[i];
    if (!form || kind !== 'word' || prepared.boilerplate[i] === 1) return;
    if (form.meaning !== undefined || (!form.stop && form.stem.length >= LEAST_STEM))
      words.add(nameOf(form, LEAST_SOUND));
  });
  return words;
}

/** The name of a meaning, a sound of at least so many letters, or a stem. */
function nameOf({ meaning, key, stem }: WordForms, leastSound: number): string {
  return meaning ?? (key.length >= leastSound ? `~${key}` : stem);
}

const HELD = '+';
/** Marks what is said of a post alone. */
const PHRASE = '.';
const ANY_NUMBER = '#';

/** The nasal at the end of small words is often not written: नहीं, nahin, nahi. */
function smallName(form: WordForms): string {
  const isNasal = form.stop && form.key.length > 1 && form.key.endsWith('n');
  return isNasal ? `~${form.key.slice(0, -1)}` : nameOf(form, 1);
}

/** Distinct words and pairs of neighbours, boilerplate left out; every number is one word. */
export function toldPhrases(prepared: PreparedText): string[] {
  const names = prepared.tokens.flatMap(({ kind }, i) => {
    const form = prepared.forms[i];
    if (!form || kind === 'link' || prepared.boilerplate[i] === 1) return [];
    const name = kind === 'number' ? ANY_NUMBER : smallName(form);
    return name === '' ? [] : [name];
  });
  const pairs = names.slice(1).map((name, i) => `${names[i] ?? ''} ${name}`);
  return [...new Set([...names, ...pairs])].map((name) => `${PHRASE}${name}`);
}

export function isPhrase(told: string): boolean {
  return told.startsWith(PHRASE);
}

/** The fact holds the marked word. */
export function isHeld(marked: string): boolean {
  return marked.startsWith(HELD);
}

/** `+` before a word that the fact holds, `-` before any other. */
export function markedWords(post: ReadonlySet<string>, fact: ReadonlySet<string>): string[] {
  return [...post].map((word) => `${fact.has(word) ? HELD : '-'}${word}`);
}
