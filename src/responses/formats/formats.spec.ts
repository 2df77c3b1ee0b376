import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ClaimReview as SchemaClaimReview, WithContext } from 'schema-dts';
import { z } from 'zod';
import type { FactCheck } from '../contract.js';
import { claimReviewOf } from './claim-review.js';
import { atomFeed, escapeXml, jsonFeed } from './feed.js';
import { openGraphOf } from './open-graph.js';
import { factCheckPage } from './page.js';
import { teaser } from './publisher.js';
import { LONGEST_SHORT_MESSAGE, shortMessage } from './short-message.js';
import { readXml } from '../../../test/support/strict-xml.js';

const URL = 'https://desk.example.gov.in/fact-checks/pension-continues-3f9c2a1b';
const PUBLISHER = { name: 'Social Welfare', url: 'https://desk.example.gov.in' };
const FRAME = {
  title: 'Fact-checks <all>',
  author: 'Rumour Desk & friends',
  homeUrl: 'https://desk.example.gov.in/?a=1&b=2',
  selfUrl: 'https://desk.example.gov.in/feed.xml',
  language: 'en',
  updatedAt: '2026-11-01T00:00:00.000Z',
};

function aFactCheck(changes: Partial<FactCheck> = {}): FactCheck {
  return {
    slug: 'pension-continues-3f9c2a1b',
    url: URL,
    language: 'en',
    headline: 'Pension continues for everybody',
    verdict: 'false',
    myth: 'Pension stopped & "re-apply" by <Friday>',
    department: 'social-welfare',
    status: 'published',
    publishedAt: '2026-11-20T06:00:00.000Z',
    updatedAt: '2026-11-21T06:00:00.000Z',
    fact: 'The pension goes on. Nobody pays.',
    explanation: 'No order says so.',
    closing: '',
    sources: [],
    alternates: [
      { language: 'en', slug: 'pension-continues-3f9c2a1b', url: URL },
      { language: 'ur', slug: 'pension-continues-3f9c2a1b-ur', url: `${URL}-ur` },
    ],
    correctedBy: null,
    corrects: null,
    earlier: [],
    seen: { since: '2026-11-19', channels: ['whatsapp', 'poster'] },
    withdrawnReason: null,
    underReviewSince: null,
    topics: [],
    ...changes,
  };
}

/** What search engines require or recommend of a ClaimReview; unknown properties are faults. */
const claimReviewSchema = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('ClaimReview'),
  url: z.url(),
  claimReviewed: z.string().min(1),
  datePublished: z.iso.datetime(),
  dateModified: z.iso.datetime(),
  inLanguage: z.string().regex(/^[a-z]{2}$/),
  name: z.string().min(1),
  reviewBody: z.string().min(1),
  isBasedOn: z.array(z.url()),
  author: z.strictObject({ '@type': z.literal('Organization'), name: z.string().min(1), url: z.url() }),
  itemReviewed: z.strictObject({
    '@type': z.literal('Claim'),
    name: z.string().min(1),
    inLanguage: z.string().length(2),
    author: z.strictObject({ '@type': z.literal('Organization'), name: z.string().min(1) }),
    datePublished: z.iso.date(),
    appearance: z.array(z.looseObject({ '@type': z.literal('CreativeWork') })).min(1),
    firstAppearance: z.strictObject({ '@type': z.literal('CreativeWork'), datePublished: z.iso.date() }),
  }),
  reviewRating: z
    .strictObject({
      '@type': z.literal('Rating'),
      ratingValue: z.number(),
      bestRating: z.number(),
      worstRating: z.number(),
      alternateName: z.string().min(1),
    })
    .refine(
      ({ ratingValue, bestRating, worstRating }) => worstRating <= ratingValue && ratingValue <= bestRating,
    ),
});

describe('ClaimReview', () => {
  it('is one by the vocabulary of schema.org itself: the compiler checks every property and its kind', () => {
    const typed: WithContext<SchemaClaimReview> = claimReviewOf(aFactCheck(), PUBLISHER);
    expect(typed['@type']).toBe('ClaimReview');
  });

  it.each(['false', 'misleading', 'outdated', 'unproven', 'true'] as const)('is valid for %s', (verdict) => {
    for (const language of ['en', 'hi', 'ur'] as const) {
      claimReviewSchema.parse(claimReviewOf(aFactCheck({ verdict, language }), PUBLISHER));
    }
  });

  it('tells since when and where the claim was seen, and never names or links who spread it', () => {
    const { itemReviewed } = claimReviewOf(aFactCheck(), PUBLISHER);
    expect(itemReviewed).toMatchObject({
      author: { name: 'Unknown senders' },
      datePublished: '2026-11-19',
      appearance: [{ name: 'WhatsApp', datePublished: '2026-11-19' }],
    });
    expect(JSON.stringify(itemReviewed)).not.toContain('http');
    const old = claimReviewOf(aFactCheck({ seen: null, language: 'ur' }), PUBLISHER).itemReviewed;
    expect(old).toMatchObject({ author: { name: 'نامعلوم لوگ' }, datePublished: '2026-11-20' });
    expect(old.appearance).toHaveLength(1);
  });

  it('rates the myth in the language of the page', () => {
    expect(claimReviewOf(aFactCheck({ language: 'hi' }), PUBLISHER)).toMatchObject({
      claimReviewed: aFactCheck().myth,
      inLanguage: 'hi',
      reviewRating: { ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'ग़लत' },
    });
    expect(claimReviewOf(aFactCheck({ verdict: 'true' }), PUBLISHER).reviewRating.ratingValue).toBe(5);
  });
});

