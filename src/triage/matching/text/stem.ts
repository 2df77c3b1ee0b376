/** Brings inflected words of one script together; the door to the stemmer of `natural`. */
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';

const HINDI_ENDINGS = ['ियों', 'ाओं', 'ाएं', 'ुओं', 'ियां', 'ों', 'ें', 'ीं', 'ां', 'ी', 'ा', 'े', 'ि', 'ु', 'ू', 'ो'];
const URDU_ENDINGS = ['یوں', 'یاں', 'وں', 'یں', 'ات', 'ین', 'ی', 'ا', 'ے', 'ہ'];
const MIN_STEM = 3;

/** Porter (1980) for Latin letters; light suffix removal for Hindi after Ramanathan and Rao (2003), and its like for Urdu. */
export function stem(word: string): string {
  const code = word.charCodeAt(0);
  if (code < 0x80) return word.length > 3 ? PorterStemmer.stem(word) : word;
  if (code >= 0x0900 && code <= 0x097f) return stripEnding(word, HINDI_ENDINGS);
  if (code >= 0x0600 && code <= 0x06ff) return stripEnding(word, URDU_ENDINGS);
  return word;
}

function stripEnding(word: string, endings: readonly string[]): string {
  for (const ending of endings) {
    if (word.length - ending.length >= MIN_STEM && word.endsWith(ending))
      return word.slice(0, -ending.length);
  }
  return word;
}
