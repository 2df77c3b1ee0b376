import { describe, expect, it } from '@jest/globals';
import { foldWord } from '../slots/folded-words.js';
import { romanise } from './romanise.js';
import { skeleton } from './skeleton.js';

const key = (word: string): string => skeleton(romanise(foldWord(word)));

describe('phonetic skeleton', () => {
  it.each([
    ['pension', 'पेंशन', 'پنشن'],
    ['band', 'बंद', 'بند'],
    ['card', 'कार्ड', 'کارڈ'],
    ['scheme', 'स्कीम', 'سکیم'],
    ['rashan', 'राशन', 'راشن'],
    ['ladki', 'लाडकी', 'لادکی'],
    ['mumkin', 'मुमकिन', 'ممکن'],
    ['kapda', 'कपड़ा', 'کپڑا'],
    ['sambandh', 'संबंध', 'سمبندھ'],
  ])('is the same for %s, %s and %s', (latin, devanagari, arabic) => {
    expect(key(devanagari)).toBe(key(latin));
    expect(key(arabic)).toBe(key(latin));
  });

  it('keeps words of other scripts as they are', () => {
    expect(key('ภาษาไทย')).toBe('ภาษาไทย');
  });
});
