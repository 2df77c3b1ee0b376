/**
 * Folds one code point at a time, so that offsets into the original are never lost.
 * Compatibility decomposition (Unicode NFKD), lower case, Arabic letter variants unified, native digits to ASCII,
 * Latin accents, Arabic vowel marks, zero-width and bidirectional controls dropped.
 */

/** `Ignored` is dropped without ending the word. */
export const CharClass = { Separator: 0, Letter: 1, Digit: 2, Ignored: 3 } as const;

export interface FoldedChar {
  kind: number;
  text: string;
  upper: boolean;
}

const ARABIC_VARIANTS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ى: 'ی',
  ي: 'ی',
  ئ: 'ی',
  ې: 'ی',
  ؠ: 'ی',
  ێ: 'ی',
  ے: 'ے',
  ۓ: 'ے',
  ك: 'ک',
  ڪ: 'ک',
  ه: 'ہ',
  ة: 'ہ',
  ۃ: 'ہ',
  ە: 'ہ',
  ۀ: 'ہ',
  ۂ: 'ہ',
  ؤ: 'و',
  ۆ: 'و',
  ۄ: 'و',
};

const ZERO_DIGITS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50,
  0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810,
];

/** Marks that carry no identity of a word: Latin accents, Arabic vowels and Koran signs, tatweel, Indic nukta. */
const DROPPED_MARKS =
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u0951-\u0954]/u;
const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff0-\uffff]/u;
const NUKTA = /[\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc]/u;
const LETTER_OR_MARK = /[\p{L}\p{M}]/u;

const SEPARATOR: FoldedChar = { kind: CharClass.Separator, text: '', upper: false };
const IGNORED: FoldedChar = { kind: CharClass.Ignored, text: '', upper: false };
/** The flaps ड़ and ढ़ sound like r, so their nukta is kept by composing them. */
export const NUKTA_MARK = '\u093c';

const ASCII: readonly FoldedChar[] = Array.from({ length: 128 }, (_, code) => foldAscii(code));
/** Folded characters of the basic plane, as they are first seen; others are kept in a bounded map. */
const basic: (FoldedChar | undefined)[] = new Array<FoldedChar | undefined>(0x10000);
const others = new Map<number, FoldedChar>();
const CACHE_LIMIT = 20_000;
const UNKNOWN = 255;
const kinds = new Uint8Array(0x10000).fill(UNKNOWN);

/** CharClass of one UTF-16 unit; half a pair counts as a separator. */
export function kindOfUnit(unit: number): number {
  const known = kinds[unit] ?? 0;
  if (known !== UNKNOWN) return known;
  const { kind } = foldCodePoint(unit);
  kinds[unit] = kind;
  return kind;
}

export function foldCodePoint(codePoint: number): FoldedChar {
  if (codePoint < 128) return ASCII[codePoint] ?? SEPARATOR;
  if (Number.isNaN(codePoint)) return SEPARATOR;
  const known = codePoint < 0x10000 ? basic[codePoint] : others.get(codePoint);
  if (known) return known;
  const folded = foldWide(codePoint);
  if (codePoint < 0x10000) basic[codePoint] = folded;
  else if (others.size < CACHE_LIMIT) others.set(codePoint, folded);
  return folded;
}

function foldAscii(code: number): FoldedChar {
  const char = String.fromCharCode(code);
  if (code >= 48 && code <= 57) return { kind: CharClass.Digit, text: char, upper: false };
  if (code >= 97 && code <= 122) return { kind: CharClass.Letter, text: char, upper: false };
  if (code >= 65 && code <= 90) return { kind: CharClass.Letter, text: char.toLowerCase(), upper: true };
  return SEPARATOR;
}

function foldWide(codePoint: number): FoldedChar {
  const digit = nativeDigit(codePoint);
  if (digit >= 0) return { kind: CharClass.Digit, text: String(digit), upper: false };
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return SEPARATOR;
  const original = String.fromCodePoint(codePoint);
  if (NUKTA.test(original)) return { kind: CharClass.Letter, text: NUKTA_MARK, upper: false };
  if (INVISIBLE.test(original) || DROPPED_MARKS.test(original)) return IGNORED;
  let text = '';
  for (const part of original.normalize('NFKD').toLowerCase()) {
    if (DROPPED_MARKS.test(part) || INVISIBLE.test(part)) continue;
    text += NUKTA.test(part) ? NUKTA_MARK : (ARABIC_VARIANTS[part] ?? part);
  }
  if (/^[0-9]+$/.test(text)) return { kind: CharClass.Digit, text, upper: false };
  if (text === '' || !LETTER_OR_MARK.test(text) || text.length > 8) return SEPARATOR;
  return {
    kind: CharClass.Letter,
    text: text.replace(/[^\p{L}\p{M}]/gu, ''),
    upper: /\p{Lu}/u.test(original),
  };
}

function nativeDigit(codePoint: number): number {
  for (const zero of ZERO_DIGITS) if (codePoint >= zero && codePoint < zero + 10) return codePoint - zero;
  return -1;
}
