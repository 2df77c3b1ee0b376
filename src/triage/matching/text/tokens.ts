/**
 * Cuts a text into words, numbers and links, each with its place in the original.
 * One linear pass; nothing in it depends on regular expressions that could backtrack over the whole text.
 */
import { CharClass, foldCodePoint, NUKTA_MARK } from './letters.js';
import { type Script, scriptOf } from './scripts.js';

export type TokenKind = 'word' | 'number' | 'link';

export interface Token {
  kind: TokenKind;
  /** Folded text; for a number its ASCII digits with a decimal point; for a link its lower-case host and path. */
  text: string;
  start: number;
  end: number;
  script: Script;
  /** Begins with a capital letter. */
  capital: boolean;
  /** More than one capital letter and no small one, as in PMMVY. */
  acronym: boolean;
  /** The punctuation between the token before and this one. */
  gap: string;
}

/** Texts beyond this many tokens are cut: the claim of a forwarded message stands in its first pages. */
export const MAX_TOKENS = 4_000;
const MAX_WORD = 48;
const MAX_LINK = 512;
const MAX_GAP = 16;
const MAX_DIGITS = 24;
const LINK_START =
  /^(?:[^\s\p{L}\p{N}]{0,3})((?:https?:\/\/|www\.)\S+|(?:[a-z0-9-]{1,63}\.){1,5}(?:com|in|org|net|gov|nic|info|co|xyz|me|ly|app|site|online|example|live|top|click|link|shop|io|tv)(?:\/\S*|(?![\p{L}\p{N}.@-])))/iu;

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  let gapStart = 0;
  let chunkChecked = -1;
  while (position < text.length && tokens.length < MAX_TOKENS) {
    if (position > chunkChecked) {
      const chunkEnd = endOfChunk(text, position);
      chunkChecked = chunkEnd;
      const link = chunkEnd > position + 3 ? readLink(text, position, chunkEnd) : undefined;
      if (link) {
        tokens.push({ ...link, gap: gapOf(text, gapStart, link.start) });
        position = link.end;
        gapStart = position;
        continue;
      }
    }
    const codePoint = text.codePointAt(position) ?? 0;
    const folded = foldCodePoint(codePoint);
    if (folded.kind === CharClass.Letter && folded.text !== NUKTA_MARK) {
      const word = readWord(text, position, isTag(text, position));
      if (word.text !== '') {
        tokens.push({ ...word, gap: gapOf(text, gapStart, position) });
        gapStart = word.end;
      }
      position = word.end;
    } else if (folded.kind === CharClass.Digit) {
      const number = readNumber(text, position);
      tokens.push({ ...number, gap: gapOf(text, gapStart, position) });
      position = number.end;
      gapStart = position;
    } else {
      position += codePoint > 0xffff ? 2 : 1;
    }
  }
  return tokens;
}

type Bare = Omit<Token, 'gap'>;

function gapOf(text: string, start: number, end: number): string {
  return text.slice(Math.max(start, end - MAX_GAP), end);
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}

/** End of the run without white space that begins here, or `position` where white space stands; looks ahead a bounded way. */
function endOfChunk(text: string, position: number): number {
  const limit = Math.min(text.length, position + MAX_LINK);
  let end = position;
  while (end < limit && !isSpace(text.charCodeAt(end))) end++;
  return end;
}

function readLink(text: string, start: number, end: number): Bare | undefined {
  const chunk = text.slice(start, end);
  if (!chunk.includes('.')) return undefined;
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

function isTag(text: string, position: number): boolean {
  const before = text.charCodeAt(position - 1);
  return before === 35 || before === 64;
}

/** A word; inside a hashtag or handle it ends where a capital follows a small letter. */
function readWord(text: string, start: number, tag: boolean): Bare {
  let position = start;
  let out = '';
  let capitals = 0;
  let letters = 0;
  let lastUpper = true;
  let first = 0;
  while (position < text.length && out.length < MAX_WORD) {
    const codePoint = text.codePointAt(position) ?? 0;
    const folded = foldCodePoint(codePoint);
    const width = codePoint > 0xffff ? 2 : 1;
    if (folded.kind === CharClass.Ignored) {
      position += width;
      continue;
    }
    if (folded.kind !== CharClass.Letter) {
      if (
        isApostrophe(codePoint) &&
        out !== '' &&
        position + 1 < text.length &&
        isLetterAt(text, position + 1)
      ) {
        position += 1;
        continue;
      }
      break;
    }
    if (tag && folded.upper && !lastUpper) break;
    if (out === '') first = codePoint;
    out = append(out, folded.text);
    lastUpper = folded.upper;
    letters++;
    if (folded.upper) capitals++;
    position += width;
  }
  return {
    kind: 'word',
    text: out,
    start,
    end: Math.max(position, start + 1),
    script: scriptOf(out.codePointAt(0) ?? first),
    capital: capitals > 0,
    acronym: capitals > 1 && capitals === letters,
  };
}

function append(word: string, folded: string): string {
  if (folded !== NUKTA_MARK) return word + folded;
  if (word.endsWith('ड')) return word.slice(0, -1) + '\u095c';
  if (word.endsWith('ढ')) return word.slice(0, -1) + '\u095d';
  return word;
}

function isApostrophe(codePoint: number): boolean {
  return codePoint === 39 || codePoint === 0x2019;
}

function isLetterAt(text: string, position: number): boolean {
  return foldCodePoint(text.codePointAt(position) ?? 0).kind === CharClass.Letter;
}

/** Digits with grouping commas and one decimal point: 1,98,024 -> 198024; 8.2 stays; 5.30.1 is cut at its second point. */
function readNumber(text: string, start: number): Bare {
  let position = start;
  let out = '';
  while (position < text.length) {
    const code = text.charCodeAt(position);
    const folded = foldCodePoint(code);
    if (folded.kind === CharClass.Digit) {
      if (out.length < MAX_DIGITS) out += folded.text;
      position++;
    } else if (isGroupingComma(text, position, code)) {
      position++;
    } else if ((code === 46 || code === 0x066b) && !out.includes('.') && digitRun(text, position + 1) > 0) {
      if (out.length < MAX_DIGITS) out += '.';
      position++;
    } else {
      break;
    }
  }
  return { kind: 'number', text: out, start, end: position, script: 'Other', capital: false, acronym: false };
}

function isGroupingComma(text: string, position: number, code: number): boolean {
  if (code !== 44 && code !== 0x066c && code !== 0x060c) return false;
  const run = digitRun(text, position + 1);
  return run === 2 || run === 3;
}

/** Number of digits from here, counted up to four. */
function digitRun(text: string, position: number): number {
  let run = 0;
  while (run < 4 && foldCodePoint(text.charCodeAt(position + run)).kind === CharClass.Digit) run++;
  return run;
}
