/** What becomes of deliveries and recalls when cases are merged, taken apart again, or split. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MINUTES } from '../../src/platform/clock.js';
import { caseDeliveriesSchema } from '../../src/responses/deliveries/deliveries.contract.js';
import { CatchUp } from '../../src/responses/deliveries/catch-up.round.js';
import { RecallPlaces } from '../../src/responses/recalls/recall-places.service.js';
import { RecallWatch } from '../../src/responses/recalls/recall-watch.service.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { aNewClaim, asking, entries, pass, settle } from '../support/deliveries.js';
import { addFact, aFact } from '../support/facts.js';
import { type MailServer, startMailServer } from '../support/mail-server.js';
import { signIn } from '../support/officials.js';
import {
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
