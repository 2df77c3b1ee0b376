import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { trackingSchema } from '../../src/citizen/contract.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { postReport } from '../support/ingest.js';
import { aClaimedCase, publishReply, replyTeam, type ReplyTeam } from '../support/responses.js';
import { readXml } from '../support/strict-xml.js';

const PAGE = { accept: 'text/html' };

describe('the citizens’ pages', () => {
  let desk: Desk;
  let team: ReplyTeam;
  const page = async (
    path: string,
    headers: Record<string, string> = {},
  ): Promise<{ answer: Response; text: string }> => {
    const answer = await fetch(desk.url + path, { headers: { ...PAGE, ...headers }, redirect: 'manual' });
    return { answer, text: await answer.text() };
  };
  const send = (fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${desk.url}/report`, {
      method: 'POST',
      headers: { ...PAGE, ...headers },
      body: new URLSearchParams(fields),
      redirect: 'manual',
    });

  beforeAll(async () => {
    desk = await bootDesk();
    team = await replyTeam(desk);
  });
  afterAll(() => desk.close());

  describe('report', () => {
    const good = {
      key: 'one',
      text: 'The ration card of everybody in ward 4 is void from Monday',
      channel: 'whatsapp',
    };

    it('takes a report and leads to its tracking page', async () => {
      const answer = await send(good);
      expect(answer.status).toBe(303);
      const { text } = await page(answer.headers.get('location') ?? '');
      expect(text).toContain('Thank you. Your report has arrived.');
      expect(text).toContain(answer.headers.get('location')?.slice('/r/'.length, -'?new=1'.length));
    });

    it('stores a form that is sent twice once, and a changed one again', async () => {
      const [first, second] = await Promise.all([send(good), send(good)]);
      const changed = await send({ ...good, text: 'The ration card of everybody in ward 5 is void' });
      expect(second?.headers.get('location')).toBe(first?.headers.get('location'));
      expect(changed.status).toBe(303);
      expect(changed.headers.get('location')).not.toBe(first?.headers.get('location'));
    });

    it('says what is wrong at the field, in the reader’s language, and keeps what was typed', async () => {
      const answer = await send(
        { text: 'راشن <b>', link: 'no link', contactValue: 'x' },
        { 'accept-language': 'ur' },
      );
      const text = await answer.text();
      expect(answer.status).toBe(400);
      expect(text).toContain('راشن &lt;b&gt;');
      expect(text).toContain('value="no link"');
      expect(text).toMatch(/<a href="#link">/);
      expect(text).toMatch(/id="link-problem"/);
      expect(text).toMatch(/<a href="#channel">چنیں کہ پیغام کہاں ملا۔<\/a>/);
    });

    it('refuses a day that has not come yet', async () => {
      const answer = await send({ ...good, key: 'two', seenOn: '2027-01-01' });
      expect([answer.status, await answer.text()]).toEqual([
        400,
        expect.stringContaining('id="seenOn-problem"'),
      ]);
    });

    it('takes a picture alone', async () => {
      const bytes = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#284' } })
        .png()
        .toBuffer();
      const form = new FormData();
      form.set('channel', 'facebook');
      form.set('picture', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'post.png');
      const answer = await fetch(`${desk.url}/report`, { method: 'POST', body: form, redirect: 'manual' });
      expect([answer.status, answer.headers.get('location')]).toEqual([303, expect.stringMatching(/^\/r\//)]);
    });

    it.each([
      ['no picture at all', Buffer.from('hello')],
      ['more than 8 MB', Buffer.alloc(9 * 1024 * 1024)],
    ])('keeps the message when the picture is %s', async (_, bytes) => {
      const form = new FormData();
      form.set('picture', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'post.png');
      form.set('text', 'Free scooters for all students');
      form.set('channel', 'facebook');
      const answer = await fetch(`${desk.url}/report`, { method: 'POST', body: form, redirect: 'manual' });
      const text = await answer.text();
      expect(answer.status).toBe(400);
      expect(text).toContain('id="picture-problem"');
      expect(text).toContain('Free scooters for all students');
    });

    it('takes the link of a page along', async () => {
      const { text } = await page('/report?link=https%3A%2F%2Fdesk.example%2Ffact-checks%2Fx&fbclid=1');
      expect(text).toContain('value="https://desk.example/fact-checks/x"');
    });
  });

  describe('tracking', () => {
    it('shows nothing personal, and no search engine keeps it', async () => {
      const contact = { kind: 'email', value: 'asha@example.org', consent: true };
      const { trackingCode } = await postReport(desk, { contact });
      const { answer, text } = await page(`/r/${trackingCode}`);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('x-robots-tag')).toContain('noindex');
      expect(text).not.toContain('asha');
      const json = await (await fetch(`${desk.url}/api/reports/${trackingCode}`)).json();
      expect(trackingSchema.strict().parse(json)).toMatchObject({ trackingCode, answer: null });
    });

    it('finds a code however it is written', async () => {
      const { trackingCode } = await postReport(desk);
      const { answer } = await page(`/track?code=${trackingCode.toLowerCase().replaceAll('-', '+')}`);
      expect(answer.status).toBe(303);
      expect((await page(answer.headers.get('location') ?? '')).text).toContain(trackingCode);
    });

    it('says that a code is unknown', async () => {
      const { answer, text } = await page('/r/AAAA-BBBB-CCCC');
      expect([answer.status, text]).toEqual([404, expect.stringContaining('value="AAAA-BBBB-CCCC"')]);
      const json = await fetch(`${desk.url}/api/reports/AAAA-BBBB-CCCC`);
      expect([json.status, await json.json()]).toEqual([
        404,
        expect.objectContaining({ code: 'report/unknown-code' }),
      ]);
    });

    it('follows a report to its answer, and answers a later report of the same claim at once', async () => {
      const claim = 'The kerosene subsidy of ward 77 in Sopore ends tonight says the tehsildar';
      const caseId = await aClaimedCase(desk, team, claim);
      const later = await postReport(desk, { text: claim });
      const url = `${desk.url}/api/reports/${later.trackingCode}`;
      expect(await (await fetch(url)).json()).toMatchObject({ status: 'in_review', answer: null });
      const { pages } = await publishReply(desk, caseId, { team });
      const last = await postReport(desk, { text: claim });
      const urdu = pages.find((each) => each.language === 'ur');
      const told = await (await fetch(`${desk.url}/api/reports/${last.trackingCode}?lang=ur`)).json();
      expect(told).toMatchObject({
        status: 'answered',
        answer: { verdict: 'false', language: 'ur', url: urdu?.url },
      });
      const { text } = await page(`/r/${later.trackingCode}?lang=hi`);
      expect(text).toContain('यह दावा <b>ग़लत है</b>');
      expect(text).toContain(`href="/fact-checks/${pages.find((each) => each.language === 'hi')?.slug}"`);
    });

    it('slows down who guesses codes', async () => {
      const own = await bootDesk();
      const guesses = Array.from({ length: 31 }, (_, n) =>
        fetch(`${own.url}/api/reports/AAAA-BBBB-C${100 + n}`),
      );
      const statuses = (await Promise.all(guesses)).map(({ status }) => status).sort();
      const { trackingCode } = await postReport(own);
      const known = await fetch(`${own.url}/api/reports/${trackingCode}`);
      await own.close();
      expect([statuses.filter((status) => status === 429), statuses[0], known.status]).toEqual([
        [429],
        404,
        200,
      ]);
    });
  });

  describe('published', () => {
    let slugs: Record<string, string>;
    beforeAll(async () => {
      const { pages } = await publishReply(desk, await aClaimedCase(desk, team), { team });
      slugs = Object.fromEntries(pages.map(({ language, slug }) => [language, slug]));
    });

    it('declares a ClaimReview that parses', async () => {
      const { text } = await page(`/fact-checks/${slugs['en']}`);
      const block = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '';
      expect(JSON.parse(block)).toMatchObject({ '@type': 'ClaimReview', inLanguage: 'en' });
    });

    it('is drawn in its own language and names the others', async () => {
      const { text } = await page(`/fact-checks/${slugs['ur']}`, { 'accept-language': 'en' });
      expect(text).toContain('<html lang="ur" dir="rtl">');
      expect(text).toContain(`hreflang="hi" href="${desk.config.publicUrl}/fact-checks/${slugs['hi']}"`);
    });

    it('is found by search and filter, and not by others', async () => {
      const found = await page('/?q=pension&department=&verdict=false&utm_source=x');
      const none = await page('/?q=pension&verdict=true');
      expect(found.text).toContain(`/fact-checks/${slugs['en']}`);
      expect(found.text).not.toContain(`/fact-checks/${slugs['ur']}`);
      expect(none.text).toContain('We found no fact-check for this.');
    });

    it('is listed in Atom, JSON Feed and the site map', async () => {
      const atom = readXml((await page('/feed.xml')).text);
      const feed = JSON.parse((await page('/feed.json?lang=ur')).text) as {
        items: { url: string; language: string }[];
      };
      const map = readXml((await page('/sitemap.xml')).text);
      const url = `${desk.config.publicUrl}/fact-checks/${slugs['ur']}`;
      const entries = atom.children.filter(({ name }) => name === 'entry');
      expect(entries.flatMap(({ children }) => children.map(({ text }) => text))).toContain(url);
      expect(feed.items.map((item) => item.url)).toContain(url);
      expect(new Set(feed.items.map(({ language }) => language))).toEqual(new Set(['ur']));
      expect(map.children.map(({ children }) => children[0]?.text)).toContain(url);
    });

    it('is not sent twice to who has it', async () => {
      const first = await page(`/fact-checks/${slugs['en']}`);
      const tag = first.answer.headers.get('etag') ?? '';
      const again = await page(`/fact-checks/${slugs['en']}`, { 'if-none-match': tag });
      expect([again.answer.status, again.text]).toEqual([304, '']);
    });
  });

  it('remember a chosen language in a cookie and keep the page', async () => {
    const { answer, text } = await page('/track?lang=ur');
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(text).toContain('href="/track?lang=hi"');
    expect((await page('/privacy', { cookie })).text).toContain('<html lang="ur"');
    expect((await page('/privacy', { 'accept-language': 'hi-IN' })).text).toContain('<html lang="hi"');
  });

  it('show errors in the reader’s language; programs get a problem document', async () => {
    const missing = await page('/nowhere', { 'accept-language': 'hi' });
    expect([missing.answer.status, missing.text]).toEqual([404, expect.stringContaining('यह पेज यहाँ नहीं है')]);
    const program = await fetch(`${desk.url}/nowhere`, { headers: { accept: '*/*' } });
    expect(program.headers.get('content-type')).toContain('application/problem+json');
    const api = await page('/api/nowhere');
    expect(api.answer.headers.get('content-type')).toContain('application/problem+json');
    const large = await send({ text: 'x'.repeat(300_000) });
    expect([large.status, await large.text()]).toEqual([
      413,
      expect.stringContaining('This is too large to send'),
    ]);
  });

  it('keep style sheet and fonts for ever under names of their content', async () => {
    const { text } = await page('/');
    const css = /href="(\/assets\/citizen\.[0-9a-f]{10}\.css)"/.exec(text)?.[1] ?? '';
    const sheet = await page(css);
    const font = /url\('(\/assets\/naskh-400\.[0-9a-f]{10}\.woff2)'\)/.exec(sheet.text)?.[1] ?? '';
    for (const answer of [sheet.answer, (await page(font)).answer]) {
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([
        200,
        expect.stringContaining('immutable'),
      ]);
    }
    expect((await page('/assets/citizen.css')).answer.status).toBe(404);
  });
});
