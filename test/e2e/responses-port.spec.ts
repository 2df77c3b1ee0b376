import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type PublicationEvent,
  PublicationListeners,
} from '../../src/responses/publication-listeners.service.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import {
  aClaimedCase,
  act,
  aReplyBody,
  englishOnly,
  publishReply,
  type ReplyTeam,
  replyTeam,
  tryTo,
} from '../support/responses.js';

describe('those who take part in a publication', () => {
  let desk: Desk;
  let team: ReplyTeam;
  const heard: PublicationEvent[] = [];
  let refusal: Error | undefined;
  beforeAll(async () => {
    desk = await bootDesk();
    team = await replyTeam(desk);
    desk.app.get(PublicationListeners).connect({
      afterPublishing: (_unit, event) => {
        if (refusal !== undefined) return Promise.reject(refusal);
        heard.push(event);
        return Promise.resolve();
      },
    });
  });
  afterAll(() => desk.close());

  it('hear of each publication, correction and withdrawal with its pages', async () => {
    const caseId = await aClaimedCase(desk, team);
    const first = await publishReply(desk, caseId, { body: aReplyBody(), team });
    const second = await publishReply(desk, caseId, { body: englishOnly({ closing: 'Pay nobody.' }), team });
    await act(team.approver, second.id, 'withdraw', { reason: 'The order was recalled.' });
    expect(
      heard.map(({ kind, replyId, pages, replaced }) => [
        kind,
        replyId,
        pages.map((page) => [page.language, page.status]),
        replaced.map((page) => [page.language, page.status]),
      ]),
    ).toEqual([
      ['published', first.id, ['en', 'hi', 'ur'].map((language) => [language, 'published']), []],
      [
        'corrected',
        second.id,
        [['en', 'published']],
        ['en', 'hi', 'ur'].map((language) => [language, 'corrected']),
      ],
      ['withdrawn', second.id, [['en', 'withdrawn']], []],
    ]);
    expect(heard[2]?.pages[0]?.withdrawnReason).toBe('The order was recalled.');
  });

  it('are part of the publication: when one fails, nothing is published', async () => {
    const caseId = await aClaimedCase(desk, team);
    const { reply } = (await team.author.post(`/api/cases/${caseId}/replies`, aReplyBody())).body;
    await act(team.author, reply.id, 'submit');
    await act(team.approver, reply.id, 'approve');
    refusal = new Error('the outbox is full');
    expect((await tryTo(team.approver, reply.id, 'publish')).status).toBe(500);
    refusal = undefined;
    const { status, pages } = (await team.author.get(`/api/replies/${reply.id}`)).body;
    expect([status, pages]).toEqual(['approved', []]);
  });
});
