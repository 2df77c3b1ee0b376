import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReplyView } from '../../src/responses/contract.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { signIn } from '../support/officials.js';
import {
  aClaimedCase,
  act,
  aReplyBody,
  ENGLISH,
  englishOnly,
  HINDI,
  PLACES,
  type ReplyTeam,
  replyTeam,
  tryTo,
  URDU,
} from '../support/responses.js';

describe('the language versions of a reply', () => {
  let desk: Desk;
  let team: ReplyTeam;
  beforeAll(async () => {
    desk = await bootDesk();
    team = await replyTeam(desk);
  });
  afterAll(() => desk.close());

  const aDraft = async (body = aReplyBody()): Promise<{ caseId: string; id: string }> => {
    const caseId = await aClaimedCase(desk, team);
    return { caseId, id: (await team.author.post(`/api/cases/${caseId}/replies`, body)).body.reply.id };
  };
  const save = async (id: string, body: object): Promise<ReplyView> => {
    const { version } = (await team.author.get(`/api/replies/${id}`)).body;
    return (await team.author.put(`/api/replies/${id}`, { ...body, version })).body.reply;
  };
  const statuses = ({ languages }: ReplyView): Record<string, string> =>
    Object.fromEntries(languages.map(({ language, status }) => [language, status]));
  const statusOfCase = async (caseId: string): Promise<string> =>
    (await team.triager.get(`/api/cases/${caseId}`)).body.case.status;

  it('are submitted, approved and published each by itself, with a fingerprint of their own', async () => {
    const { caseId, id } = await aDraft();
    expect(statuses(await act(team.author, id, 'submit', { languages: ['en', 'ur'] }))).toEqual({
      en: 'submitted',
      hi: 'draft',
      ur: 'submitted',
    });
    const approved = await act(team.approver, id, 'approve', { languages: ['en'] });
    expect([approved.status, statuses(approved)]).toEqual([
      'approved',
      { en: 'approved', hi: 'draft', ur: 'submitted' },
    ]);
    const published = await act(team.approver, id, 'publish');
    expect([published.status, statuses(published)]).toEqual([
      'published',
      { en: 'published', hi: 'draft', ur: 'submitted' },
    ]);
    expect(published.pages.map((page) => page.language)).toEqual(['en']);
    expect(await statusOfCase(caseId)).toBe('answered');

    const waiting = (await team.approver.get('/api/replies?status=submitted&limit=200')).body.items;
    expect(waiting.map((reply: ReplyView) => reply.id)).toContain(id);
    await act(team.approver, id, 'approve', { languages: ['ur'] });
    const both = await act(team.approver, id, 'publish', { languages: ['ur'] });
    expect(both.pages.map((page) => page.language)).toEqual(['en', 'ur']);
    const hashes = both.languages.flatMap((each) => each.contentHash ?? []);
    expect([hashes.length, new Set(hashes).size]).toEqual([2, 2]);
    const { alternates } = (await team.author.get(`/api/fact-checks/${both.pages[0]?.slug}`)).body;
    expect(alternates.map((each: { language: string }) => each.language)).toEqual(['en', 'ur']);
    const { events } = (await team.triager.get(`/api/cases/${caseId}`)).body;
    expect(events.map((event: { kind: string }) => event.kind)).toContain('reply_extended');
  });

  it('lose their approval by an edit of their own text only', async () => {
    const { caseId, id } = await aDraft();
    await act(team.author, id, 'submit');
    const before = await act(team.approver, id, 'approve');
    const changed = [ENGLISH, { ...HINDI, closing: 'किसी को पैसे न दें।' }, URDU];
    const edited = await save(id, aReplyBody({ texts: changed }));
    expect(statuses(edited)).toEqual({ en: 'approved', hi: 'draft', ur: 'approved' });
    const hashOf = (reply: ReplyView, language: string): string | null | undefined =>
      reply.languages.find((each) => each.language === language)?.contentHash;
    expect([hashOf(edited, 'en'), hashOf(edited, 'hi')]).toEqual([hashOf(before, 'en'), null]);
    expect(await statusOfCase(caseId)).toBe('awaiting_approval');
    const published = await act(team.approver, id, 'publish');
    expect(published.pages.map((page) => page.language)).toEqual(['en', 'ur']);
  });

  it('all lose their approval when the verdict or a source changes', async () => {
    for (const change of [
      { verdict: 'misleading' as const },
      { sources: [{ title: 'G.O. 7', url: 'https://a.example/7' }] },
    ]) {
      const { id } = await aDraft();
      await act(team.author, id, 'submit');
      await act(team.approver, id, 'approve');
      const edited = await save(id, aReplyBody(change));
      expect(statuses(edited)).toEqual({ en: 'draft', hi: 'draft', ur: 'draft' });
    }
  });

  it('are approved by nobody who wrote that version, and by anybody else', async () => {
    const { id } = await aDraft(aReplyBody({ texts: [ENGLISH, HINDI] }));
    const { version } = (await team.approver.get(`/api/replies/${id}`)).body;
    const translated = await team.approver.put(`/api/replies/${id}`, { ...aReplyBody(), version });
    expect(translated.status).toBe(200);
    await act(team.author, id, 'submit');
    const own = await tryTo(team.approver, id, 'approve', { languages: ['ur'] });
    expect([own.status, own.body.code, own.body.languages]).toEqual([403, 'reply/four-eyes', ['ur']]);
    expect((await tryTo(team.approver, id, 'approve')).body.code).toBe('reply/four-eyes');
    expect(statuses(await act(team.approver, id, 'approve', { languages: ['en', 'hi'] })).ur).toBe(
      'submitted',
    );
    const other = await signIn(desk, 'approver', ...PLACES);
    expect(statuses(await act(other, id, 'approve')).ur).toBe('approved');
  });

  it('are returned each with a comment, while the others stay approved', async () => {
    const { caseId, id } = await aDraft();
    await act(team.author, id, 'submit');
    await act(team.approver, id, 'approve');
    const comment = 'The third sentence is hard to read.';
    const returned = await act(team.approver, id, 'return', { languages: ['hi'], comment });
    expect(statuses(returned)).toEqual({ en: 'approved', hi: 'draft', ur: 'approved' });
    expect(returned.languages.map((each) => each.returnComment)).toEqual([null, comment, null]);
    expect(await statusOfCase(caseId)).toBe('awaiting_approval');
  });

  it('are checked each by itself: an unfinished translation holds up nobody', async () => {
    const { id } = await aDraft(aReplyBody({ texts: [ENGLISH, { ...HINDI, fact: '' }] }));
    expect((await tryTo(team.author, id, 'submit')).body.code).toBe('reply/checks-failed');
    expect(statuses(await act(team.author, id, 'submit', { languages: ['en'] }))).toEqual({
      en: 'submitted',
      hi: 'draft',
    });
  });

  it('name a language in which the reply is not written', async () => {
    const { id } = await aDraft(englishOnly());
    const { status, body } = await tryTo(team.author, id, 'submit', { languages: ['ur'] });
    expect([status, body.errors[0].field]).toEqual([400, 'languages']);
  });

  it('that are public are never edited, and end with their reply', async () => {
    const { id } = await aDraft();
    await act(team.author, id, 'submit', { languages: ['en'] });
    await act(team.approver, id, 'approve');
    await act(team.approver, id, 'publish');
    const texts = [{ ...ENGLISH, fact: 'Everybody pays.' }, HINDI, URDU];
    const { version } = (await team.author.get(`/api/replies/${id}`)).body;
    const edit = await team.author.put(`/api/replies/${id}`, { ...aReplyBody({ texts }), version });
    expect([edit.status, edit.body.code]).toEqual([409, 'reply/wrong-state']);
    const withdrawn = await act(team.approver, id, 'withdraw', { reason: 'The order was recalled.' });
    expect(withdrawn.allowed).toEqual([]);
    const late = await tryTo(team.author, id, 'submit', { languages: ['hi'] });
    expect([late.status, late.body.code]).toEqual([409, 'reply/wrong-state']);
  });
});
