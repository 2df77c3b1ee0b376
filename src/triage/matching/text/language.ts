/** Names the language of a short message from its script and the small words in it. */
import type { Token } from './tokens.js';
import { tokenise } from './tokens.js';
import { ENGLISH_CUES, LATIN_INDIC_CUES, LATIN_URDU_CUES } from './stop-words.js';
import type { Script } from './scripts.js';

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
  const letters = new Map<Script, number>();
  let total = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    letters.set(token.script, (letters.get(token.script) ?? 0) + token.text.length);
    total += token.text.length;
  }
  if (total === 0) return 'und';
  const share = (script: Script): number => (letters.get(script) ?? 0) / total;
  const native = share('Devanagari') + share('Arabic') + share('Gurmukhi');
  if (native >= PRESENT && share('Latin') >= PRESENT) return 'mixed';
  if (share('Devanagari') > 0.5) return 'hi';
  if (share('Gurmukhi') > 0.5) return 'pa';
  if (share('Arabic') > 0.5) return arabicLanguage(original);
  return share('Latin') > 0.5 ? latinLanguage(tokens) : 'und';
}

function arabicLanguage(original: string): Language {
  if (KASHMIRI.test(original)) return 'ks';
  return SINDHI.test(original) ? 'sd' : 'ur';
}

function latinLanguage(tokens: readonly Token[]): Language {
  let english = 0;
  let indic = 0;
  let urdu = 0;
  for (const { text } of tokens) {
    if (ENGLISH_CUES.has(text)) english++;
    if (LATIN_INDIC_CUES.has(text)) indic++;
    if (LATIN_URDU_CUES.has(text)) urdu++;
  }
  if (indic > english * LATIN_LEAN) return urdu >= 2 ? 'ur-Latn' : 'hi-Latn';
  if (indic >= 2 && english >= 2) return 'mixed';
  return 'en';
}
