import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { browserOf, signIn } from '../support/officials.js';
import {
  aClaimedCase,
  act,
  aReplyBody,
  englishOnly,
  PLACES,
  type ReplyTeam,
  replyTeam,
  tryTo,
} from '../support/responses.js';

const EMERGENCY = { emergencyReason: 'A crowd is gathering at the office now' };

describe('who may do what to a reply', () => {
  let desk: Desk;
  let team: ReplyTeam;
  beforeAll(async () => {
    desk = await bootDesk();
    team = await replyTeam(desk);
  });
  afterAll(() => desk.close());

  const aDraft = async (writer = team.author): Promise<string> => {
    const caseId = await aClaimedCase(desk, team);
    return (await writer.post(`/api/cases/${caseId}/replies`, aReplyBody())).body.reply.id;
  };

  it('wants a second pair of eyes: no author approves their own text, whatever their role', async () => {
    for (const writer of [team.author, team.approver]) {
      const id = await aDraft(writer);
      await act(writer, id, 'submit');
      const { status, body } = await tryTo(writer, id, 'approve');
      expect([status, body.code]).toEqual([403, 'reply/four-eyes']);
    }
  });

  it('counts an approver who edited the text among its authors', async () => {
    const id = await aDraft();
    const changed = { ...englishOnly({ closing: 'Pay nobody anything.' }), version: 1 };
    const edited = await team.approver.put(`/api/replies/${id}`, changed);
    expect(edited.status).toBe(200);
    await act(team.author, id, 'submit');
    const { status, body } = await tryTo(team.approver, id, 'approve');
    expect([status, body.code]).toEqual([403, 'reply/four-eyes']);
    const other = await signIn(desk, 'approver', ...PLACES);
    expect((await act(other, id, 'approve')).status).toBe('approved');
  });

  it('asks for the role of each step', async () => {
    const id = await aDraft();
    const refusals: [string, Promise<{ status: number; body: { code: string } }>][] = [
      ['edit', team.triager.put(`/api/replies/${id}`, { ...aReplyBody(), version: 1 })],
      ['submit', tryTo(team.triager, id, 'submit')],
      ['return', tryTo(team.author, id, 'return', { comment: 'not good' })],
      ['publish', tryTo(team.author, id, 'publish')],
      ['emergency', tryTo(team.author, id, 'publish', EMERGENCY)],
      ['withdraw', tryTo(team.author, id, 'withdraw', { reason: 'it was wrong' })],
      ['review', tryTo(team.author, id, 'review')],
    ];
    for (const [step, refusal] of refusals) {
      const { status, body } = await refusal;
      expect([step, status, body.code]).toEqual([step, 403, 'official/role-needed']);
    }
    const other = await signIn(desk, 'author', ...PLACES);
    await act(team.author, id, 'submit');
    expect((await tryTo(other, id, 'approve')).body.code).toBe('official/role-needed');
  });

  it('lets nobody below the author write a draft', async () => {
    const caseId = await aClaimedCase(desk, team);
    const { status, body } = await team.triager.post(`/api/cases/${caseId}/replies`, aReplyBody());
    expect([status, body.code]).toEqual([403, 'official/role-needed']);
  });

  it('shows a reply of another department to nobody', async () => {
    const id = await aDraft();
    const stranger = await signIn(desk, 'admin', 'handicrafts-handloom');
    const answers = [
      await stranger.get(`/api/replies/${id}`),
      await stranger.put(`/api/replies/${id}`, { ...aReplyBody(), version: 1 }),
      await stranger.post(`/api/replies/${id}/approve`, { version: 1 }),
    ];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      answers.map(() => [404, 'reply/not-found']),
    );
    expect((await browserOf(desk).get(`/api/replies/${id}`)).status).toBe(401);
  });

  it('tells which steps are open to whom', async () => {
    const id = await aDraft();
    await act(team.author, id, 'submit');
    const allowed = async (browser = team.author): Promise<string[]> =>
      (await browser.get(`/api/replies/${id}`)).body.allowed;
    expect(await allowed()).toEqual(['edit']);
    expect(await allowed(team.approver)).toEqual(['edit', 'approve', 'return', 'publish_in_emergency']);
    expect(await allowed(team.triager)).toEqual([]);
  });

  it('names unknown and missing fields of a body', async () => {
    const caseId = await aClaimedCase(desk, team);
    const { status, body } = await team.author.post(`/api/cases/${caseId}/replies`, {
      ...aReplyBody(),
      verdict: 'maybe',
      approved: true,
    });
    expect(status).toBe(400);
    expect(body.errors.map((error: { field: string }) => error.field).sort()).toEqual([
      'approved',
      'verdict',
    ]);
  });

  describe('in an emergency', () => {
    it('lets one approver publish with a reason, and lists it until another has looked', async () => {
      const id = await aDraft(team.approver);
      const published = await act(team.approver, id, 'publish', EMERGENCY);
      expect(published).toMatchObject({ status: 'published', approver: null, ...EMERGENCY });

      const other = await signIn(desk, 'approver', ...PLACES);
      const listed = async (): Promise<string[]> =>
        (await other.get('/api/replies/emergency')).body.items.map((reply: { id: string }) => reply.id);
      expect(await listed()).toContain(id);
      const own = await tryTo(team.approver, id, 'review');
      expect([own.status, own.body.code]).toEqual([403, 'reply/four-eyes']);
      const reviewed = await act(other, id, 'review');
      expect(reviewed.emergencyReviewedBy).toEqual(other.official.ref);
      expect(await listed()).not.toContain(id);
      expect((await tryTo(other, id, 'review')).body.already).toBe(true);
    });

    it('still wants every check to pass', async () => {
      const id = await aDraft(team.approver);
      const unchecked = { ...englishOnly({ myth: 'Send Rs 500 to 9419012345 by Friday' }), version: 1 };
      await team.approver.put(`/api/replies/${id}`, unchecked);
      const { status, body } = await tryTo(team.approver, id, 'publish', EMERGENCY);
      expect([status, body.code, body.errors[0].field]).toEqual([422, 'reply/checks-failed', 'en.myth']);
    });

    it('has nothing to review in a reply that was approved in the ordinary way', async () => {
      const id = await aDraft();
      await act(team.author, id, 'submit');
      const { status, body } = await tryTo(team.approver, id, 'review');
      expect([status, body.code]).toEqual([409, 'reply/no-emergency']);
    });
  });
});
