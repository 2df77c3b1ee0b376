/** Finds web addresses, with or without a scheme. */
import type { Bare } from './tokens.js';

const MAX_LINK = 512;
const LINK_START =
  /^(?:[^\s\p{L}\p{N}]{0,3})((?:https?:\/\/|www\.)\S+|(?:[a-z0-9-]{1,63}\.){1,5}(?:com|in|org|net|gov|nic|info|co|xyz|me|ly|app|site|online|example|live|top|click|link|shop|io|tv)(?:\/\S*|(?![\p{L}\p{N}.@-])))/iu;

/** A dot that is not the last letter of the chunk. */
export function hasInnerDot(text: string, start: number, end: number): boolean {
  if (end <= start + 3) return false;
  for (let i = start; i < end - 1; i++) if (text.charCodeAt(i) === 46) return true;
  return false;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}

/** End of the run without white space that begins here, or `position` where white space stands; looks ahead a bounded way. */
export function endOfChunk(text: string, position: number): number {
  const limit = Math.min(text.length, position + MAX_LINK);
  let end = position;
  while (end < limit && !isSpace(text.charCodeAt(end))) end++;
  return end;
}

export function readLink(text: string, start: number, end: number): Bare | undefined {
  const chunk = text.slice(start, end);
  const found = LINK_START.exec(chunk);
  const link = found?.[1];
  if (!found || !link) return undefined;
  const from = start + found[0].length - link.length;
  const bare = link
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[.,;:!?)\]'"*_]+$/, '');
  return {
    kind: 'link',
    text: bare,
    start: from,
    end: from + link.length,
    script: 'Latin',
    capital: false,
    acronym: false,
  };
}
