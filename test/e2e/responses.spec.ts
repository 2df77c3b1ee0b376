import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { replyActionAnswerSchema, replySchema } from '../../src/responses/contract.js';
import { ReplyTextEntity } from '../../src/responses/reply-text.entity.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { signIn } from '../support/officials.js';
import {
  aClaimedCase,
  act,
  aReplyBody,
  englishOnly,
  ENGLISH,
  HINDI,
  type ReplyTeam,
  replyTeam,
  tryTo,
} from '../support/responses.js';

describe('the life of a reply', () => {
  let desk: Desk;
  let team: ReplyTeam;
  beforeAll(async () => {
    desk = await bootDesk();
    team = await replyTeam(desk);
  });
  afterAll(() => desk.close());

  const statusOfCase = async (caseId: string): Promise<string> =>
    (await team.triager.get(`/api/cases/${caseId}`)).body.case.status;

  const aDraft = async (body = aReplyBody()): Promise<{ caseId: string; id: string }> => {
    const caseId = await aClaimedCase(desk, team);
    const answer = await team.author.post(`/api/cases/${caseId}/replies`, body);
    expect([answer.status, answer.body.already]).toEqual([201, false]);
    return { caseId, id: answer.body.reply.id };
  };

  const aSubmitted = async (body = aReplyBody()): Promise<{ caseId: string; id: string }> => {
    const draft = await aDraft(body);
    await act(team.author, draft.id, 'submit');
    return draft;
  };

  it('goes from draft over approval to publication, and takes the case along', async () => {
    const { caseId, id } = await aDraft();
    expect(await statusOfCase(caseId)).toBe('in_review');

    const submitted = await act(team.author, id, 'submit');
    expect([submitted.status, submitted.contentHash]).toEqual(['submitted', null]);
    expect(await statusOfCase(caseId)).toBe('awaiting_approval');

    const approved = await act(team.approver, id, 'approve');
    expect(approved).toMatchObject({
      status: 'approved',
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      approver: team.approver.official.ref,
    });

    const published = await act(team.approver, id, 'publish');
    expect(published.status).toBe('published');
    expect(published.pages.map((page) => page.language)).toEqual(['en', 'hi', 'ur']);
    expect(await statusOfCase(caseId)).toBe('answered');
  });

  it('answers every call in the shape of the contract', async () => {
    const { caseId, id } = await aDraft();
    replySchema.parse((await team.author.get(`/api/replies/${id}`)).body);
    replyActionAnswerSchema.parse((await tryTo(team.author, id, 'submit')).body);
    const { replies } = (await team.triager.get(`/api/cases/${caseId}`)).body;
    expect(replies.map((reply: unknown) => replySchema.parse(reply).id)).toEqual([id]);
  });

  it('keeps an incomplete draft and tells what is missing', async () => {
    const { id } = await aDraft(aReplyBody({ texts: [{ ...ENGLISH, headline: '', fact: '' }], sources: [] }));
    const { body } = await team.author.get(`/api/replies/${id}`);
    const missing = body.checks.filter((check: { passed: boolean; weight: string }) => !check.passed);
    expect(missing.map((check: { id: string }) => check.id)).toEqual(
      expect.arrayContaining(['headline-present', 'fact-present', 'source-present']),
    );
  });

  it('stops the submission with every failed check by language and field', async () => {
    const { caseId, id } = await aDraft(
      aReplyBody({
        texts: [
          { ...ENGLISH, headline: 'Is this fake?', explanation: ENGLISH.myth },
          { ...HINDI, closing: 'फ़ोन करें ९४१९०१२३४५' },
        ],
        sources: [],
      }),
    );
    const { status, body } = await tryTo(team.author, id, 'submit');
    expect([status, body.code]).toEqual([422, 'reply/checks-failed']);
    const fields = body.errors.map((error: { field: string }) => error.field);
    expect(new Set(fields)).toEqual(new Set(['sources', 'en.headline', 'en.explanation', 'hi.closing']));
    expect(await statusOfCase(caseId)).toBe('in_review');
  });

  it('takes the same step twice as already done', async () => {
    const { id } = await aDraft();
    for (const [browser, step] of [
      [team.author, 'submit'],
      [team.approver, 'approve'],
      [team.approver, 'publish'],
    ] as const) {
      const { version } = (await browser.get(`/api/replies/${id}`)).body;
      const answers = [
        await browser.post(`/api/replies/${id}/${step}`, { version }),
        await browser.post(`/api/replies/${id}/${step}`, { version }),
      ];
      expect(answers.map(({ status, body }) => [status, body.already])).toEqual([
        [200, false],
        [200, true],
      ]);
    }
  });

  it('lets exactly one of two approvers publish first, and makes the pages once', async () => {
    const { id } = await aSubmitted();
    await act(team.approver, id, 'approve');
    const other = await signIn(desk, 'approver', 'social-welfare', 'general');
    const { version } = (await other.get(`/api/replies/${id}`)).body;
    const answers = await Promise.all(
      [team.approver, other].map((browser) => browser.post(`/api/replies/${id}/publish`, { version })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers.map(({ body }) => body.already).sort()).toEqual([false, true]);
    expect(answers[0]?.body.reply.pages).toHaveLength(3);
  });

  it('refuses a step from the wrong status and names both', async () => {
    const { id } = await aDraft();
    const { status, body } = await tryTo(team.approver, id, 'publish');
    expect([status, body.code, body.state, body.needed]).toEqual([
      409,
      'reply/wrong-state',
      'draft',
      ['approved'],
    ]);
    expect(body.detail).toMatch(/draft.*approved/);
  });

  it('refuses a save that is based on an older version', async () => {
    const { id } = await aDraft();
    const first = await team.author.put(`/api/replies/${id}`, { ...englishOnly(), version: 1 });
    expect([first.status, first.body.reply.version, first.body.reply.texts.length]).toEqual([200, 2, 1]);
    const second = await team.author.put(`/api/replies/${id}`, { ...aReplyBody(), version: 1 });
    expect([second.status, second.body.code, second.body.version]).toEqual([409, 'reply/stale-version', 2]);
    const stale = await team.author.post(`/api/replies/${id}/submit`, { version: 1 });
    expect([stale.status, stale.body.code]).toEqual([409, 'reply/stale-version']);
  });

  it('voids the approval with any edit and takes the case back to review', async () => {
    const { caseId, id } = await aSubmitted(englishOnly());
    const { version } = await act(team.approver, id, 'approve');
    const changed = { ...englishOnly({ closing: 'Pay nobody anything.' }), version };
    const edited = await team.author.put(`/api/replies/${id}`, changed);
    expect(edited.body.reply).toMatchObject({ status: 'draft', contentHash: null, approver: null });
    expect(await statusOfCase(caseId)).toBe('in_review');
    const { status, body } = await tryTo(team.approver, id, 'publish');
    expect([status, body.code]).toEqual([409, 'reply/wrong-state']);
  });

  it('takes a save that changes nothing as already done, and keeps the approval', async () => {
    const { id } = await aSubmitted();
    const { version } = await act(team.approver, id, 'approve');
    const { body } = await team.author.put(`/api/replies/${id}`, { ...aReplyBody(), version });
    expect([body.already, body.reply.status, body.reply.version]).toEqual([true, 'approved', version]);
  });

  it('is returned to its author with a comment, and can be submitted again', async () => {
    const { caseId, id } = await aSubmitted();
    const returned = await act(team.approver, id, 'return', { comment: 'Please name the order.' });
    expect([returned.status, returned.returnComment]).toEqual(['draft', 'Please name the order.']);
    expect(await statusOfCase(caseId)).toBe('in_review');
    const again = await act(team.author, id, 'submit');
    expect([again.status, again.returnComment]).toEqual(['submitted', null]);
    expect(await statusOfCase(caseId)).toBe('awaiting_approval');
  });

  it('does not publish a text that was changed behind its approval', async () => {
    const { id } = await aSubmitted();
    await act(team.approver, id, 'approve');
    await desk.app
      .get(DataSource)
      .getRepository(ReplyTextEntity)
      .update({ replyId: id, language: 'en' }, { fact: 'Pay Rs 500 at the counter.' });
    const { status, body } = await tryTo(team.approver, id, 'publish');
    expect([status, body.code]).toEqual([409, 'reply/text-changed']);
  });

  it('waits in the approval list of its department until it is approved', async () => {
    const { id } = await aSubmitted();
    const waiting = async (): Promise<string[]> =>
      (await team.approver.get('/api/replies?status=submitted&limit=200')).body.items.map(
        (reply: { id: string }) => reply.id,
      );
    expect(await waiting()).toContain(id);
    const elsewhere = await signIn(desk, 'approver', 'handicrafts-handloom');
    expect((await elsewhere.get('/api/replies?status=submitted')).body.items).toEqual([]);
    await act(team.approver, id, 'approve');
    expect(await waiting()).not.toContain(id);
  });

  it('pages through the approval list without loss', async () => {
    for (let count = 0; count < 3; count += 1) await aSubmitted();
    const all = (await team.approver.get('/api/replies?status=submitted&limit=200')).body;
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const next = cursor === '' ? '' : `&cursor=${cursor}`;
      const { body } = await team.approver.get(`/api/replies?status=submitted&limit=2${next}`);
      seen.push(...body.items.map((reply: { id: string }) => reply.id));
      cursor = body.nextCursor;
    }
    expect(seen).toEqual(all.items.map((reply: { id: string }) => reply.id));
    expect(all.total).toBe(seen.length);
  });
});
