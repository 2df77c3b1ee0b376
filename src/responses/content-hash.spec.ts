import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, contentHash } from './content-hash.js';
import type { NewReply } from './contract.js';

const CONTENT: NewReply = {
  verdict: 'false',
  texts: [
    { language: 'en', headline: 'H', fact: 'F', myth: 'M', explanation: 'E', closing: 'C' },
    { language: 'ur', headline: 'ح', fact: 'ف', myth: 'م', explanation: 'ا', closing: 'س' },
  ],
  sources: [
    { factId: 'pension', factVersion: 2 },
    { title: 'Order 12', url: 'https://example.gov.in/12' },
  ],
};

describe('the fingerprint of a reply', () => {
  it('is the same for the same content, whatever the order of keys and languages', () => {
    const [english, urdu] = CONTENT.texts;
    if (!english || !urdu) throw new Error('two texts');
    const { headline, fact, myth, explanation, closing } = english;
    const reordered = { closing, explanation, myth, fact, headline, language: english.language };
    const shuffled = { sources: CONTENT.sources, texts: [urdu, reordered], verdict: CONTENT.verdict };
    expect(contentHash(shuffled)).toBe(contentHash(CONTENT));
    expect(contentHash(CONTENT)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('changes with any character of any text', () => {
    const field = fc.constantFrom('headline', 'fact', 'myth', 'explanation', 'closing');
    fc.assert(
      fc.property(fc.nat(1), field, fc.string({ minLength: 1 }), (index, name, added) => {
        const texts = CONTENT.texts.map((text, at) =>
          at === index ? { ...text, [name]: text.headline + added + '|' } : text,
        );
        expect(contentHash({ ...CONTENT, texts })).not.toBe(contentHash(CONTENT));
      }),
    );
  });

  it('changes with the verdict, a source, a fact version and the order of sources', () => {
    const variants: NewReply[] = [
      { ...CONTENT, verdict: 'misleading' },
      { ...CONTENT, sources: CONTENT.sources.slice(0, 1) },
      { ...CONTENT, sources: [{ factId: 'pension', factVersion: 3 }, ...CONTENT.sources.slice(1)] },
      { ...CONTENT, sources: [...CONTENT.sources].reverse() },
    ];
    const hashes = [CONTENT, ...variants].map(contentHash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('writes any JSON value so that it reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
      }),
    );
  });
});
