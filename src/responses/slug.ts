/** PURE. Addresses of published pages: readable Latin words, a short suffix that makes them unique, a language. */
import type { ReplyLanguage } from './contract.js';

const LONGEST_WORDS = 60;
const SUFFIX_LENGTH = 8;
const FALLBACK = 'fact-check';

export interface SlugParts {
  language: ReplyLanguage;
  /** The first of these that holds enough Latin letters gives the words: own headline, English headline, scheme. */
  candidates: readonly string[];
  replyId: string;
}

/** e.g. `pension-continues-for-everybody-3f9c2a1b`, in Hindi and Urdu with `-hi` or `-ur` at the end. */
export function slugOf({ language, candidates, replyId }: SlugParts): string {
  const words = candidates.map(latinWords).find((each) => /[a-z]{3}/.test(each)) ?? FALLBACK;
  const suffix = replyId
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    // The end of an id is random; its beginning may be the time.
    .slice(-SUFFIX_LENGTH);
  return [words, suffix, ...(language === 'en' ? [] : [language])].join('-');
}

/** A scheme as a topic: its name, and the words by which feeds ask for it. */
export function topicOf(scheme: string): { id: string; name: string } {
  return { id: latinWords(scheme) || FALLBACK, name: scheme };
}

function latinWords(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const kept: string[] = [];
  for (const word of words) {
    if ([...kept, word].join('-').length > LONGEST_WORDS) break;
    kept.push(word);
  }
  return kept.join('-');
}
