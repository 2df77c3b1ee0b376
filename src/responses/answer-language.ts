/** PURE. Which of the languages of an answer serves a citizen best. */
import { REPLY_LANGUAGES, type ReplyLanguage } from './contract.js';

/** The wished language first (`hi-Latn` wishes for `hi`), then English, Hindi, Urdu. */
export function languagesByWish(wished: string): ReplyLanguage[] {
  const base = wished.split('-')[0];
  return [...REPLY_LANGUAGES].sort((one, other) => Number(other === base) - Number(one === base));
}
