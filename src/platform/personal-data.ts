/**
 * PURE. Finds personal data in text: e-mail, telephone, Aadhaar, PAN, bank account and payment addresses, in Latin,
 * Devanagari and Arabic digits. Helplines, short codes, landlines of offices, amounts and web addresses are none.
 */

export const PERSONAL_KINDS = ['email', 'phone', 'aadhaar', 'pan', 'account'] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

export interface PersonalFind {
  kind: PersonalKind;
  /** Position in the text, in UTF-16 units; `end` is after the last character. */
  start: number;
  end: number;
}

const SEPARATOR = '[\\s.\\-\\u2010-\\u2013]';
/** A payment address such as `name@ybl` goes to somebody's account. */
const RULES: readonly { kind: PersonalKind; pattern: RegExp }[] = [
  { kind: 'email', pattern: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu },
  { kind: 'account', pattern: /(?<![\p{L}\p{N}._-])[\p{L}\p{N}._-]{2,}@[a-z]{2,}\b/giu },
  // Five letters of which the fourth names the kind of holder, four digits, one letter (Income Tax Department).
  { kind: 'pan', pattern: /(?<![\p{L}\p{N}])[a-z]{3}[abcfghljpt][a-z]\d{4}[a-z](?![\p{L}\p{N}])/giu },
  {
    // Indian mobile numbers begin with 6 to 9 and have ten digits; digits may stand in groups.
    kind: 'phone',
    pattern: new RegExp(
      `(?<![\\p{N}\\p{L}/])(?:(?:\\+|00)?91${SEPARATOR}?|0)?[6-9](?:${SEPARATOR}?\\d){9}(?!${SEPARATOR}?\\d|[,.]\\d)`,
      'gu',
    ),
  },
  { kind: 'phone', pattern: new RegExp(`\\+\\d(?:${SEPARATOR}?\\d){7,13}(?!\\d)`, 'gu') },
  {
    // Twelve digits, the first from 2 to 9, written together or in fours (UIDAI).
    kind: 'aadhaar',
    pattern: /(?<![\p{N}\p{L}/])[2-9]\d{3}([\s-]?)\d{4}\1\d{4}(?![\s-]?\d|[,.]\d)/gu,
  },
  { kind: 'account', pattern: /(?<![\p{N}\p{L}/.,])(?!18[06]0)\d{11,18}(?![\p{N}/]|[,.]\d)/gu },
  {
    kind: 'account',
    pattern:
      /(?:a\/c|account|acc(?:oun)?t?\.? ?no|खाता|खाते|اکاؤنٹ|کھاتہ|کھاتے)[^\d\n]{0,20}(\d(?:[\s-]?\d){8,17})(?!\d)/giu,
  },
];

const WEB_ADDRESS = /\b(?:https?:\/\/|www\.)\S+/giu;
/** The zeros of the Arabic-Indic, the extended Arabic-Indic (Urdu) and the Devanagari digits. */
const NATIVE_ZEROS = [0x0660, 0x06f0, 0x0966];

/** Every find, in the order of the text and without overlaps. */
export function findPersonalData(text: string): PersonalFind[] {
  const plain = latinDigits(text).replace(WEB_ADDRESS, (address) => ' '.repeat(address.length));
  const finds: PersonalFind[] = [];
  for (const { kind, pattern } of RULES) {
    for (const match of plain.matchAll(pattern)) {
      const find = { kind, start: match.index, end: match.index + match[0].length };
      if (!finds.some((other) => find.start < other.end && other.start < find.end)) finds.push(find);
    }
  }
  return finds.sort((one, other) => one.start - other.start);
}

/** The same text with native digits as 0 to 9; positions stay as they are. */
function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = NATIVE_ZEROS.find((each) => code >= each && code <= each + 9);
    return String(code - (zero ?? code));
  });
}
