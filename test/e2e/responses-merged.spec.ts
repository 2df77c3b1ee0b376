/** What becomes of deliveries and recalls when cases are merged, taken apart again, or split. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MINUTES } from '../../src/platform/clock.js';
import { caseDeliveriesSchema } from '../../src/responses/deliveries/deliveries.contract.js';
import type { ReplyView } from '../../src/responses/contract.js';
import { FactChecks } from '../../src/responses/fact-checks.service.js';
import { CatchUp } from '../../src/responses/deliveries/catch-up.round.js';
import { RecallPlaces } from '../../src/responses/recalls/recall-places.service.js';
import { RecallWatch } from '../../src/responses/recalls/recall-watch.service.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { aNewClaim, asking, entries, pass, settle } from '../support/deliveries.js';
import { addFact, aFact } from '../support/facts.js';
import { type MailServer, startMailServer } from '../support/mail-server.js';
import { signIn } from '../support/officials.js';
import {
  act,
  aReplyBody,
  englishOnly,
  PLACES,
  publishReply,
  type ReplyTeam,
  replyTeam,
} from '../support/responses.js';

describe('cases that are merged and split', () => {
  let desk: Desk;
  let mail: MailServer;
  let team: ReplyTeam;

  beforeAll(async () => {
    mail = await startMailServer();
    desk = await bootDesk({ settings: { SMTP_URL: mail.url, MAIL_FROM: 'desk@swd.test' } });
  });
  afterAll(async () => {
    await desk.close();
    await mail.close();
  });
  beforeEach(async () => {
    desk.clock.advance(2 * MINUTES);
    team = await replyTeam(desk);
  });
  afterEach(() => {
    mail.mood = 'take';
    mail.received.length = 0;
  });

  const detail = async (id: string) => (await team.triager.get(`/api/cases/${id}`)).body;
  /** A claimed case in which these people asked. */
  async function askedBy(...people: string[]): Promise<string> {
    desk.clock.advance(1 * MINUTES);
    const text = aNewClaim();
    for (const value of people) await asking(desk, text, { kind: 'email', value });
    const { items } = (await team.triager.get('/api/cases?sort=newest&limit=1')).body;
    await team.triager.post(`/api/cases/${items[0].id}/claim`, { version: items[0].version });
    return items[0].id;
  }
  async function merge(caseId: string, into: string): Promise<void> {
    const { version } = (await detail(caseId)).case;
    expect((await team.triager.post(`/api/cases/${caseId}/merge`, { version, into })).status).toBe(200);
  }
  const deliveriesOf = async (caseId: string) =>
    caseDeliveriesSchema.parse((await team.author.get(`/api/cases/${caseId}/deliveries`)).body);
  const receivers = (): string[] => mail.received.flatMap(({ to }) => to).sort();

  it('show the deliveries of both, and tell each person once', async () => {
    const one = await askedBy('a@citizen.test');
    await publishReply(desk, one, { team, body: englishOnly() });
    const other = await askedBy('b@citizen.test', 'c@citizen.test');
    await publishReply(desk, other, { team, body: englishOnly() });
    await settle(desk);
    await merge(one, other);
    expect((await deliveriesOf(other)).channels).toMatchObject([{ channel: 'email', sent: 3 }]);
    expect(await deliveriesOf(one)).toEqual(await deliveriesOf(other));
    await desk.app.get(CatchUp).round();
    await settle(desk);
    expect(receivers()).toEqual(['a@citizen.test', 'b@citizen.test', 'c@citizen.test']);
  });

  it('give the answer to those whose case was merged into an answered one', async () => {
    const answered = await askedBy('a@citizen.test');
    await publishReply(desk, answered, { team, body: englishOnly() });
    const open = await askedBy('b@citizen.test');
    await settle(desk);
    await merge(open, answered);
    await desk.app.get(CatchUp).round();
    await settle(desk);
    expect(receivers()).toEqual(['a@citizen.test', 'b@citizen.test']);
  });

  it('keep an answer that waits from a report that was split off meanwhile', async () => {
    const caseId = await askedBy('stays@citizen.test', 'leaves@citizen.test');
    mail.mood = 'busy';
    await publishReply(desk, caseId, { team, body: englishOnly() });
    await settle(desk);
    const { case: kase, reports } = await detail(caseId);
    const leaving = (await entries(desk, 'email')).filter(({ subject }) => subject === caseId);
    expect(leaving).toHaveLength(2);
    const [newest] = reports;
    const split = { version: kase.version, reportIds: [newest.id] };
    expect((await team.triager.post(`/api/cases/${caseId}/split`, split)).status).toBe(200);
    mail.mood = 'take';
    await pass(desk, 5 * MINUTES);
    expect(receivers()).toHaveLength(1);
    const after = (await entries(desk, 'email')).filter(({ subject }) => subject === caseId);
    expect(after.map(({ status }) => status).sort()).toEqual(['dropped', 'sent']);
    expect(after.find(({ status }) => status === 'dropped')).toMatchObject({
      code: 'moved',
      reference: newest.id,
    });
  });

  it('tell of a correction and of a withdrawal whoever got the answer before the report was split off', async () => {
    const caseId = await askedBy('stays@citizen.test', 'leaves@citizen.test');
    await publishReply(desk, caseId, { team, body: englishOnly() });
    await settle(desk);
    const { case: kase, reports } = await detail(caseId);
    const split = { version: kase.version, reportIds: [reports[0].id] };
    expect((await team.triager.post(`/api/cases/${caseId}/split`, split)).status).toBe(200);
    mail.received.length = 0;
    const corrected = await publishReply(desk, caseId, {
      team,
      body: englishOnly({ closing: 'Pay nobody.' }),
    });
    await settle(desk);
    expect(receivers()).toEqual(['leaves@citizen.test', 'stays@citizen.test']);
    for (const { parsed } of mail.received) expect(parsed.text).toMatch(/has been corrected/);
    mail.received.length = 0;
    await act(team.approver, corrected.id, 'withdraw', { reason: 'The order was recalled.' });
    await settle(desk);
    expect(receivers()).toEqual(['leaves@citizen.test', 'stays@citizen.test']);
  });

  it('correct from the case that is left what was published for the other', async () => {
    const answered = await askedBy('a@citizen.test');
    const older = await publishReply(desk, answered, { team, body: englishOnly() });
    const survivor = await askedBy('b@citizen.test');
    await settle(desk);
    await merge(answered, survivor);
    const headline = 'Old age pension continues at Rs 1,250 a month for everybody who has it';
    const newer = await publishReply(desk, survivor, { team, body: englishOnly({ headline }) });
    await settle(desk);
    expect(newer.corrects).toBe(older.id);
    const page = (await team.author.get(`/api/fact-checks/${older.pages[0]?.slug}`)).body;
    expect([page.status, page.correctedBy]).toEqual(['corrected', newer.pages[0]?.slug]);
    const told = (address: string): string =>
      mail.received.filter(({ to }) => to.includes(address)).at(-1)?.parsed.text ?? '';
    expect(told('a@citizen.test')).toMatch(/has been corrected/);
    expect(told('b@citizen.test')).toMatch(/Here is the answer/);
  });

  describe('of which both were answered', () => {
    const newer = 'Old age pension continues at Rs 1,250 a month for everybody who has it';
    /** Two answered cases, each with one who asked alone and one who asked in both. */
    async function twins(word: string) {
      const people = [`one-${word}@citizen.test`, `both-${word}@citizen.test`, `other-${word}@citizen.test`];
      const [first = '', shared = '', second = ''] = people;
      const one = await askedBy(first, shared);
      const older = await publishReply(desk, one, { team, body: englishOnly() });
      const other = await askedBy(second, shared);
      const younger = await publishReply(desk, other, { team, body: englishOnly() });
      await settle(desk);
      await merge(one, other);
      return { people, one, other, older, younger };
    }
    const pageOf = async ({ pages }: ReplyView) =>
      (await team.author.get(`/api/fact-checks/${pages[0]?.slug}`)).body;
    const mailsTo = (address: string): string[] =>
      mail.received.filter(({ to }) => to.includes(address)).map(({ parsed }) => parsed.text ?? '');

    it('are brought together by one correction, of which everybody is told once', async () => {
      const { people, other, older, younger } = await twins('c');
      const before = (await deliveriesOf(other)).channels;
      expect(before).toMatchObject([{ channel: 'email', sent: 4 }]);
      const { reply } = (
        await team.author.post(`/api/cases/${other}/replies`, englishOnly({ headline: newer }))
      ).body;
      // The author and the approver read before they decide what it takes the place of.
      expect(reply.replaces.map(({ id }: { id: string }) => id)).toEqual([younger.id, older.id]);
      await act(team.author, reply.id, 'submit');
      await act(team.approver, reply.id, 'approve');
      mail.received.length = 0;
      const published = await act(team.approver, reply.id, 'publish');
      await settle(desk);
      expect(published.replaces.map(({ id }) => id)).toEqual([younger.id, older.id]);
      for (const each of [older, younger]) {
        const page = await pageOf(each);
        expect([page.status, page.correctedBy]).toEqual(['corrected', published.pages[0]?.slug]);
      }
      expect((await pageOf(published)).earlier.map(({ slug }: { slug: string }) => slug)).toEqual([
        younger.pages[0]?.slug,
        older.pages[0]?.slug,
      ]);
      const html = await (await fetch(`${desk.url}/fact-checks/${published.pages[0]?.slug}`)).text();
      for (const each of [older, younger]) expect(html).toContain(`/fact-checks/${each.pages[0]?.slug}`);
      for (const address of people) expect(mailsTo(address)).toEqual([expect.stringMatching(/corrected/)]);
      const { replies } = await detail(other);
      const statuses = replies.map(({ status }: { status: string }) => status).sort();
      expect(statuses).toEqual(['corrected', 'corrected', 'published']);
      expect((await team.approver.get('/api/recalls?limit=200')).body.total).toBe(0);
    });

    it('are answered by the correction still when the merge is undone', async () => {
      const { one, other } = await twins('u');
      const published = await publishReply(desk, other, { team, body: englishOnly({ headline: newer }) });
      await settle(desk);
      const { events } = await detail(other);
      const { data } = events.find((event: { kind: string }) => event.kind === 'merged_in');
      const body = { version: data.absorbedVersion };
      expect((await team.triager.post(`/api/cases/${one}/unmerge`, body)).status).toBe(200);
      const answer = await desk.app.get(FactChecks).answerOf(one, 'en');
      expect(answer?.slug).toBe(published.pages[0]?.slug);
    });

    it('stay answered by the one when the other is withdrawn, and only its readers are told', async () => {
      const { people, other, older, younger } = await twins('w');
      mail.received.length = 0;
      await act(team.approver, older.id, 'withdraw', { reason: 'The other answer says it better.' });
      await settle(desk);
      const { case: kase } = await detail(other);
      expect(kase.status).toBe('answered');
      expect((await pageOf(younger)).status).toBe('published');
      const [first = '', shared = '', second = ''] = people;
      expect([mailsTo(first).length, mailsTo(shared).length, mailsTo(second).length]).toEqual([1, 1, 0]);
      expect(mailsTo(first)[0]).toMatch(/withdrawn/);
      await desk.app.get(CatchUp).round();
      await settle(desk);
      expect(mailsTo(first)[1]).toMatch(/please rely on this one/);
      expect([mailsTo(shared).length, mailsTo(second).length]).toEqual([1, 0]);
      await act(team.approver, younger.id, 'withdraw', { reason: 'Neither of them is right.' });
      expect((await detail(other)).case.status).toBe('new');
    });

    it('keep what the standing answer has in the line when the other is withdrawn', async () => {
      mail.mood = 'busy';
      const { other, older, younger } = await twins('l');
      await act(team.approver, older.id, 'withdraw', { reason: 'The other answer says it better.' });
      const waiting = (await deliveriesOf(other)).channels;
      expect(waiting).toMatchObject([{ channel: 'email', waiting: expect.any(Number) }]);
      mail.mood = 'take';
      await pass(desk, 30 * MINUTES);
      const sent = (await entries(desk, 'email')).filter(({ payload }) => payload['replyId'] === younger.id);
      expect(sent.map(({ status }) => status)).toEqual(['sent', 'sent']);
    });
  });

  it('take a recall along to the case that is left, and back when the merge is undone', async () => {
    const admin = await signIn(desk, 'admin', ...PLACES);
    await addFact(desk, { id: 'merged-pension' });
    const answered = await askedBy('a@citizen.test');
    const body = aReplyBody({ sources: [{ factId: 'merged-pension', factVersion: 1 }] });
    const reply = await publishReply(desk, answered, { team, body });
    const survivor = await askedBy('b@citizen.test');
    const placeOf = async (): Promise<string> => {
      await desk.app.get(RecallPlaces).follow();
      const { items } = (await team.approver.get('/api/recalls?limit=200')).body;
      return items.find((item: { replyId: string }) => item.replyId === reply.id)?.caseId;
    };
    await merge(answered, survivor);
    const changed = { ...aFact({ statement: 'The pension is Rs 1,500 a month.' }), version: 1 };
    expect((await admin.put('/api/facts/merged-pension', changed)).status).toBe(200);
    await desk.app.get(RecallWatch).sweep('merged-pension');
    expect(await placeOf()).toBe(survivor);
    const { events } = await detail(survivor);
    expect(events.map((event: { kind: string }) => event.kind)).toContain('reply_reviewed');
    const { data } = events.find((event: { kind: string }) => event.kind === 'merged_in');
    const undone = await team.triager.post(`/api/cases/${answered}/unmerge`, {
      version: data.absorbedVersion,
    });
    expect(undone.status).toBe(200);
    expect(await placeOf()).toBe(answered);
  });
});
