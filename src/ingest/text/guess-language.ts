/** PURE. The language of a post by its script, for posts that do not say it. */
import type { REPORT_LANGUAGES } from '../contract.js';

type Language = (typeof REPORT_LANGUAGES)[number];

const SCRIPTS: readonly [Language, RegExp][] = [
  ['en', /\p{Script=Latin}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['ur', /\p{Script=Arabic}/gu],
  ['pa', /\p{Script=Gurmukhi}/gu],
];
/** A second script with at least this share of the letters makes the text a mixture. */
const SHARE_OF_MIXTURE = 0.35;

export function guessLanguage(text: string): Language {
  const letters = text.match(/\p{L}|\p{M}/gu)?.length ?? 0;
  if (letters === 0) return 'other';
  const shares = SCRIPTS.map(([language, script]) => ({
    language,
    share: (text.match(script)?.length ?? 0) / letters,
  })).sort((one, other) => other.share - one.share);
  const [first, second] = shares;
  if (first === undefined || first.share < SHARE_OF_MIXTURE) return 'other';
  return second !== undefined && second.share >= SHARE_OF_MIXTURE ? 'mixed' : first.language;
}
