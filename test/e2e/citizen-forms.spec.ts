import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { oEmbedSchema } from '../../src/citizen/contract.js';
import type { ReplyView } from '../../src/responses/contract.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { addFact } from '../support/facts.js';
import {
  aClaimedCase,
  act,
  aReplyBody,
  publishReply,
  replyTeam,
  type ReplyTeam,
} from '../support/responses.js';
import { readXml } from '../support/strict-xml.js';

describe('what citizens pass on', () => {
  let desk: Desk;
  let team: ReplyTeam;
  let reply: ReplyView;
  beforeAll(async () => {
    desk = await bootDesk();
    team = await replyTeam(desk);
    await addFact(desk, { id: 'pension', scheme: 'Old age pension' });
    const body = aReplyBody({ sources: [{ factId: 'pension', factVersion: 1 }] });
    reply = await publishReply(desk, await aClaimedCase(desk, team), { body, team });
  });
  afterAll(() => desk.close());

  const ask = (path: string): Promise<Response> => fetch(desk.url + path, { redirect: 'manual' });
  const text = async (path: string): Promise<string> => (await ask(path)).text();
  const slugIn = (language: string): string =>
    reply.pages.find((page) => page.language === language)?.slug ?? '';
  const local = (address: string): string => address.replace(desk.config.publicUrl, '');

  it('is a picture in both shapes and all languages, named in the head of the page', async () => {
    for (const language of ['en', 'hi', 'ur']) {
      const page = await text(`/fact-checks/${slugIn(language)}`);
      const [, image = ''] = /property="og:image" content="([^"]+)"/.exec(page) ?? [];
      const card = await ask(local(image));
      expect([card.status, card.headers.get('cache-control')]).toEqual([
        200,
        expect.stringContaining('immutable'),
      ]);
      expect(card.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      const { width, height } = await sharp(Buffer.from(await card.arrayBuffer())).metadata();
      expect([width, height]).toEqual([1200, 630]);
      const square = await ask(`/fact-checks/${slugIn(language)}/square.png`);
      expect(square.headers.get('cache-control')).toBe('public, max-age=300');
      expect((await sharp(Buffer.from(await square.arrayBuffer())).metadata()).width).toBe(1080);
    }
    expect((await ask('/fact-checks/no-such-page/card.png')).status).toBe(404);
  });

  it('is a short address that leads to the page in its language', async () => {
    for (const language of ['en', 'ur']) {
      const forms = JSON.parse(await text(`/api/fact-checks/${slugIn(language)}/forms`));
      const answer = await ask(local(forms.shortUrl));
      expect([answer.status, answer.headers.get('location')]).toEqual([
        302,
        `/fact-checks/${slugIn(language)}`,
      ]);
    }
    expect((await ask('/f/00000000')).status).toBe(404);
    expect((await ask('/f/%27%25')).status).toBe(404);
  });

  it('opens messengers by links alone, and offers the text for copying', async () => {
    const page = await text(`/fact-checks/${slugIn('ur')}`);
    for (const link of ['https://wa.me/?text=', 'https://t.me/share/url?', 'sms:?', 'mailto:?']) {
      expect(page).toContain(`href="${link}`);
    }
    expect(page).toMatch(/<textarea[^>]*readonly/);
    expect(page).toMatch(/<a href="[^"]*\/card\.png\?v=[^"]*" download=/);
    expect(page).not.toMatch(/<script(?![^>]*application\/ld\+json)/);
  });

  it('is a press note on one printable page', async () => {
    const note = await text(`/fact-checks/${slugIn('hi')}/press-note`);
    expect(note).toMatch(/<li><bdi>[^<]+<\/bdi> <bdi dir="ltr">https:/);
    expect(note).toContain('lang="hi"');
    expect(note).toContain('प्रेस नोट');
    expect(note).toContain(aReplyBody().texts[1]?.headline);
  });

  it('is embedded by other sites without a script', async () => {
    const page = await text(`/fact-checks/${slugIn('en')}`);
    const [, link = ''] = /type="application\/json\+oembed"[^>]*href="([^"]+)"/.exec(page) ?? [];
    const { pathname, search } = new URL(link.replaceAll('&amp;', '&'));
    const answer = await ask(`${pathname}${search}`);
    const embed = oEmbedSchema.parse(await answer.json());
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(embed.html).not.toContain('<script');
    expect(embed.html).toContain(aReplyBody().texts[0]?.headline);
    const url = encodeURIComponent(reply.pages[0]?.url ?? '');
    expect(JSON.parse(await text(`/oembed?url=${url}&maxwidth=320`)).width).toBe(320);
    expect((await ask(`/oembed?url=${url}&format=xml`)).status).toBe(501);
    for (const other of ['https://elsewhere.example/fact-checks/x', 'nonsense', '']) {
      expect((await ask(`/oembed?url=${encodeURIComponent(other)}`)).status).toBe(404);
    }
  });

  it('is followed by department, language and scheme, in Atom and JSON', async () => {
    const { department } = JSON.parse(await text(`/api/fact-checks/${slugIn('en')}`));
    const others = ['handicrafts-handloom', 'rural-development'].filter((each) => each !== department);
    const entries = async (query: string): Promise<number> => {
      const json = JSON.parse(await text(`/feed.json?${query}`));
      const atom = readXml(await text(`/feed.xml?${query}`));
      const inAtom = atom.children.filter((child) => child.name === 'entry').length;
      expect(inAtom).toBe(json.items.length);
      expect(json.feed_url).toContain(query);
      return json.items.length;
    };
    expect(await entries(`department=${department}`)).toBe(3);
    expect(await entries(`department=${department}&topic=old-age-pension&lang=ur`)).toBe(1);
    expect(await entries('topic=old-age-pension')).toBe(3);
    expect(await entries('topic=ration-card')).toBe(0);
    for (const other of others) expect(await entries(`department=${other}`)).toBe(0);
    const json = JSON.parse(await text('/feed.json?topic=old-age-pension&lang=en'));
    expect(json.title).toContain('Old age pension');
    expect(json.items[0].image).toMatch(/card\.png\?v=/);
  });

  it('says that an answer was withdrawn, picture and embedding included', async () => {
    const other = await publishReply(desk, await aClaimedCase(desk, team), { team });
    const slug = other.pages[0]?.slug ?? '';
    const before = await (await ask(`/fact-checks/${slug}/card.png`)).arrayBuffer();
    await act(team.approver, other.id, 'withdraw', { reason: 'The order was recalled.' });
    const after = await (await ask(`/fact-checks/${slug}/card.png`)).arrayBuffer();
    expect(Buffer.from(after).equals(Buffer.from(before))).toBe(false);
    const url = encodeURIComponent(other.pages[0]?.url ?? '');
    expect(JSON.parse(await text(`/oembed?url=${url}`)).html).not.toContain('blockquote');
    expect(await text(`/fact-checks/${slug}/press-note`)).not.toContain(aReplyBody().texts[0]?.fact);
  });
});
