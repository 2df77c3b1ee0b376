/** Names the language of a short message from its script and the small words in it. */
import type { Token } from './tokens.js';
import { tokenise } from './tokens.js';
import type { Script } from './scripts.js';
import { FLAG } from './word-flags.js';

export type Language = 'en' | 'hi' | 'ur' | 'hi-Latn' | 'ur-Latn' | 'pa' | 'ks' | 'sd' | 'mixed' | 'und';

const KASHMIRI = /[ٲٳۆۄؠێۍ]/u;
const SINDHI = /[ٻڀٺٽٿڄڃڇڌڊڏڍڙڦڳڱڻ]/u;
const SAMPLE = 2_000;
/** A script with at least this share of the letters counts as present. */
const PRESENT = 0.25;
const LATIN_LEAN = 1.5;

export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  return languageOf(tokenise(sample), sample);
}

export function languageOf(tokens: readonly Token[], original: string): Language {
  let [latin, devanagari, arabic, gurmukhi, total] = [0, 0, 0, 0, 0];
  for (const { kind, script, text } of tokens) {
    if (kind !== 'word') continue;
    total += text.length;
    if (script === 'Latin') latin += text.length;
    else if (script === 'Devanagari') devanagari += text.length;
    else if (script === 'Arabic') arabic += text.length;
    else if (script === 'Gurmukhi') gurmukhi += text.length;
  }
  if (total === 0) return 'und';
  if (devanagari + arabic + gurmukhi >= PRESENT * total && latin >= PRESENT * total) return 'mixed';
  if (devanagari > total / 2) return 'hi';
  if (gurmukhi > total / 2) return 'pa';
  if (arabic > total / 2) return arabicLanguage(original);
  return latin > total / 2 ? latinLanguage(tokens) : 'und';
}

/** The language of a word: that of the whole text where the script is the text's own, else the usual one of the script. */
export function languageOfScript(script: Script, whole: Language): Language {
  const usual = USUAL[script];
  if (usual === undefined) return 'und';
  if (usual.includes(whole)) return whole;
  return usual[0] ?? 'und';
}

const USUAL: Partial<Record<Script, readonly Language[]>> = {
  Latin: ['en', 'hi-Latn', 'ur-Latn'],
  Devanagari: ['hi'],
  Arabic: ['ur', 'ks', 'sd'],
  Gurmukhi: ['pa'],
};

function arabicLanguage(original: string): Language {
  if (KASHMIRI.test(original)) return 'ks';
  return SINDHI.test(original) ? 'sd' : 'ur';
}

function latinLanguage(tokens: readonly Token[]): Language {
  let english = 0;
  let indic = 0;
  let urdu = 0;
  for (const { forms } of tokens) {
    if ((forms.flags & FLAG.english) !== 0) english++;
    if ((forms.flags & FLAG.indic) !== 0) indic++;
    if ((forms.flags & FLAG.urdu) !== 0) urdu++;
  }
  if (indic > english * LATIN_LEAN) return urdu >= 2 ? 'ur-Latn' : 'hi-Latn';
  if (indic >= 2 && english >= 2) return 'mixed';
  return 'en';
}
