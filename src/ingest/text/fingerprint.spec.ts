import { describe, expect, it } from '@jest/globals';
import { fingerprint } from './fingerprint.js';
import { normalise } from './normalise.js';

const printOf = (text: string, more: { canonicalLink?: string; pictureHash?: string } = {}): string =>
  fingerprint({
    normalised: normalise(text),
    canonicalLink: more.canonicalLink ?? null,
    pictureHash: more.pictureHash ?? null,
  });

describe('the fingerprint of a post', () => {
  it.each([
    ['letter case', 'Pension STOPPED', 'pension stopped'],
    ['punctuation and emoji', 'Pension stopped!!! 😱', 'Pension, stopped.'],
    ['line breaks', 'Pension\nstopped', 'Pension stopped'],
    ['native digits', 'पेंशन १००० रुपये', 'पेंशन 1000 रुपये'],
    ['Urdu digits', 'پنشن ۱۰۰۰', 'پنشن 1000'],
    ['forwarding marks', 'Forwarded many times\n*Pension stopped*', 'Pension stopped'],
    ['tracking', 'See https://a.in/b?utm_source=x', 'See http://www.a.in/b/'],
  ])('does not depend on %s', (_, one, other) => {
    expect(printOf(one)).toBe(printOf(other));
  });

  it.each([
    ['a figure', 'Pension 1000', 'Pension 2000'],
    ['a word', 'Pension stopped', 'Pension started'],
    ['a vowel sign', 'पेंशन की', 'पेंशन के'],
    ['the page of a link', 'See https://a.in/b', 'See https://a.in/c'],
    ['the emoji of a post without words', '😱😱', '🙏'],
  ])('differs with %s', (_, one, other) => {
    expect(printOf(one)).not.toBe(printOf(other));
  });

  it('differs with the link and with the picture', () => {
    const prints = [
      printOf('a'),
      printOf('a', { canonicalLink: 'https://a.in/b' }),
      printOf('a', { pictureHash: '00ff00ff00ff00ff' }),
    ];
    expect(new Set(prints).size).toBe(3);
    expect(prints).toEqual(prints.map(() => expect.stringMatching(/^[0-9a-f]{64}$/)));
  });
});
