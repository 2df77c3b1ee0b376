/**
 * Cuts a hashtag written in small letters where its words meet: #pensionband is "pension band". The words are those whose
 * meaning or role is listed; one part may be any other word, such as a name.
 */
import { turnMask } from '../slots/turning-words.js';
import { isListed } from './glossary.js';

const SHORTEST = 8;
const LONGEST = 40;
const LEAST_KNOWN = 3;
const LEAST_UNKNOWN = 4;
const ASCII = /^[a-z]+$/;
/** Share of the letters that listed words must hold. */
const LEAST_SHARE = 0.5;

interface Cut {
  cost: number;
  from: number;
  known: boolean;
}

/** Where the parts end; undefined where the word is one. Takes time in proportion to the square of at most 40 letters. */
export function splitTag(word: string): number[] | undefined {
  if (word.length < SHORTEST || word.length > LONGEST || !ASCII.test(word) || isKnown(word)) return undefined;
  const best: (Cut | undefined)[] = [{ cost: 0, from: 0, known: true }];
  for (let end = LEAST_KNOWN; end <= word.length; end++) {
    for (let from = 0; from <= end - LEAST_KNOWN; from++) {
      const before = best[from];
      if (!before) continue;
      const known = isKnown(word.slice(from, end));
      if (!known && end - from < LEAST_UNKNOWN) continue;
      const cost = before.cost + (known ? 1 : end - from);
      if (cost < (best[end]?.cost ?? Infinity)) best[end] = { cost, from, known };
    }
  }
  return partsOf(best, word.length);
}

function partsOf(best: readonly (Cut | undefined)[], length: number): number[] | undefined {
  const ends: number[] = [];
  let [unknown, letters, at] = [0, 0, length];
  while (at > 0) {
    const cut = best[at];
    if (!cut) return undefined;
    ends.unshift(at);
    if (cut.known) letters += at - cut.from;
    else unknown++;
    at = cut.from;
  }
  const isCut = ends.length > 1 && unknown <= 1 && letters >= LEAST_SHARE * length;
  return isCut ? ends : undefined;
}

function isKnown(word: string): boolean {
  return isListed(word) || turnMask(word) !== 0;
}
