import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { HOURS } from '../../src/platform/clock.js';
import type { CaseItem } from '../../src/triage/contract.js';
import { PlacementEntity } from '../../src/triage/placement.entity.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { postReport } from '../support/ingest.js';
import { aClaimedCase, publishReply, type ReplyTeam, replyTeam } from '../support/responses.js';

const OBJECTION = 'Order 77 of 2026 says Rs 2,000 for everybody over eighty. I have it here.';

describe('an objection to a published answer', () => {
  let desk: Desk;
  let team: ReplyTeam;
  beforeAll(async () => {
    desk = await bootDesk();
    team = await replyTeam(desk);
  });
  afterAll(() => desk.close());
  /** The limit of one network is another test's matter. */
  beforeEach(() => desk.clock.advance(1 * HOURS));

  const published = async (): Promise<{ id: string; slug: string; caseId: string }> => {
    const caseId = await aClaimedCase(desk, team);
    const { id, pages } = await publishReply(desk, caseId, { team });
    return { id, slug: pages[0]?.slug ?? '', caseId };
  };
  const object = (slug: string, text: string, language = 'en'): Promise<Response> =>
    fetch(`${desk.url}/fact-checks/${slug}/contest?lang=${language}`, {
      method: 'POST',
      body: new URLSearchParams({ text }),
      redirect: 'manual',
    });
  const contestOf = async (replyId: string): Promise<CaseItem> => {
    const found = (await contests()).find((kase) => kase.contests === replyId);
    if (found === undefined) throw new Error('No case is about this objection.');
    return found;
  };
  const contests = async (query = 'kind=contest'): Promise<CaseItem[]> =>
    (await team.triager.get(`/api/cases?${query}&sort=newest&limit=100`)).body.items;

  it('is written on a page without JavaScript and opens a case of its own kind', async () => {
    const { id, slug, caseId } = await published();
    const page = await (await fetch(`${desk.url}/fact-checks/${slug}`)).text();
    expect(page).toContain(`href="/fact-checks/${slug}/contest"`);
    const form = await (await fetch(`${desk.url}/fact-checks/${slug}/contest`)).text();
    expect(form).toContain('<form');

    const answer = await object(slug, OBJECTION);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, expect.stringMatching(/^\/r\//)]);
    const tracking = await (await fetch(desk.url + (answer.headers.get('location') ?? ''))).text();
    expect(tracking).toContain('Thank you');

    const opened = await contestOf(id);
    expect(opened).toMatchObject({ kind: 'contest', status: 'new', reportCount: 1 });
    expect((await contests('kind=rumour')).map((kase) => kase.id)).not.toContain(opened.id);
    const original = (await contests('kind=rumour')).find((kase) => kase.id === caseId);
    expect([original?.kind, original?.status, original?.reportCount]).toEqual(['rumour', 'answered', 1]);
  });

  it('joins the open case about the same answer, once however often the form is sent', async () => {
    const { id, slug } = await published();
    await Promise.all([object(slug, OBJECTION), object(slug, OBJECTION)]);
    await object(slug, 'The helpline in it does not answer, I tried for three days.', 'ur');
    const open = (await contests()).filter((kase) => kase.contests === id);
    expect(open.map((kase) => kase.reportCount)).toEqual([2]);
  });

  it('is never taken for a rumour: a report with the same words opens a case of its own', async () => {
    const { slug, id } = await published();
    const said = 'The bus fare from Sopore to Baramulla was doubled by order of the tehsildar yesterday';
    await object(slug, said);
    const { trackingCode } = await postReport(desk, { text: said });
    const rows = await desk.app.get(DataSource).getRepository(PlacementEntity).findBy({ searchText: said });
    expect(trackingCode).not.toBe('');
    const contest = await contestOf(id);
    expect(rows.filter((row) => row.caseId === contest.id)).toHaveLength(1);
    expect(contest.reportCount).toBe(1);
  });

  it('ends with words for it, which no rumour can be closed with', async () => {
    const { id, slug, caseId } = await published();
    const location = (await object(slug, OBJECTION)).headers.get('location') ?? '';
    const contest = await contestOf(id);
    const close = (kase: { id: string; version: number }) =>
      team.approver.post(`/api/cases/${kase.id}/close`, { version: kase.version, reason: 'reply_stands' });
    const rumour = (await team.triager.get(`/api/cases/${caseId}`)).body.case;
    expect((await close(rumour)).body.errors[0].field).toBe('reason');
    for (const reason of ['opinion', 'reply_corrected']) {
      const body = { version: contest.version, reason };
      const refused = await team.approver.post(`/api/cases/${contest.id}/close`, body);
      expect([reason, refused.status, refused.body.errors[0].field]).toEqual([reason, 400, 'reason']);
    }
    expect((await close(contest)).status).toBe(200);
    const page = await (await fetch(desk.url + location)).text();
    expect(page).toContain('The answer stands as it is.');
    await object(slug, 'I object a second time, because the order was published today.');
    expect((await contests()).filter((kase) => kase.contests === id && kase.status === 'new')).toHaveLength(
      1,
    );
  });

  it('ends in a correction of which its sender is told, once that is published', async () => {
    const { id, slug, caseId } = await published();
    const location = (await object(slug, OBJECTION)).headers.get('location') ?? '';
    const contest = await contestOf(id);
    await publishReply(desk, caseId, { team });
    const body = { version: contest.version, reason: 'reply_corrected' };
    expect((await team.approver.post(`/api/cases/${contest.id}/close`, body)).status).toBe(200);
    const page = await (await fetch(desk.url + location)).text();
    expect(page).toContain('You were right: we have corrected the answer.');
  });

  it('says in the reader’s language what is missing, and is limited for each network', async () => {
    const other = await bootDesk({ clock: desk.clock });
    try {
      const others = await replyTeam(other);
      const { pages } = await publishReply(other, await aClaimedCase(other, others), { team: others });
      const send = (text: string) =>
        fetch(`${other.url}/fact-checks/${pages[0]?.slug}/contest?lang=hi`, {
          method: 'POST',
          body: new URLSearchParams({ text }),
          redirect: 'manual',
        });
      const empty = await send(' ');
      expect([empty.status, await empty.text()]).toEqual([400, expect.stringContaining('id="text-problem"')]);
      const statuses: number[] = [];
      for (let count = 0; count < 6; count += 1) statuses.push((await send(`${OBJECTION} ${count}`)).status);
      expect(statuses).toEqual([303, 303, 303, 303, 303, 429]);
    } finally {
      await other.close();
    }
  });
});
