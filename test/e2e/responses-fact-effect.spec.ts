import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { addFact } from '../support/facts.js';
import { postReport } from '../support/ingest.js';
import { browserOf, signIn } from '../support/officials.js';
import { aClaimedCase, aReplyBody, publishReply, type ReplyTeam, replyTeam } from '../support/responses.js';

describe('what rests on a fact', () => {
  let desk: Desk;
  let team: ReplyTeam;
  beforeAll(async () => {
    desk = await bootDesk();
    team = await replyTeam(desk);
  });
  afterAll(() => desk.close());

  it('is nothing for a fact that nobody used, and unknown for one that does not exist', async () => {
    await addFact(desk, { id: 'unused-fact', scheme: 'Zebra grant', aliases: [] });
    const { status, body } = await team.author.get('/api/facts/unused-fact/effect');
    expect([status, body]).toEqual([
      200,
      {
        factId: 'unused-fact',
        replies: { published: 0, underway: 0, items: [] },
        cases: { open: 0, items: [] },
      },
    ]);
    expect((await team.author.get('/api/facts/none/effect')).body.code).toBe('fact/not-found');
    expect((await browserOf(desk).get('/api/facts/unused-fact/effect')).status).toBe(401);
  });

  it('counts published replies and drafts by the version that they cite, and not those of a longer id', async () => {
    await addFact(desk, { id: 'cited' });
    await addFact(desk, { id: 'cited-too' });
    const citing = (factId: string) => aReplyBody({ sources: [{ factId, factVersion: 1 }] });
    const published = await aClaimedCase(desk, team);
    const { id } = await publishReply(desk, published, { body: citing('cited'), team });
    const drafted = await aClaimedCase(desk, team);
    await team.author.post(`/api/cases/${drafted}/replies`, citing('cited'));
    await publishReply(desk, await aClaimedCase(desk, team), { body: citing('cited-too'), team });

    const { replies } = (await team.author.get('/api/facts/cited/effect')).body;
    expect([replies.published, replies.underway, replies.items.length]).toEqual([1, 1, 2]);
    expect(replies.items).toContainEqual(
      expect.objectContaining({ id, status: 'published', factVersion: 1, mayOpen: true }),
    );

    const stranger = await signIn(desk, 'viewer', 'handicrafts-handloom');
    const seen = (await stranger.get('/api/facts/cited/effect')).body.replies;
    expect([seen.published, seen.underway]).toEqual([1, 1]);
    expect(seen.items).toEqual([expect.objectContaining({ id, mayOpen: false })]);
  });

  it('names the open cases matched with it, to officials of their departments', async () => {
    await addFact(desk, {
      id: 'loom-grant',
      scheme: 'Loom grant for weavers',
      statement: 'The loom grant for weavers is Rs 25,000 for each registered weaver from 1 April 2026.',
      department: 'handicrafts-handloom',
    });
    await postReport(desk, { text: 'Loom grant for weavers is now Rs 75,000 for each registered weaver' });
    const weaver = await signIn(desk, 'viewer', 'handicrafts-handloom');
    const { cases } = (await weaver.get('/api/facts/loom-grant/effect')).body;
    expect(cases.open).toBe(1);
    expect(cases.items).toEqual([
      expect.objectContaining({ title: expect.stringContaining('75,000'), status: 'new' }),
    ]);
    const other = (await team.author.get('/api/facts/loom-grant/effect')).body.cases;
    expect(other).toEqual({ open: 1, items: [] });
  });

  it('is joined by a list of facts whose review date has come', async () => {
    await addFact(desk, { id: 'review-me', reviewOn: '2026-11-23' });
    await addFact(desk, { id: 'review-later', reviewOn: '2026-11-24' });
    const due = await team.author.get('/api/facts?review=due');
    expect(due.body.items.map(({ id }: { id: string }) => id)).toEqual(['review-me']);
  });
});
