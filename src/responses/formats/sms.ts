/**
 * PURE. Text as an SMS: which alphabet it needs and how many segments it takes (3GPP TS 23.038: the GSM 7-bit default
 * alphabet and its extension table; TS 23.040: 160 septets or 70 UCS-2 units alone, 153 or 67 in a chain).
 */

/** The SMS form of a reply has at most so many characters. */
export const LONGEST_SMS = 160;

const GSM_BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Each takes two septets. */
const GSM_EXTENSION = new Set('^{}\\[~]|€\f');
const GSM_LIMITS = { alone: 160, chained: 153 } as const;
const UCS2_LIMITS = { alone: 70, chained: 67 } as const;

export interface Sms {
  text: string;
  encoding: 'GSM-7' | 'UCS-2';
  /** Characters as a person counts them. */
  length: number;
  /** Septets or UCS-2 units that the text takes. */
  units: number;
  /** Messages that the network sends, and bills. */
  segments: number;
}

export function smsOf(text: string): Sms {
  const letters = [...text];
  const length = letters.length;
  const isGsm = letters.every((letter) => GSM_BASIC.has(letter) || GSM_EXTENSION.has(letter));
  const sizes = letters.map((letter) => (isGsm ? (GSM_EXTENSION.has(letter) ? 2 : 1) : letter.length));
  const units = sizes.reduce((sum, size) => sum + size, 0);
  const limits = isGsm ? GSM_LIMITS : UCS2_LIMITS;
  const segments = units <= limits.alone ? 1 : chained(sizes, limits.chained);
  return { text, encoding: isGsm ? 'GSM-7' : 'UCS-2', length, units, segments };
}

/** No letter is torn between two segments. */
function chained(sizes: readonly number[], limit: number): number {
  let segments = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > limit) {
      segments += 1;
      used = 0;
    }
    used += size;
  }
  return segments;
}

export interface SmsParts {
  headline: string;
  /** The short address of the page. */
  url: string;
}

/**
 * The headline and the short address, at most LONGEST_SMS characters. The headline is the fact and is never cut: where
 * both do not fit, the address stays away. Typographic signs that would double the price become plain ones.
 */
export function smsForm({ headline, url }: SmsParts): Sms {
  const fact = plain(headline);
  const both = smsOf(`${fact}\n${url}`);
  return both.length <= LONGEST_SMS ? both : smsOf(fact);
}

const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[“”„«»]/g, '"'],
  [/[‘’‚]/g, "'"],
  [/[–—−]/g, '-'],
  [/…/g, '...'],
  [/₹\s*/g, 'Rs '],
  [/[\u00A0\u2007\u202F]/g, ' '],
];

function plain(text: string): string {
  return PLAIN.reduce((line, [sign, instead]) => line.replace(sign, instead), text.trim());
}
