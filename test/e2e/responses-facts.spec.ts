import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newReplySchema } from '../../src/responses/contract.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { addFact, aFact } from '../support/facts.js';
import { postReport } from '../support/ingest.js';
import { signIn, type SignedInBrowser } from '../support/officials.js';
import {
  aClaimedCase,
  act,
  aReplyBody,
  PLACES,
  type ReplyTeam,
  replyTeam,
  tryTo,
} from '../support/responses.js';

describe('replies and the verified library', () => {
  let desk: Desk;
  let team: ReplyTeam;
  let admin: SignedInBrowser;
  beforeAll(async () => {
    desk = await bootDesk();
    team = await replyTeam(desk);
    admin = await signIn(desk, 'admin', ...PLACES);
  });
  afterAll(() => desk.close());

  const aDraftCiting = async (factId: string, factVersion: number): Promise<string> => {
    const caseId = await aClaimedCase(desk, team);
    const body = aReplyBody({ sources: [{ factId, factVersion }] });
    return (await team.author.post(`/api/cases/${caseId}/replies`, body)).body.reply.id;
  };

  it('show a cited fact version by its scheme and its source on the page', async () => {
    const { source } = await addFact(desk, { id: 'pension-shown' });
    const id = await aDraftCiting('pension-shown', 1);
    await act(team.author, id, 'submit');
    await act(team.approver, id, 'approve');
    const slug = (await act(team.approver, id, 'publish')).pages[0]?.slug;
    const page = await team.author.get(`/api/fact-checks/${slug}`);
    expect(page.body.sources).toEqual([
      {
        title: `Old age pension: ${source.title}`,
        url: source.url,
        factId: 'pension-shown',
        factVersion: 1,
      },
    ]);
  });

  it('are not submitted when a cited version was superseded', async () => {
    await addFact(desk, { id: 'pension-changed' });
    const id = await aDraftCiting('pension-changed', 1);
    const changed = aFact({ statement: 'The old age pension is Rs 1,500 a month from 1 April 2026.' });
    expect((await admin.put('/api/facts/pension-changed', { ...changed, version: 1 })).status).toBe(200);
    const { status, body } = await tryTo(team.author, id, 'submit');
    expect([status, body.code, body.errors]).toEqual([
      422,
      'reply/checks-failed',
      [{ field: 'sources.0', message: expect.stringContaining('replaced by a newer version') }],
    ]);
  });

  it('are not published when the fact changed after the approval', async () => {
    await addFact(desk, { id: 'pension-late' });
    const id = await aDraftCiting('pension-late', 1);
    await act(team.author, id, 'submit');
    await act(team.approver, id, 'approve');
    const withdrawn = await admin.post('/api/facts/pension-late/withdraw', {
      version: 1,
      reason: 'recalled',
    });
    expect(withdrawn.status).toBe(200);
    const { status, body } = await tryTo(team.approver, id, 'publish');
    expect([status, body.errors[0].field]).toEqual([422, 'sources.0']);
  });

  it('do not cite facts that nobody knows', async () => {
    const id = await aDraftCiting('no-such-fact', 1);
    const { status, body } = await tryTo(team.author, id, 'submit');
    expect([status, body.errors[0].message]).toEqual([422, expect.stringContaining('not in the library')]);
  });

  it('begin with a draft made from the fact that the case matches', async () => {
    const statement = 'The marriage assistance for poor girls is Rs 50,000, paid once before the wedding.';
    const scheme = 'Marriage assistance for poor girls';
    const translations = { hi: 'गरीब लड़कियों को विवाह सहायता 50,000 रुपये है, विवाह से पहले एक बार।' };
    await addFact(desk, { id: 'marriage', scheme, statement, translations, slots: [] });
    const claim = 'Marriage assistance for poor girls is only Rs 5,000 and paid after the wedding';
    const caseId = await aClaimedCase(desk, team, claim);
    const { status, body } = await team.author.get(`/api/cases/${caseId}/replies/suggestion`);
    expect(status).toBe(200);
    const draft = newReplySchema.parse(body);
    expect(draft.texts.map((text) => text.language)).toEqual(['en', 'hi']);
    expect(draft.texts[0]).toMatchObject({ fact: statement, myth: claim });
    expect(draft.sources).toEqual([{ factId: 'marriage', factVersion: 1 }]);
    const saved = await team.author.post(`/api/cases/${caseId}/replies`, body);
    expect(saved.status).toBe(201);
  });

  it('begin with the rumour in the words of a report in each language', async () => {
    const statement = 'The stipend of an apprentice in the shawl workshop is Rs 3,000 a month.';
    const translations = { hi: 'शॉल कार्यशाला के प्रशिक्षु का वजीफा 3,000 रुपये महीना है।' };
    await addFact(desk, { id: 'shawl', scheme: 'Shawl workshop', statement, translations, slots: [] });
    const claims = [
      'The stipend of an apprentice in the shawl workshop is now only Rs 700 a month',
      'शॉल कार्यशाला के प्रशिक्षु का वजीफा अब सिर्फ 700 रुपये महीना है',
    ];
    const caseId = await aClaimedCase(desk, team, claims[0]);
    await postReport(desk, { text: claims[1] });
    const { items } = (await team.triager.get('/api/cases?sort=newest')).body;
    if (items[0].id !== caseId) {
      const merging = { version: items[0].version, into: caseId };
      expect((await team.triager.post(`/api/cases/${items[0].id}/merge`, merging)).status).toBe(200);
    }
    const { body } = await team.author.get(`/api/cases/${caseId}/replies/suggestion`);
    const draft = newReplySchema.parse(body);
    expect(draft.texts.map((text) => text.myth)).toEqual(claims);
  });

  it('begin with the rumour alone when no fact matches, and only for authors', async () => {
    const claim = 'گاؤں کے پل کے نیچے رات کو روشنی دکھائی دیتی ہے';
    const caseId = await aClaimedCase(desk, team, claim);
    const { body } = await team.author.get(`/api/cases/${caseId}/replies/suggestion`);
    expect(body.texts).toEqual([expect.objectContaining({ language: 'ur', myth: claim, fact: '' })]);
    const refused = await team.triager.get(`/api/cases/${caseId}/replies/suggestion`);
    expect([refused.status, refused.body.code]).toEqual([403, 'official/role-needed']);
  });
});
