import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Purge } from '../../src/ingest/purge.round.js';
import { DAYS, HOURS, MINUTES, SECONDS } from '../../src/platform/clock.js';
import { OutboxRows } from '../../src/platform/outbox/outbox-rows.js';
import { PAUSES } from '../../src/platform/outbox/retry-pauses.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { aNewClaim, asking, entries, pass, settle } from '../support/deliveries.js';
import { postReport } from '../support/ingest.js';
import { type MailServer, startMailServer } from '../support/mail-server.js';
import {
  aClaimedCase,
  act,
  aReplyBody,
  englishOnly,
  publishReply,
  type ReplyTeam,
  replyTeam,
} from '../support/responses.js';

const ASHA = { kind: 'email', value: 'asha@citizen.test' } as const;
/** Longer than any pause with its jitter. */
const A_WHILE = 16 * HOURS;

describe('answers by e-mail', () => {
  let desk: Desk;
  let mail: MailServer;
  let team: ReplyTeam;

  beforeAll(async () => {
    mail = await startMailServer();
    desk = await bootDesk({
      settings: {
        SMTP_URL: mail.url,
        MAIL_FROM: 'Rumour Desk <desk@swd.test>',
        PUBLIC_URL: 'https://desk.test',
      },
    });
  });
  afterAll(async () => {
    await desk.close();
    await mail.close();
  });
  // Sessions end while these tests let days pass.
  beforeEach(async () => {
    team = await replyTeam(desk);
  });
  afterEach(() => {
    mail.mood = 'take';
    mail.received.length = 0;
  });

  /** A case of its own, in which Asha asked; not yet answered. */
  async function askedCase(text = aNewClaim(), contact = ASHA): Promise<string> {
    await asking(desk, text, contact);
    const { items } = (await team.triager.get('/api/cases?sort=updated&limit=1')).body;
    const kase = items[0];
    await team.triager.post(`/api/cases/${kase.id}/claim`, { version: kase.version });
    return kase.id;
  }

  it('reach whoever asked, once, in the language of the report, with all that a mail of a machine should say', async () => {
    const text = 'वृद्धावस्था पेंशन बंद हो गई है, शुक्रवार तक पाँच सौ रुपये देकर दोबारा आवेदन करें';
    const caseId = await askedCase(text);
    await publishReply(desk, caseId, { team });
    await settle(desk);
    await pass(desk, A_WHILE);
    expect(mail.received).toHaveLength(1);
    const { to, parsed } = mail.received[0] ?? { to: [], parsed: undefined };
    expect(to).toEqual(['asha@citizen.test']);
    expect(parsed?.subject).toBe('वृद्धावस्था पेंशन सबको पहले की तरह मिलती रहेगी');
    expect(parsed?.from?.text).toBe('"Rumour Desk" <desk@swd.test>');
    expect(parsed?.text).toContain('वृद्धावस्था पेंशन जारी है।');
    expect(parsed?.text).toMatch(/https:\/\/desk\.test\/fact-checks\/\S+/);
    expect(parsed?.html).toContain('<html lang="hi" dir="ltr">');
    expect(parsed?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(parsed?.headers.get('content-language')).toBe('hi');
    expect(parsed?.headers.get('list')).toMatchObject({
      unsubscribe: { url: expect.stringMatching(/^https:\/\/desk\.test\/unsubscribe\//) },
      'unsubscribe-post': { name: 'List-Unsubscribe=One-Click' },
    });
    const [entry] = (await entries(desk, 'email')).filter(({ subject }) => subject === caseId);
    expect(entry).toMatchObject({ status: 'sent', attempts: 1, kind: 'answer' });
    expect(parsed?.messageId).toBe(`<${entry?.id}@swd.test>`);
    expect(JSON.stringify(entry)).not.toContain('asha@');
  });

  it('are sent once to a person who asked twice', async () => {
    const text = aNewClaim();
    const caseId = await askedCase(text);
    await asking(desk, text, { kind: 'email', value: 'Asha@Citizen.test' });
    await publishReply(desk, caseId, { team });
    await settle(desk);
    expect(mail.received).toHaveLength(1);
    const mine = (await entries(desk, 'email')).filter(({ subject }) => subject === caseId);
    expect(mine.map(({ status }) => status).sort()).toEqual(['dropped', 'sent']);
    expect(mine.find(({ status }) => status === 'dropped')?.code).toBe('duplicate');
  });

  it('tell of a correction whoever got the older version, and give the newer one to the others', async () => {
    const text = aNewClaim();
    const caseId = await askedCase(text);
    await publishReply(desk, caseId, { team });
    await settle(desk);
    await asking(desk, text, { kind: 'email', value: 'late@citizen.test' });
    // The late one is told of nothing yet: the mail server is away.
    mail.mood = 'busy';
    await settle(desk);
    mail.mood = 'take';
    const headline = 'Old age pension continues at Rs 1,250 a month for everybody who has it';
    await publishReply(desk, caseId, { team, body: englishOnly({ headline }) });
    await pass(desk, A_WHILE);
    const later = mail.received.slice(1);
    expect(later.map(({ to }) => to[0]).sort()).toEqual(['asha@citizen.test', 'late@citizen.test']);
    const bodyOf = (address: string): string =>
      later.find(({ to }) => to.includes(address))?.parsed.text ?? '';
    expect(bodyOf('asha@citizen.test')).toMatch(/has been corrected/);
    expect(bodyOf('late@citizen.test')).toMatch(/Here is the answer/);
    expect(bodyOf('late@citizen.test')).toContain(headline);
  });

  it('are taken back where they were sent, with the reason', async () => {
    const caseId = await askedCase();
    const reply = await publishReply(desk, caseId, { team, body: aReplyBody() });
    await settle(desk);
    await act(team.approver, reply.id, 'withdraw', { reason: 'The order was replaced yesterday.' });
    await settle(desk);
    expect(mail.received).toHaveLength(2);
    expect(mail.received[1]?.parsed.text).toMatch(/withdrawn[\s\S]*The order was replaced yesterday\./);
  });

  it('are never sent after the contact was purged, and the case says so', async () => {
    const caseId = await askedCase();
    mail.mood = 'busy';
    await publishReply(desk, caseId, { team });
    await settle(desk);
    desk.clock.advance(91 * DAYS);
    await desk.app.get(Purge).purge();
    mail.mood = 'take';
    await settle(desk);
    expect(mail.received).toHaveLength(0);
    team = await replyTeam(desk);
    const view = (await team.author.get(`/api/cases/${caseId}/deliveries`)).body;
    expect(view.channels).toMatchObject([{ channel: 'email', sent: 0, dropped: 1 }]);
  });

  it('come to nobody who asked for none', async () => {
    const caseId = await aClaimedCase(desk, team);
    await publishReply(desk, caseId, { team });
    await postReport(desk, { text: aNewClaim() });
    await settle(desk);
    expect(mail.received).toHaveLength(0);
  });

  it('can be ended with the link in the mail', async () => {
    const caseId = await askedCase();
    await publishReply(desk, caseId, { team });
    await settle(desk);
    const link = /unsubscribe\/(\S+)/.exec(mail.received[0]?.parsed.text ?? '')?.[1] ?? '';
    const left = await fetch(`${desk.url}/unsubscribe/${link}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(left.status).toBe(200);
    await publishReply(desk, caseId, {
      team,
      body: englishOnly({ closing: 'Ask at the office of your block.' }),
    });
    await pass(desk, A_WHILE);
    expect(mail.received).toHaveLength(1);
  });

  describe('in bad weather', () => {
    it('wait growing pauses while the server says not now, and arrive once', async () => {
      const caseId = await askedCase();
      mail.mood = 'busy';
      await publishReply(desk, caseId, { team });
      await settle(desk);
      for (const pause of PAUSES.slice(0, 3)) {
        const begun = mail.connections;
        await pass(desk, pause - 1 * SECONDS);
        expect(mail.connections).toBe(begun);
        await pass(desk, pause);
        expect(mail.connections).toBe(begun + 1);
      }
      mail.mood = 'take';
      await pass(desk, A_WHILE);
      await pass(desk, A_WHILE);
      expect(mail.received).toHaveLength(1);
    });

    it('are parked at once when the address is refused, shown with the reason, and sent by a retry', async () => {
      const caseId = await askedCase();
      mail.mood = 'refuse-recipient';
      await publishReply(desk, caseId, { team });
      await settle(desk);
      const { items, total } = (await team.author.get('/api/deliveries?status=parked&channel=email')).body;
      expect(total).toBe(1);
      expect(items[0]).toMatchObject({ caseId, code: 'refused', reason: expect.stringContaining('550') });
      expect(JSON.stringify(items)).not.toContain('asha');
      mail.mood = 'take';
      expect((await team.triager.post(`/api/deliveries/${items[0].id}/retry`)).status).toBe(403);
      const retried = await team.author.post(`/api/deliveries/${items[0].id}/retry`);
      expect(retried.body).toEqual({ retried: 1 });
      await settle(desk);
      expect(mail.received).toHaveLength(1);
    });

    it('are parked after the last try, and counted in the metrics', async () => {
      const caseId = await askedCase();
      mail.mood = 'full-after-data';
      await publishReply(desk, caseId, { team });
      await settle(desk);
      for (const pause of PAUSES) await pass(desk, pause * 1.3);
      const [entry] = (await entries(desk, 'email')).filter(({ subject }) => subject === caseId);
      expect(entry).toMatchObject({ status: 'parked', attempts: PAUSES.length + 1 });
      expect(entry?.reason).toContain('last try');
      const metrics = await (await fetch(`${desk.url}/metrics`)).text();
      expect(metrics).toMatch(/desk_outbox_messages\{channel="email",status="parked"\} 1/);
      team = await replyTeam(desk);
      expect((await team.author.post('/api/deliveries/retry', { channel: 'email' })).body).toEqual({
        retried: 1,
      });
      mail.mood = 'take';
      await settle(desk);
      expect(mail.received).toHaveLength(1);
    });

    it('keep their Message-ID when the line broke before the receipt, so that the reader sees one mail', async () => {
      const caseId = await askedCase();
      mail.mood = 'drop';
      await publishReply(desk, caseId, { team });
      await settle(desk);
      mail.mood = 'take';
      await pass(desk, 2 * MINUTES);
      const ids = mail.received.map(({ parsed }) => parsed.messageId);
      expect(ids).toHaveLength(2);
      expect(new Set(ids).size).toBe(1);
    });

    it('are not forgotten when the database is away just after they were taken', async () => {
      const caseId = await askedCase();
      const rows = desk.app.get(OutboxRows);
      const finish = rows.finish.bind(rows);
      let away = 2;
      rows.finish = (...end) => ((away -= 1) < 0 ? finish(...end) : Promise.reject(new Error('away')));
      const silence = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
      await publishReply(desk, caseId, { team });
      await settle(desk);
      silence.mockRestore();
      rows.finish = finish;
      await pass(desk, A_WHILE);
      expect(mail.received).toHaveLength(1);
      const [entry] = (await entries(desk, 'email')).filter(({ subject }) => subject === caseId);
      expect(entry).toMatchObject({ status: 'sent', attempts: 1 });
    });

    it('arrive although the clock was set back or forward by a year', async () => {
      const back = await askedCase();
      mail.mood = 'busy';
      await publishReply(desk, back, { team });
      await settle(desk);
      mail.mood = 'take';
      desk.clock.set(-365 * DAYS);
      await settle(desk);
      expect(mail.received).toHaveLength(1);
      desk.clock.set(365 * DAYS);
      await settle(desk);
      expect(mail.received).toHaveLength(1);
    });
  });
});

describe('a mail server that is away', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await bootDesk({ settings: { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'desk@swd.test' } });
  });
  afterAll(() => desk.close());

  it('holds the others back instead of using up their tries', async () => {
    const team = await replyTeam(desk);
    const text = aNewClaim();
    for (let person = 0; person < 12; person += 1) {
      await asking(desk, text, { kind: 'email', value: `person${person}@citizen.test` });
    }
    const { items } = (await team.triager.get('/api/cases?sort=newest')).body;
    await team.triager.post(`/api/cases/${items[0].id}/claim`, { version: items[0].version });
    await publishReply(desk, items[0].id, { team });
    await settle(desk);
    const tried = (await entries(desk, 'email')).filter(({ attempts }) => attempts > 0);
    expect(tried.length).toBeLessThanOrEqual(4);
    expect(tried[0]).toMatchObject({ status: 'waiting', code: 'no_connection' });
  });
});

describe('a mail server that takes the call and says nothing', () => {
  let desk: Desk;
  let mail: MailServer;
  beforeAll(async () => {
    mail = await startMailServer();
    desk = await bootDesk({
      settings: { SMTP_URL: mail.url, MAIL_FROM: 'desk@swd.test', DELIVERY_TIME_LIMIT_SECONDS: '1' },
    });
  });
  afterAll(async () => {
    await desk.close();
    await mail.close();
  });

  it('is given up in time, and gets the mail once when it speaks again', async () => {
    const team = await replyTeam(desk);
    await asking(desk, aNewClaim(), ASHA);
    const { items } = (await team.triager.get('/api/cases?sort=newest')).body;
    await team.triager.post(`/api/cases/${items[0].id}/claim`, { version: items[0].version });
    mail.mood = 'silent';
    await publishReply(desk, items[0].id, { team });
    await settle(desk);
    expect(mail.connections).toBeGreaterThan(0);
    const [entry] = await entries(desk, 'email');
    expect(entry).toMatchObject({ status: 'waiting', code: 'time_over', attempts: 1 });
    mail.mood = 'take';
    await pass(desk, A_WHILE);
    await pass(desk, A_WHILE);
    expect(mail.received.map(({ to }) => to)).toEqual([['asha@citizen.test']]);
  });
});
