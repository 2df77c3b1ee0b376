/**
 * Keeps what was worked out for words, found by their letters where they stand in a text, without cutting them out of it. Two
 * places for each hash: a newer word drives the older one out, so that the cache is bounded, never emptied, and no choice of
 * words makes it slow.
 */
import { FIRST_HASH, hashUnit } from './hash.js';

const WAYS = 2;
/** Longer slices of a text would keep the whole text alive. */
const OWN_WIDTH = 12;
const HALF = 16;

export class WordCache<T> {
  private readonly words: (string | undefined)[];
  private readonly values: (T | undefined)[];
  private readonly mask: number;

  /** `sets`: a power of two; twice as many words are kept at most. */
  constructor(sets: number) {
    this.words = new Array<string | undefined>(sets * WAYS).fill(undefined);
    this.values = new Array<T | undefined>(sets * WAYS).fill(undefined);
    this.mask = sets - 1;
  }

  /** `hash` is that of the letters from `start` to `end`, see `hashUnit`. */
  find(hash: number, text: string, start: number, end: number): T | undefined {
    const at = this.placeOf(hash);
    if (isWord(this.words[at], text, start, end)) return this.values[at];
    return isWord(this.words[at + 1], text, start, end) ? this.values[at + 1] : undefined;
  }

  keep(hash: number, word: string, value: T): void {
    const at = this.placeOf(hash);
    this.words[at + 1] = this.words[at];
    this.values[at + 1] = this.values[at];
    this.words[at] = word.length > OWN_WIDTH ? Buffer.from(word, 'utf16le').toString('utf16le') : word;
    this.values[at] = value;
  }

  private placeOf(hash: number): number {
    return ((hash ^ (hash >>> HALF)) & this.mask) * WAYS;
  }
}

function isWord(word: string | undefined, text: string, start: number, end: number): boolean {
  return word !== undefined && word.length === end - start && text.startsWith(word, start);
}

export function hashWord(text: string): number {
  let hash = FIRST_HASH;
  for (let i = 0; i < text.length; i++) hash = hashUnit(hash, text.charCodeAt(i));
  return hash;
}
