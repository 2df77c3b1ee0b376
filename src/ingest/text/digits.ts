/** PURE. Digits of the scripts of India as 0-9. */

/** Code points of the zeros; the nine others follow each. */
const ZEROS = [
  0x0660, // Arabic
  0x06f0, // Urdu, Kashmiri
  0x0966, // Devanagari
  0x09e6, // Bengali
  0x0a66, // Gurmukhi
  0x0ae6, // Gujarati
  0x0b66, // Odia
  0x0be6, // Tamil
  0x0c66, // Telugu
  0x0ce6, // Kannada
  0x0d66, // Malayalam
];

const VALUES = new Map(
  ZEROS.flatMap((zero) =>
    Array.from({ length: 10 }, (_, value) => [String.fromCodePoint(zero + value), String(value)] as const),
  ),
);

const NATIVE_DIGIT = new RegExp(`[${[...VALUES.keys()].join('')}]`, 'g');

export function foldDigits(text: string): string {
  return text.replace(NATIVE_DIGIT, (digit) => VALUES.get(digit) ?? digit);
}
