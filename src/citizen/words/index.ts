/** The dictionary of a language. Every language has every sentence: the compiler checks it. */
import type { Language } from '../language.js';
import { en, type Words } from './en.js';
import { hi } from './hi.js';
import { ur } from './ur.js';

export type { Words } from './en.js';

const DICTIONARIES: Readonly<Record<Language, Words>> = { en, hi, ur };

export function wordsOf(language: Language): Words {
  return DICTIONARIES[language];
}
