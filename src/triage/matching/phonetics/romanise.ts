/**
 * A rough, lossy spelling in small Latin letters for a word of any script that we serve, so that
 * "pension", "पेंशन" and "پنشن" come close. Indian scripts share the order of letters of ISCII (IS 13194:1991),
 * so one table serves Devanagari, Gurmukhi, Bengali, Gujarati, Tamil, Telugu, Kannada and Malayalam.
 */

const CONSONANTS = [
  'k',
  'kh',
  'g',
  'gh',
  'n',
  'ch',
  'ch',
  'j',
  'j',
  'n',
  't',
  'th',
  'd',
  'dh',
  'n',
  't',
  'th',
  'd',
  'dh',
  'n',
  'n',
  'p',
  'f',
  'b',
  'bh',
  'm',
  'y',
  'r',
  'r',
  'l',
  'l',
  'l',
  'v',
  'sh',
  'sh',
  's',
  'h',
];
const FIRST_CONSONANT = 0x15;
const VIRAMA = 0x4d;
const INDEPENDENT_VOWELS: Readonly<Record<number, string>> = {
  0x05: 'a',
  0x06: 'a',
  0x07: 'i',
  0x08: 'i',
  0x09: 'u',
  0x0a: 'u',
  0x0b: 'ri',
  0x0d: 'e',
  0x0e: 'e',
  0x0f: 'e',
  0x10: 'ai',
  0x11: 'o',
  0x12: 'o',
  0x13: 'o',
  0x14: 'au',
};
const VOWEL_SIGNS: Readonly<Record<number, string>> = {
  0x3e: 'a',
  0x3f: 'i',
  0x40: 'i',
  0x41: 'u',
  0x42: 'u',
  0x43: 'ri',
  0x44: 'ri',
  0x45: 'e',
  0x46: 'e',
  0x47: 'e',
  0x48: 'ai',
  0x49: 'o',
  0x4a: 'o',
  0x4b: 'o',
  0x4c: 'au',
};
const NASAL_SIGNS = new Set([0x01, 0x02]);
/** Flaps ड़ and ढ़, and their Gurmukhi sister: people who type Latin letters write them d more often than r. */
const FLAPS = new Set([0x5c, 0x5d]);

const ARABIC: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ٹ: 't',
  ث: 's',
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ڈ: 'd',
  ذ: 'j',
  ر: 'r',
  ڑ: 'd',
  ز: 'j',
  ژ: 'j',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'j',
  ط: 't',
  ظ: 'j',
  ع: 'a',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ں: 'n',
  و: 'v',
  ہ: 'h',
  ھ: 'h',
  ء: '',
  ی: 'i',
  ے: 'e',
  ٻ: 'b',
  ڀ: 'bh',
  ٺ: 'th',
  ٽ: 't',
  ٿ: 'th',
  ڄ: 'j',
  ڃ: 'n',
  ڇ: 'ch',
  ڌ: 'dh',
  ڊ: 'd',
  ڏ: 'd',
  ڍ: 'dh',
  ڙ: 'r',
  ڦ: 'f',
  ڳ: 'g',
  ڱ: 'n',
  ڻ: 'n',
};

/** Spelling habits of Latin typing and of English words, applied in this order. */
const LATIN_HABITS: readonly (readonly [RegExp, string])[] = [
  [/tion|sion/g, 'shn'],
  [/tch/g, 'ch'],
  [/sch/g, 'sk'],
  [/dge/g, 'j'],
  [/igh/g, 'i'],
  [/^kn/g, 'n'],
  [/ph/g, 'f'],
  [/qu/g, 'k'],
  [/q/g, 'k'],
  [/ck/g, 'k'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/w/g, 'v'],
  [/z/g, 'j'],
  [/chh/g, 'ch'],
  [/aa+/g, 'a'],
  [/ee+|ii+|ea/g, 'i'],
  [/oo+|uu+|ou/g, 'u'],
  [/y$/g, 'i'],
];

export function romanise(word: string): string {
  const code = word.charCodeAt(0);
  if (code < 0x250) return romaniseLatin(word);
  if (code >= 0x0900 && code <= 0x0d7f) return collapse(romaniseIndic(word));
  if (code >= 0x0600 && code <= 0x077f) return collapse(romaniseArabic(word));
  return word;
}

function romaniseLatin(word: string): string {
  let out = word;
  for (const [habit, sound] of LATIN_HABITS) out = out.replace(habit, sound);
  return collapse(out);
}

function romaniseIndic(word: string): string {
  let out = '';
  let inherent = false;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const letter = code & 0x7f;
    const last = i === word.length - 1;
    const consonant = FLAPS.has(letter) ? 'd' : CONSONANTS[letter - FIRST_CONSONANT];
    const vowel = INDEPENDENT_VOWELS[letter];
    const sign = VOWEL_SIGNS[letter];
    if (consonant !== undefined) {
      out += (inherent ? 'a' : '') + consonant;
      inherent = !last;
    } else if (sign !== undefined) {
      out += sign;
      inherent = false;
    } else if (vowel !== undefined) {
      out += (inherent ? 'a' : '') + vowel;
      inherent = false;
    } else if (letter === VIRAMA) {
      inherent = false;
    } else if (NASAL_SIGNS.has(letter) || code === 0x0a70) {
      out += (inherent ? 'a' : '') + 'n';
      inherent = false;
    }
  }
  return out;
}

/**
 * Short vowels are not written: one is put between two consonants that stand side by side, as in "mumkin", which is spelled
 * mmkn. A vau between consonants is a vowel, as is a final he.
 */
function romaniseArabic(word: string): string {
  let out = '';
  let wasConsonant = false;
  for (let i = 0; i < word.length; i++) {
    const letter = word[i] ?? '';
    const last = i === word.length - 1;
    if (letter === 'ھ') {
      out += 'h';
      continue;
    }
    if (VOWEL_LETTERS.has(letter) || (wasConsonant && isVowelHere(letter, word[i + 1]))) {
      out += letter === 'و' ? 'o' : letter === 'ہ' ? 'a' : (ARABIC[letter] ?? '');
      wasConsonant = false;
      continue;
    }
    const sound = ARABIC[letter] ?? '';
    if (sound === '') continue;
    out += wasConsonant && !last ? `a${sound}` : sound;
    wasConsonant = true;
  }
  return out;
}

const VOWEL_LETTERS = new Set(['ا', 'ع', 'ی', 'ے']);

/** After a consonant: a vau before another consonant or at the end, a he at the end. */
function isVowelHere(letter: string, next: string | undefined): boolean {
  if (letter === 'ہ') return next === undefined;
  return letter === 'و' && (next === undefined || !VOWEL_LETTERS.has(next));
}

/** One letter for a doubled one. */
function collapse(word: string): string {
  return word.replace(/([a-z])\1+/g, '$1');
}
