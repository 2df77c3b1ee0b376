/** Which script a letter belongs to; only those that the engine treats differently are told apart. */

export type Script = 'Latin' | 'Devanagari' | 'Arabic' | 'Gurmukhi' | 'Indic' | 'Unspaced' | 'Other';

export function scriptOf(codePoint: number): Script {
  if (codePoint < 0x250) return 'Latin';
  if (codePoint >= 0x0600 && codePoint <= 0x06ff) return 'Arabic';
  if (codePoint >= 0x0900 && codePoint <= 0x097f) return 'Devanagari';
  if (codePoint >= 0x0a00 && codePoint <= 0x0a7f) return 'Gurmukhi';
  if (codePoint >= 0x0980 && codePoint <= 0x0d7f) return 'Indic';
  if (codePoint >= 0x0750 && codePoint <= 0x077f) return 'Arabic';
  if (codePoint >= 0x0e00 && codePoint <= 0x0eff) return 'Unspaced';
  if (codePoint >= 0x1000 && codePoint <= 0x109f) return 'Unspaced';
  if (codePoint >= 0x1780 && codePoint <= 0x17ff) return 'Unspaced';
  if (codePoint >= 0x3040 && codePoint <= 0x9fff) return 'Unspaced';
  return 'Other';
}
