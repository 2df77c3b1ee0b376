/**
 * Cuts a text into words, numbers and links, each with its place in the original.
 * One linear pass; nothing in it depends on regular expressions that could backtrack over the whole text.
 */
import { FIRST_HASH, hashUnit } from './hash.js';
import { endOfChunk, hasInnerDot, readLink } from './links.js';
import { CharClass, foldCodePoint, kindOfUnit, NUKTA_MARK } from './letters.js';
import { type Script, scriptOf } from './scripts.js';
import { splitTag } from './split-tags.js';
import { WordCache } from './word-cache.js';
import { numberForms, type WordForms, wordForms } from './word-forms.js';

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
  /** What the word contributes to the index. */
  forms: WordForms;
}

/** Texts beyond this many tokens are cut: the claim of a forwarded message stands in its first pages. */
export const MAX_TOKENS = 4_000;
const MAX_WORD = 48;
const MAX_GAP = 16;
const MAX_DIGITS = 24;

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  let gapStart = 0;
  let chunkEnd = -1;
  while (position < text.length && tokens.length < MAX_TOKENS) {
    if (position > chunkEnd) {
      chunkEnd = endOfChunk(text, position);
      const link = hasInnerDot(text, position, chunkEnd) ? readLink(text, position, chunkEnd) : undefined;
      if (link) {
        tokens.push(tokenOf(link, gapOf(text, gapStart, link.start), wordForms(link.text)));
        position = link.end;
        gapStart = position;
        continue;
      }
    }
    const unit = text.charCodeAt(position);
    const kind = isSurrogate(unit) ? foldCodePoint(text.codePointAt(position) ?? 0).kind : kindOfUnit(unit);
    if (kind === CharClass.Letter) {
      position = pushWord(tokens, text, { position, gapStart });
      const last = tokens.at(-1);
      if (last && last.end === position) gapStart = position;
    } else if (kind === CharClass.Digit) {
      const number = readNumber(text, position);
      tokens.push(tokenOf(number, gapOf(text, gapStart, position), numberForms(number.text)));
      position = number.end;
      gapStart = position;
    } else {
      position += widthOf(text.codePointAt(position) ?? 0);
    }
  }
  return tokens;
}

/** A token without what stands around it. */
export type Bare = Omit<Token, 'gap' | 'forms'>;

function tokenOf(bare: Bare, gap: string, forms: WordForms): Token {
  const { kind, text, start, end, script, capital, acronym } = bare;
  return { kind, text, start, end, script, capital, acronym, gap, forms };
}

/** Words as they are written, each with what was read from it; bounded. */
const seen = new WordCache<{ bare: Bare; forms: WordForms }>(1 << 14);
const SEEN_WIDTH = 32;
/** Of the plain word that was looked at last. */
let plainHash = 0;

/** Adds the word that begins here, if it holds a letter, and returns where it ends. */
function pushWord(tokens: Token[], text: string, at: { position: number; gapStart: number }): number {
  const { position, gapStart } = at;
  const end = isTag(text, position) ? -1 : endOfPlainWord(text, position);
  if (end < 0) {
    if (foldCodePoint(text.codePointAt(position) ?? 0).text === NUKTA_MARK) return position + 1;
    const word = readWord(text, position, isTag(text, position));
    const ends =
      isTag(text, position) && word.end - position === word.text.length ? splitTag(word.text) : undefined;
    if (ends) pushParts(tokens, word, { ends, gap: gapOf(text, gapStart, position) });
    else if (word.text !== '')
      tokens.push(tokenOf(word, gapOf(text, gapStart, position), wordForms(word.text)));
    return word.end;
  }
  const hash = plainHash;
  let known = seen.find(hash, text, position, end);
  if (known === undefined) {
    const bare = readWord(text, position, false);
    known = { bare, forms: wordForms(bare.text) };
    seen.keep(hash, text.slice(position, end), known);
  }
  const { bare, forms } = known;
  if (bare.text === '') return end;
  tokens.push({
    kind: 'word',
    text: bare.text,
    start: position,
    end,
    script: bare.script,
    capital: bare.capital,
    acronym: bare.acronym,
    gap: gapOf(text, gapStart, position),
    forms,
  });
  return end;
}

function pushParts(
  tokens: Token[],
  word: Bare,
  { ends, gap }: { ends: readonly number[]; gap: string },
): void {
  let from = 0;
  for (const end of ends) {
    const text = word.text.slice(from, end);
    const part = { ...word, text, start: word.start + from, end: word.start + end };
    tokens.push(tokenOf(part, from === 0 ? gap : '', wordForms(text)));
    from = end;
  }
}

/** End of a word of plain letters, whose hash is kept, or -1 where it must be read letter by letter. */
function endOfPlainWord(text: string, start: number): number {
  if (foldCodePoint(text.charCodeAt(start)).text === NUKTA_MARK) return -1;
  const limit = Math.min(text.length, start + SEEN_WIDTH);
  let position = start;
  plainHash = FIRST_HASH;
  for (; position < limit; position++) {
    const unit = text.charCodeAt(position);
    if (isSurrogate(unit)) return -1;
    const kind = kindOfUnit(unit);
    if (kind !== CharClass.Letter && kind !== CharClass.Ignored) {
      const next = text.charCodeAt(position + 1);
      if (!isApostrophe(unit) || isSurrogate(next) || kindOfUnit(next) !== CharClass.Letter) return position;
    }
    plainHash = hashUnit(plainHash, unit);
  }
  return position === text.length ? position : -1;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function gapOf(text: string, start: number, end: number): string {
  return end - start === 1 && text.charCodeAt(start) === 32
    ? ' '
    : text.slice(Math.max(start, end - MAX_GAP), end);
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
    const width = widthOf(codePoint);
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
    const code = text.codePointAt(position) ?? 0;
    const folded = foldCodePoint(code);
    if (folded.kind === CharClass.Digit) {
      if (out.length < MAX_DIGITS) out += folded.text;
      position += widthOf(code);
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
  for (let at = position; run < 4; run++) {
    const code = text.codePointAt(at) ?? 0;
    if (foldCodePoint(code).kind !== CharClass.Digit) break;
    at += widthOf(code);
  }
  return run;
}

/** UTF-16 units of a code point: digits in bold type, 𝟓𝟎𝟎, have two each. */
function widthOf(code: number): number {
  return code > 0xffff ? 2 : 1;
}
