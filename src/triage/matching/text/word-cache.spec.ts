import { describe, expect, it } from '@jest/globals';
import { hashWord, WordCache } from './word-cache.js';

const SETS = 4;

describe('the cache of words', () => {
  it('finds a word where it stands in a text, and only that word', () => {
    const cache = new WordCache<number>(SETS);
    cache.keep(hashWord('pension'), 'pension', 1);
    expect(cache.find(hashWord('pension'), 'the pension', 4, 11)).toBe(1);
    expect(cache.find(hashWord('pension'), 'pensions', 0, 8)).toBeUndefined();
    expect(cache.find(hashWord('pension'), 'pensive', 0, 7)).toBeUndefined();
    expect(cache.find(hashWord('ration'), 'ration', 0, 6)).toBeUndefined();
  });

  it('keeps the two newest words of one place, whatever their hashes', () => {
    const cache = new WordCache<string>(SETS);
    const words = Array.from({ length: 40 }, (_, i) => `word${i}`);
    for (const word of words) cache.keep(0, word, word);
    const found = words.filter((word) => cache.find(0, word, 0, word.length) === word);
    expect(found).toEqual(['word38', 'word39']);
  });

  it('keeps long words in any script', () => {
    const cache = new WordCache<boolean>(SETS);
    const word = 'विश्वविद्यालयों';
    cache.keep(hashWord(word), word, true);
    expect(cache.find(hashWord(word), `(${word})`, 1, 1 + word.length)).toBe(true);
  });
});
