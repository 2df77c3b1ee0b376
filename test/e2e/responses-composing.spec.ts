/** What helps while a reply is written, and what an approver needs to see of it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CheckView } from '../../src/responses/contract.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import {
  aClaimedCase,
  act,
  aReplyBody,
  englishOnly,
  type ReplyTeam,
  replyTeam,
} from '../support/responses.js';

describe('composing a reply', () => {
  let desk: Desk;
  let team: ReplyTeam;
  beforeAll(async () => {
    desk = await bootDesk();
    team = await replyTeam(desk);
  });
  afterAll(() => desk.close());

  it('is checked while it is written, and nothing is saved', async () => {
    const caseId = await aClaimedCase(desk, team);
    const draft = englishOnly({ headline: 'Is the pension stopped?', closing: 'Call 9906012345' });
    const { status, body } = await team.author.post(`/api/cases/${caseId}/replies/check`, draft);
    expect(status).toBe(200);
    const failed = body.checks.filter((check: CheckView) => !check.passed);
    expect(failed).toContainEqual(expect.objectContaining({ id: 'headline-statement' }));
    expect(failed).toContainEqual(
      expect.objectContaining({ id: 'no-personal-data', field: 'closing', values: { kinds: 'phone' } }),
    );
    expect((await team.author.get(`/api/cases/${caseId}`)).body.replies).toEqual([]);
    const triager = await team.triager.post(`/api/cases/${caseId}/replies/check`, draft);
    expect(triager.status).toBe(403);
  });

  it('shows the approver what was submitted before, and what the correction replaces', async () => {
    const caseId = await aClaimedCase(desk, team);
    const { reply } = (await team.author.post(`/api/cases/${caseId}/replies`, aReplyBody())).body;
    const earlier = async (id: string) => (await team.approver.get(`/api/replies/${id}/earlier`)).body;
    await act(team.author, reply.id, 'submit');
    expect(await earlier(reply.id)).toEqual({ submitted: null, published: null });

    const returned = await act(team.approver, reply.id, 'return', { comment: 'name the office' });
    const better = englishOnly({ closing: 'Ask at the office of the district. Pay nothing.' });
    await team.author.put(`/api/replies/${reply.id}`, { ...better, version: returned.version });
    await act(team.author, reply.id, 'submit');
    const after = await earlier(reply.id);
    expect(after.submitted.content).toMatchObject(aReplyBody());
    expect(after.published).toBeNull();

    await act(team.approver, reply.id, 'approve');
    await act(team.approver, reply.id, 'publish');
    const correction = (await team.author.post(`/api/cases/${caseId}/replies`, aReplyBody())).body.reply;
    const beside = await earlier(correction.id);
    expect(beside).toMatchObject({ submitted: null, published: { content: better } });
  });
});
