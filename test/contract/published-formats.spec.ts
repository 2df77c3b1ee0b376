/** What everybody reads of a published answer, checked rule by rule against the specifications of its formats. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { ReplyView } from '../../src/responses/contract.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { ATOM_RULES } from '../support/published/atom-rules.js';
import { CLAIM_REVIEW_RULES } from '../support/published/claim-review-rules.js';
import { JSON_FEED_RULES } from '../support/published/json-feed-rules.js';
import { OEMBED_RULES } from '../support/published/oembed-rules.js';
import { broken } from '../support/published/rules.js';
import { SITE_MAP_RULES } from '../support/published/site-map-rules.js';
import {
  aClaimedCase,
  act,
  aReplyBody,
  ENGLISH,
  englishOnly,
  publishReply,
  replyTeam,
} from '../support/responses.js';
import { readXml } from '../support/strict-xml.js';

const parsedFeed = z.looseObject({ items: z.array(z.unknown()) });

describe('what is published', () => {
  let desk: Desk;
  let answers: ReplyView[];
  beforeAll(async () => {
    desk = await bootDesk();
    const team = await replyTeam(desk);
    const publish = async (body = aReplyBody()): Promise<ReplyView> => {
      desk.clock.advance(1000);
      return publishReply(desk, await aClaimedCase(desk, team), { team, body });
    };
    const awkward = {
      ...ENGLISH,
      myth: 'Pension <b>stopped</b> & "closed" ]]> for \'ever\'\n\nRe-apply',
      closing: '',
    };
    const plain = await publish();
    const odd = await publish(englishOnly(awkward));
    const corrected = await publish();
    const newer = await publishReply(desk, corrected.caseId, {
      team,
      body: englishOnly({ headline: `${ENGLISH.headline} here` }),
    });
    const withdrawn = await publish();
    await act(team.approver, withdrawn.id, 'withdraw', { reason: 'The order was recalled.' });
    answers = [plain, odd, newer];
  }, 120_000);
  afterAll(() => desk.close());

  const ask = (path: string): Promise<Response> => fetch(`${desk.url}${path}`);
  const text = async (path: string): Promise<string> => (await ask(path)).text();
  const pages = (): string[] => answers.flatMap((answer) => answer.pages.map(({ slug }) => slug));

  it('carries a ClaimReview that importers read, in every language', async () => {
    for (const slug of pages()) {
      const html = await text(`/fact-checks/${slug}`);
      const found = [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)];
      expect(found).toHaveLength(1);
      const review = JSON.parse(found[0]?.[1] ?? '');
      expect([slug, broken(CLAIM_REVIEW_RULES, review)]).toEqual([slug, []]);
      expect(review.url).toBe(/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]);
      expect(html).toContain(`hreflang="${review.inLanguage}"`);
    }
  });

  it.each(['', '?lang=en', '?lang=ur', '?topic=none', '?department=social-welfare&lang=hi'])(
    'is an Atom feed by RFC 4287 and a JSON Feed 1.1 (/feed%s)',
    async (query) => {
      const atom = await ask(`/feed.xml${query}`);
      expect(atom.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
      const feed = readXml(await atom.text());
      expect(broken(ATOM_RULES, feed)).toEqual([]);
      const self = feed.children.find(({ attributes }) => attributes['rel'] === 'self');
      expect(new URL(self?.attributes['href'] ?? '').pathname).toBe('/feed.xml');
      const json = await ask(`/feed.json${query}`);
      expect(json.headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
      const parsed = parsedFeed.parse(await json.json());
      expect(broken(JSON_FEED_RULES, parsed)).toEqual([]);
      const entries = feed.children.filter(({ name }) => name === 'entry');
      expect(parsed.items).toHaveLength(entries.length);
    },
  );

  it('says of the rumour in a feed that it is one, before it is read', async () => {
    const { items } = JSON.parse(await text('/feed.json?lang=en'));
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) expect(item.content_text).toMatch(/\n\nClaim: False\n“/);
  });

  it('stands in a site map with its languages, and nothing else does', async () => {
    const map = readXml(await text('/sitemap.xml'));
    expect(broken(SITE_MAP_RULES, map)).toEqual([]);
    const listed = map.children.flatMap(
      ({ children }) => children.find(({ name }) => name === 'loc')?.text ?? [],
    );
    const slugs = listed.flatMap((url) => /\/fact-checks\/([^/?]+)$/.exec(url)?.[1] ?? []);
    expect(slugs.sort()).toEqual(pages().sort());
    for (const url of listed) {
      const { pathname, search } = new URL(url);
      const page = await ask(`${pathname}${search}`);
      expect([url, page.status, (await page.text()).includes('noindex')]).toEqual([url, 200, false]);
    }
  });

  it.each([{}, { maxwidth: 320 }, { maxwidth: 1100, maxheight: 1080 }, { maxheight: 100 }])(
    'is embedded by oEmbed 1.0 within %j',
    async (asked) => {
      for (const { pages: own } of answers) {
        const query = new URLSearchParams({ url: own[0]?.url ?? '' });
        for (const [name, value] of Object.entries(asked)) query.set(name, String(value));
        const answer = await ask(`/oembed?${query.toString()}`);
        const body = z.record(z.string(), z.unknown()).parse(await answer.json());
        const contentType = answer.headers.get('content-type') ?? '';
        expect(broken(OEMBED_RULES, { status: answer.status, contentType, asked, body })).toEqual([]);
      }
    },
  );

  it('would be found out if it broke a rule', () => {
    const empty = readXml('<feed><entry></entry></feed>');
    expect(broken(ATOM_RULES, empty).length).toBeGreaterThan(10);
    expect(broken(JSON_FEED_RULES, { items: [{ author: {} }] }).length).toBeGreaterThan(10);
    expect(broken(SITE_MAP_RULES, readXml('<urlset><url></url></urlset>')).length).toBeGreaterThan(4);
    expect(broken(CLAIM_REVIEW_RULES, {}).length).toBe(CLAIM_REVIEW_RULES.length);
    const nothing = { status: 500, contentType: '', asked: {}, body: {} };
    expect(broken(OEMBED_RULES, nothing).length).toBeGreaterThan(5);
  });
});
