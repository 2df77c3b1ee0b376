/** PURE. The same fingerprint means: the same post, give or take letter case, punctuation, digits and tracking. */
import { sha256 } from '../../platform/secrets.js';
import { canonicalLink } from './canonical-link.js';
import { foldDigits } from './digits.js';
import { replaceLinks } from './links-in-text.js';

export interface Fingerprinted {
  normalised: string;
  canonicalLink: string | null;
  pictureHash: string | null;
}

const NOT_WORDS = /[^\p{L}\p{N}\p{M}]+/gu;

/** SHA-256, 64 hexadecimal digits. */
export function fingerprint(post: Fingerprinted): string {
  return sha256([foldText(post.normalised), post.canonicalLink ?? '', post.pictureHash ?? ''].join('\n'));
}

function foldText(normalised: string): string {
  const text = replaceLinks(normalised, ({ link }) => canonicalLink(link) ?? link);
  const words = foldDigits(text.toLowerCase()).replace(NOT_WORDS, ' ').trim();
  // A post of emoji only is still that post.
  return words === '' ? text : words;
}
