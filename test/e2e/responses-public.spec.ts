import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { factCheckItemSchema, factCheckSchema } from '../../src/responses/contract.js';
import { FactChecks } from '../../src/responses/index.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { browserOf } from '../support/officials.js';
import {
  aClaimedCase,
  act,
  aReplyBody,
  englishOnly,
  ENGLISH,
  HINDI,
  publishReply,
  type ReplyTeam,
  replyTeam,
  tryTo,
} from '../support/responses.js';

describe('published fact-checks', () => {
  let desk: Desk;
  let team: ReplyTeam;
  let everybody: ReturnType<typeof browserOf>;
  beforeAll(async () => {
    desk = await bootDesk();
    team = await replyTeam(desk);
    everybody = browserOf(desk);
  });
  afterAll(() => desk.close());

  const publish = async (body = aReplyBody()) => {
    desk.clock.advance(1000);
    const caseId = await aClaimedCase(desk, team);
    const reply = await publishReply(desk, caseId, { body, team });
    const slug = reply.pages[0]?.slug ?? 'no page';
    return { caseId, reply, slug };
  };
  const page = async (slug: string) => (await everybody.get(`/api/fact-checks/${slug}`)).body;
  const slugs = async (query: string): Promise<string[]> =>
    (await everybody.get(`/api/fact-checks?${query}`)).body.items.map((item: { slug: string }) => item.slug);

  it('are read by everybody, in every language of the reply', async () => {
    const { reply, slug } = await publish();
    const english = factCheckSchema.parse(await page(slug));
    expect(english).toMatchObject({
      headline: ENGLISH.headline,
      verdict: 'false',
      status: 'published',
      url: `${desk.config.publicUrl}/fact-checks/${slug}`,
      sources: [{ title: 'Order 12-SWD of 2026', factId: null }],
    });
    expect(english.alternates.map((each) => each.slug)).toEqual(reply.pages.map((each) => each.slug));
    const hindi = await page(reply.pages[1]?.slug ?? '');
    expect([hindi.headline, hindi.slug]).toEqual([HINDI.headline, expect.stringMatching(/-hi$/)]);
  });

  it('show nothing of a draft', async () => {
    const caseId = await aClaimedCase(desk, team);
    const before = (await everybody.get('/api/fact-checks')).body.total;
    await team.author.post(`/api/cases/${caseId}/replies`, aReplyBody());
    expect((await everybody.get('/api/fact-checks')).body.total).toBe(before);
    expect(await desk.app.get(FactChecks).answerOf(caseId, 'en')).toBeUndefined();
    expect((await everybody.get('/api/fact-checks/no-such-page')).status).toBe(404);
  });

  it('are found by words in any script, verdict, language and department', async () => {
    const { slug } = await publish({
      ...englishOnly({ headline: 'Walnut growers keep the 100% refund of last year' }),
      verdict: 'outdated',
    });
    const { department } = await page(slug);
    expect(await slugs('q=WALNUT%20refund')).toEqual([slug]);
    expect(await slugs('q=walnut%20saffron')).toEqual([]);
    expect(await slugs('q=100%25')).toEqual([slug]);
    expect(await slugs('q=1_0')).toEqual([]);
    expect(await slugs('verdict=outdated')).toEqual([slug]);
    expect(await slugs('verdict=outdated&language=hi')).toEqual([]);
    expect(await slugs(`verdict=outdated&department=${department}`)).toEqual([slug]);
    expect(await slugs('verdict=outdated&department=handicrafts-handloom')).toEqual([]);
    expect((await slugs(`language=hi&q=${encodeURIComponent('पेंशन')}`)).length).toBeGreaterThan(0);
  });

  it('are listed newest first, page by page', async () => {
    const published = [
      await publish(englishOnly()),
      await publish(englishOnly()),
      await publish(englishOnly()),
    ];
    const first = (await everybody.get('/api/fact-checks?language=en&limit=2')).body;
    for (const item of first.items) factCheckItemSchema.parse(item);
    const second = (await everybody.get(`/api/fact-checks?language=en&limit=2&cursor=${first.nextCursor}`))
      .body;
    const seen = [...first.items, ...second.items].map((item: { slug: string }) => item.slug);
    expect(seen.slice(0, 3)).toEqual(published.map(({ slug }) => slug).reverse());
    const bad = await everybody.get('/api/fact-checks?cursor=nonsense');
    expect([bad.status, bad.body.errors[0].field]).toEqual([400, 'cursor']);
  });

  it('answer a case in the wished language, or in the nearest', async () => {
    const { caseId } = await publish(aReplyBody({ texts: [ENGLISH, HINDI] }));
    const answers = desk.app.get(FactChecks);
    const languages = await Promise.all(
      ['hi', 'hi-Latn', 'en', 'ur', 'ks'].map(
        async (wish) => (await answers.answerOf(caseId, wish))?.language,
      ),
    );
    expect(languages).toEqual(['hi', 'hi', 'en', 'en', 'en']);
  });

  it('keep the page of a corrected reply, and each page leads to the other', async () => {
    const { caseId, reply, slug } = await publish();
    const correction = englishOnly({ headline: 'Old age pension rises to Rs 1,250 a month in April' });
    const drafted = await team.author.post(`/api/cases/${caseId}/replies`, correction);
    expect([drafted.status, drafted.body.reply.corrects]).toEqual([201, reply.id]);
    expect((await team.triager.get(`/api/cases/${caseId}`)).body.case.status).toBe('in_review');
    expect((await page(slug)).status).toBe('published');

    const { id } = drafted.body.reply;
    await act(team.author, id, 'submit');
    await act(team.approver, id, 'approve');
    const newSlug = (await act(team.approver, id, 'publish')).pages[0]?.slug ?? 'no page';
    expect(await page(newSlug)).toMatchObject({ status: 'published', corrects: slug, correctedBy: null });
    for (const old of reply.pages) {
      expect(await page(old.slug)).toMatchObject({ status: 'corrected', correctedBy: newSlug });
    }
    expect((await page(slug)).headline).toBe(ENGLISH.headline);
    expect((await team.author.get(`/api/replies/${reply.id}`)).body.status).toBe('corrected');
    expect(await slugs('q=1,250')).toEqual([newSlug]);
    expect((await desk.app.get(FactChecks).answerOf(caseId, 'ur'))?.slug).toBe(newSlug);
    expect((await team.triager.get(`/api/cases/${caseId}`)).body.case.status).toBe('answered');
  });

  it('keep the page of a withdrawn reply, which says why', async () => {
    const { caseId, reply, slug } = await publish();
    const personal = await tryTo(team.approver, reply.id, 'withdraw', { reason: 'Ask asha@example.com' });
    expect([personal.status, personal.body.code]).toEqual([422, 'reply/personal-data']);
    await act(team.approver, reply.id, 'withdraw', { reason: 'The order was recalled by the department.' });
    expect(await page(slug)).toMatchObject({
      status: 'withdrawn',
      withdrawnReason: 'The order was recalled by the department.',
      headline: ENGLISH.headline,
    });
    expect(await slugs('limit=200')).not.toContain(slug);
    expect(await desk.app.get(FactChecks).answerOf(caseId, 'en')).toBeUndefined();
  });

  it('come in full for the feeds', async () => {
    const { slug } = await publish();
    const [newest] = await desk.app.get(FactChecks).newest(1, { language: 'en' });
    expect([newest?.slug, newest?.fact, newest?.alternates.length]).toEqual([slug, ENGLISH.fact, 3]);
  });
});
