import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { growth, LINEAR_BELOW } from '../../../test/support/growth.js';
import { canonicalLink } from './canonical-link.js';

describe('the canonical form of a link', () => {
  it.each([
    ['letter case of the host', 'https://WWW.Example.COM/Path', 'https://example.com/Path'],
    ['scheme', 'http://example.com/a', 'https://example.com/a'],
    ['default port', 'https://example.com:443/a', 'https://example.com/a'],
    ['default port of http', 'http://example.com:80/a', 'https://example.com/a'],
    ['another port stays', 'http://example.com:8080/a', 'https://example.com:8080/a'],
    [
      'campaign parameters',
      'https://example.com/a?utm_source=w&utm_medium=x&id=7',
      'https://example.com/a?id=7',
    ],
    ['click ids', 'https://example.com/a?fbclid=1&gclid=2&igshid=3&si=4&ref=5', 'https://example.com/a'],
    ['share device', 'https://x.com/a/status/1?s=20&t=abc', 'https://x.com/a/status/1'],
    ['a search stays', 'https://example.com/?s=pension', 'https://example.com?s=pension'],
    ['order of parameters', 'https://example.com/a?b=2&a=1', 'https://example.com/a?a=1&b=2'],
    ['fragment', 'https://example.com/a#part', 'https://example.com/a'],
    ['trailing slash', 'https://example.com/a/', 'https://example.com/a'],
    ['home page', 'https://example.com/', 'https://example.com'],
    ['credentials', 'https://asha:secret@example.com/a', 'https://example.com/a'],
    ['final dot of the host', 'https://example.com./a', 'https://example.com/a'],
    ['m. host', 'https://m.facebook.com/story?id=1', 'https://facebook.com/story?id=1'],
    ['mobile. host', 'https://mobile.twitter.com/a/status/1', 'https://x.com/a/status/1'],
    ['short host that only looks mobile', 'https://m.com/a', 'https://m.com/a'],
    ['amp host', 'https://amp.example.com/news', 'https://example.com/news'],
    ['amp ending', 'https://example.com/news/amp/', 'https://example.com/news'],
    ['amp parameter', 'https://example.com/news?amp=1', 'https://example.com/news'],
    [
      'amp of a search engine',
      'https://www.google.com/amp/s/www.example.com/news',
      'https://example.com/news',
    ],
    [
      'amp cache',
      'https://www-example-com.cdn.ampproject.org/c/s/www.example.com/news?usqp=1',
      'https://example.com/news',
    ],
    [
      'short video link',
      'https://youtu.be/dQw4w9WgXcQ?si=abc&t=3',
      'https://youtube.com/watch?v=dQw4w9WgXcQ',
    ],
    [
      'video page',
      'https://m.youtube.com/watch?list=1&v=dQw4w9WgXcQ',
      'https://youtube.com/watch?v=dQw4w9WgXcQ',
    ],
    ['short video', 'https://www.youtube.com/shorts/dQw4w9WgXcQ', 'https://youtube.com/watch?v=dQw4w9WgXcQ'],
    ['a channel is no video', 'https://youtube.com/@desk', 'https://youtube.com/@desk'],
    ['international host', 'https://पेंशन.भारत/a', 'https://xn--i1b0fe3cxe.xn--h2brj9c/a'],
    ['punycode stays', 'https://xn--h2brj9c.in/a', 'https://xn--h2brj9c.in/a'],
    ['blanks around', '  https://example.com/a  ', 'https://example.com/a'],
  ])('%s: %s', (_, link, expected) => {
    expect(canonicalLink(link)).toBe(expected);
  });

  it.each([
    'javascript:alert(1)',
    'ftp://example.com/a',
    'data:text/html,a',
    'mailto:a@example.com',
    'pension',
    '',
  ])('is none for %j', (link) => {
    expect(canonicalLink(link)).toBeUndefined();
  });

  it('is its own canonical form', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (link) => {
        const canonical = canonicalLink(link);
        expect(canonical === undefined ? undefined : canonicalLink(canonical)).toBe(canonical);
      }),
    );
  });

  it('does not depend on what campaigns add', () => {
    const parameter = fc.constantFrom('utm_source', 'utm_campaign', 'fbclid', 'gclid', 'igshid', 'si');
    fc.assert(
      fc.property(fc.webUrl(), parameter, fc.stringMatching(/^\w{1,20}$/), (link, name, value) => {
        expect(canonicalLink(`${link}?${name}=${value}`)).toBe(canonicalLink(link));
      }),
    );
  });

  it.each([
    ['slashes', '/'.repeat(20_000), (text: string) => `https://a.in/${text}`],
    ['labels', 'm.'.repeat(10_000), (text: string) => `https://${text}in`],
    ['copies of a page in a page', 'https://google.com/amp/s/'.repeat(800), (text: string) => text],
  ])('is found in linear time for %s', (_, repeated, linkOf) => {
    expect(growth(repeated, (text) => canonicalLink(linkOf(text)))).toBeLessThan(LINEAR_BELOW);
  });
});
