/**
 * Finds what every forwarded message carries and no claim consists of: forward headers, requests to share, greetings.
 * Such tokens stay in the text and never count for matching.
 */
import { BY_FIRST_WORD, MAX_WILDCARD } from './boilerplate-phrases.js';
import { SIDE_BITS, TURN } from '../slots/turning-words.js';
import { meaningOf } from './glossary.js';
import type { Token } from './tokens.js';
import { FLAG } from './word-flags.js';

const CLAUSE_END = /[.!?।۔\n]/u;
const LONGEST_REQUEST = 10;
/** Words on one side of an axis but for "all" say something. */
const TURNING = SIDE_BITS & ~(TURN['reach+'] ?? 0) & ~(TURN['gets+'] ?? 0);
const MESSAGE = meaningOf('message');

/** One flag per token: 1 where it belongs to boilerplate. */
export function boilerplateFlags(tokens: readonly Token[]): Uint8Array {
  const flags = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || (token.forms.flags & FLAG.phrase) === 0) continue;
    const phrases = BY_FIRST_WORD.get(token.text) ?? [];
    for (const phrase of phrases) {
      const end = matchPhrase(tokens, i, phrase.words);
      if (end === 0) continue;
      flags.fill(1, i, end);
      i = end - 1;
      break;
    }
  }
  flagRequests(tokens, flags);
  return flags;
}

/** A short clause with a word for sharing that holds no figure, link or meaning of its own is a request, however it is worded. */
function flagRequests(tokens: readonly Token[], flags: Uint8Array): void {
  let start = 0;
  let shares = false;
  let says = false;
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    if (!token || (i > start && CLAUSE_END.test(token.gap))) {
      if (shares && !says && i - start <= LONGEST_REQUEST) flags.fill(1, start, i);
      [start, shares, says] = [i, false, false];
    }
    if (!token) break;
    if ((token.forms.flags & FLAG.share) !== 0) shares = true;
    else if (token.kind !== 'word' || (token.forms.meaning !== undefined && token.forms.meaning !== MESSAGE))
      says = true;
    else if (token.forms.place !== undefined || token.acronym || (token.forms.turns & TURNING) !== 0)
      says = true;
  }
}

/** Index behind the phrase when it stands at `start`, else 0. */
function matchPhrase(tokens: readonly Token[], start: number, words: readonly string[]): number {
  let at = start;
  for (let w = 0; w < words.length; w++) {
    if (words[w] === '*') {
      const next = words[w + 1];
      const limit = Math.min(tokens.length, at + MAX_WILDCARD + 1);
      while (at < limit && tokens[at]?.text !== next) at++;
      if (at === limit) return 0;
      continue;
    }
    if (tokens[at]?.text !== words[w]) return 0;
    at++;
  }
  return at;
}