describe('the preview in chats and networks', () => {
  it('shows headline and fact, never the rumour', () => {
    const properties = openGraphOf(aFactCheck({ fact: 'The pension goes on. '.repeat(30) }), PUBLISHER);
    const of = (name: string): string[] =>
      properties.filter((each) => each.property === name).map((each) => each.content);
    expect(of('og:title')).toEqual(['Pension continues for everybody']);
    expect(of('og:description')[0]?.length).toBeLessThanOrEqual(200);
    expect(of('og:locale')).toEqual(['en_IN']);
    expect(of('og:locale:alternate')).toEqual(['ur_IN']);
    expect(JSON.stringify(properties)).not.toContain('re-apply');
  });

  it('cuts between words', () => {
    expect(teaser('one two three', 9)).toBe('one two…');
    expect(teaser('one two', 9)).toBe('one two');
  });
});

describe('the Atom feed', () => {
  it('is well-formed and holds what RFC 4287 requires', () => {
    const feed = readXml(atomFeed(FRAME, [aFactCheck(), aFactCheck({ url: `${URL}-ur`, language: 'ur' })]));
    expect(feed).toMatchObject({ name: 'feed', attributes: { xmlns: 'http://www.w3.org/2005/Atom' } });
    const textOf = (name: string, element = feed): string[] =>
      element.children.filter((child) => child.name === name).map((child) => child.text);
    expect(textOf('title')).toEqual(['Fact-checks <all>']);
    expect(textOf('id')).toEqual([FRAME.selfUrl]);
    expect(textOf('updated')).toEqual(['2026-11-21T06:00:00.000Z']);
    const entries = feed.children.filter((child) => child.name === 'entry');
    expect(entries.map((entry) => entry.attributes['xml:lang'])).toEqual(['en', 'ur']);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'published', 'summary', 'content']) {
        expect([name, textOf(name, entry).length]).toEqual([name, 1]);
      }
      expect(textOf('content', entry)[0]).toContain('&quot;re-apply&quot; by &lt;Friday&gt;');
    }
  });

  it('is well-formed when it is empty, dated by its frame', () => {
    const feed = readXml(atomFeed(FRAME, []));
    expect(feed.children.find((child) => child.name === 'updated')?.text).toBe(FRAME.updatedAt);
  });

  it('stays well-formed and faithful with any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (headline) => {
        const feed = readXml(atomFeed(FRAME, [aFactCheck({ headline })]));
        const title = feed.children
          .find((child) => child.name === 'entry')
          ?.children.find((c) => c.name === 'title');
        expect(escapeXml(title?.text ?? 'missing')).toBe(escapeXml(headline));
      }),
    );
  });
});

describe('the JSON feed', () => {
  it('has the members of JSON Feed 1.1', () => {
    const item = z.object({
      id: z.url(),
      url: z.url(),
      content_text: z.string(),
      date_published: z.iso.datetime(),
    });
    const schema = z.object({
      version: z.literal('https://jsonfeed.org/version/1.1'),
      title: z.string().min(1),
      items: z.array(item).length(1),
    });
    const feed = jsonFeed(FRAME, [aFactCheck()]);
    schema.parse(feed);
    expect(feed.items[0]?.content_text.match(/re-apply/g)).toHaveLength(1);
  });
});

describe('the short message', () => {
  it('is headline, fact and address, without the rumour', () => {
    expect(shortMessage(aFactCheck())).toBe(
      `Pension continues for everybody\n\nThe pension goes on. Nobody pays.\n\n${URL}`,
    );
  });

  it('takes whole sentences as long as they fit', () => {
    const message = shortMessage(aFactCheck({ fact: 'ایک ہزار روپے ملتے رہیں گے۔ '.repeat(60) }));
    expect(message.length).toBeLessThanOrEqual(LONGEST_SHORT_MESSAGE);
    expect(message.length).toBeGreaterThan(LONGEST_SHORT_MESSAGE - 60);
    expect(message).toMatch(/گے۔\n\nhttps/);
  });
});

describe('the page', () => {
  it('knows its direction, its other languages and its default', () => {
    const page = factCheckPage(aFactCheck({ language: 'ur' }), PUBLISHER);
    expect(page).toMatchObject({ direction: 'rtl', verdictName: 'غلط', language: 'ur' });
    expect(page.alternates).toEqual([
      { hreflang: 'en', url: URL },
      { hreflang: 'ur', url: `${URL}-ur` },
      { hreflang: 'x-default', url: URL },
    ]);
  });

  it('rates nothing any more once it was withdrawn or corrected', () => {
    expect(factCheckPage(aFactCheck(), PUBLISHER).claimReview).not.toBeNull();
    for (const status of ['withdrawn', 'corrected'] as const) {
      expect(factCheckPage(aFactCheck({ status }), PUBLISHER).claimReview).toBeNull();
    }
  });
});
