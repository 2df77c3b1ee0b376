/** Words that no language has, so that two texts made of them are two different claims. */
import { pick } from './seeded.js';

const SYLLABLES = [
  'ba',
  'ko',
  'ri',
  'mel',
  'tan',
  'du',
  'shi',
  'por',
  'vak',
  'nel',
  'gu',
  'zam',
  'fi',
  'lor',
  'hes',
  'yu',
];
const SYLLABLES_OF_A_WORD = 3;

export function inventedWord(random: () => number): string {
  const word = Array.from({ length: SYLLABLES_OF_A_WORD }, () => pick(random, SYLLABLES)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export function inventedWords(random: () => number, count: number): string {
  return Array.from({ length: count }, () => inventedWord(random)).join(' ');
}
