import { createECDH, createHmac, randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import webPush from 'web-push';
import { HOURS, MINUTES, SECONDS } from '../../src/platform/clock.js';
import { telegramAnswerSchema } from '../../src/responses/deliveries/incoming.contract.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { aNewClaim, asking, entries, pass, settle } from '../support/deliveries.js';
import { postReport } from '../support/ingest.js';
import { signIn } from '../support/officials.js';
import {
  aClaimedCase,
  act,
  englishOnly,
  publishReply,
  type ReplyTeam,
  replyTeam,
} from '../support/responses.js';
import { startWebServer, type WebServer } from '../support/web-server.js';

// The library that browsers' side of the encryption is tested with has no types.
const ece = createRequire(import.meta.url)('http_ece') as {
  decrypt(body: Buffer, options: object): Buffer;
};

const BOT_SECRET = 'a-secret-for-updates-of-the-bot';
const APP_SECRET = 'whatsapp-app-secret';
const CLAIM = 'Every goat herder of Bandipora must pay nine thousand for a new licence by Sunday';
const vapid = webPush.generateVAPIDKeys();

describe('chats, browsers and programs', () => {
  let desk: Desk;
  let provider: WebServer;
  let team: ReplyTeam;

  beforeAll(async () => {
    provider = await startWebServer();
    desk = await bootDesk({
      settings: {
        TELEGRAM_BOT_TOKEN: '123:token',
        TELEGRAM_BOT_NAME: 'swd_desk_bot',
        TELEGRAM_WEBHOOK_SECRET: BOT_SECRET,
        TELEGRAM_API_URL: provider.url,
        WHATSAPP_TOKEN: 'whatsapp-token',
        WHATSAPP_PHONE_ID: '555',
        WHATSAPP_APP_SECRET: APP_SECRET,
        WHATSAPP_VERIFY_TOKEN: 'verify-me',
        WHATSAPP_API_URL: `${provider.url}/v23.0`,
        VAPID_PUBLIC_KEY: vapid.publicKey,
        VAPID_PRIVATE_KEY: vapid.privateKey,
        VAPID_SUBJECT: 'mailto:desk@swd.test',
        WEBHOOKS_TO_PRIVATE_HOSTS: 'true',
        PUBLIC_URL: 'https://desk.test',
      },
    });
    team = await replyTeam(desk);
  });
  afterAll(async () => {
    await desk.close();
    await provider.close();
  });
  afterEach(() => {
    provider.calls.length = 0;
    provider.answering = () => ({ status: 200 });
  });

  type Contact = { kind: 'email' | 'phone' | 'telegram'; value: string };

  async function askedCase(contact: Contact): Promise<{ caseId: string; code: string }> {
    desk.clock.advance(2 * MINUTES);
    const code = await asking(desk, aNewClaim(), contact, { language: 'en' });
    const { items } = (await team.triager.get('/api/cases?sort=newest&limit=1')).body;
    await team.triager.post(`/api/cases/${items[0].id}/claim`, { version: items[0].version });
    return { caseId: items[0].id, code };
  }

  const ofCase = async (channel: string, caseId: string) =>
    (await entries(desk, channel)).filter(({ subject }) => subject === caseId);

  describe('Telegram', () => {
    const taken = () => ({ status: 200, body: '{"ok":true,"result":{"message_id":77}}' });
    const update = (text: string, username?: string, secret = BOT_SECRET): Promise<Response> =>
      fetch(`${desk.url}/api/channels/telegram`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
        body: JSON.stringify({
          update_id: 1,
          message: {
            message_id: 1,
            date: 0,
            chat: { id: 4242, type: 'private' },
            from: { id: 1, username },
            text,
          },
        }),
      });

    it('waits until the person has started the bot, and then answers in that chat', async () => {
      const { caseId, code } = await askedCase({ kind: 'telegram', value: '@asha_devi' });
      provider.answering = taken;
      await publishReply(desk, caseId, { team, body: englishOnly() });
      await settle(desk);
      expect(await ofCase('telegram', caseId)).toMatchObject([
        { status: 'parked', code: 'telegram_not_started' },
      ]);
      expect(provider.calls).toHaveLength(0);
      expect((await update(`/start ${code}`, undefined, 'a-wrong-secret-of-the-bot')).status).toBe(403);
      const answer = await update(`/start ${code}`);
      expect(await answer.json()).toMatchObject({ method: 'sendMessage', chat_id: 4242 });
      await settle(desk);
      expect(provider.calls).toHaveLength(1);
      expect(provider.calls[0]?.path).toBe('/bot123:token/sendMessage');
      const sent = JSON.parse(provider.calls[0]?.body ?? '');
      expect(sent).toMatchObject({ chat_id: '4242', text: expect.stringContaining('Rs 1,000 a month') });
      expect(sent.text).toContain('https://desk.test/fact-checks/');
      expect(await ofCase('telegram', caseId)).toMatchObject([{ status: 'sent', providerRef: '77' }]);
    });

    it('answers a chat that was opened from the page of the report, though no contact was left', async () => {
      team = await replyTeam(desk);
      desk.clock.advance(2 * MINUTES);
      const caseId = await aClaimedCase(desk, team, CLAIM);
      const { trackingCode } = await postReport(desk, { text: CLAIM, language: 'ur' });
      const page = await (await fetch(`${desk.url}/r/${trackingCode}`)).text();
      expect(page).toContain(`https://t.me/swd_desk_bot?start=${trackingCode}`);
      const said = async (text: string): Promise<string> =>
        telegramAnswerSchema.parse(await (await update(text)).json()).text ?? '';
      expect(await said('/start 7K3M-9QXV-2ZPA')).toContain('no report with this code');
      for (let times = 0; times < 2; times += 1) {
        expect(await said(`/start ${trackingCode}`)).toContain('the answer comes here');
      }
      provider.answering = taken;
      await publishReply(desk, caseId, { team });
      await settle(desk);
      expect(provider.calls.map(({ body }) => JSON.parse(body).chat_id)).toEqual(['4242']);
      expect(JSON.parse(provider.calls[0]?.body ?? '').text).toContain('بڑھاپے کی پنشن');
      expect(await (await fetch(`${desk.url}/r/${trackingCode}`)).text()).not.toContain('t.me/swd_desk_bot');
    });

    it('answers at once a chat that is opened after the answer, and writes no more after /stop', async () => {
      const { trackingCode } = await postReport(desk, { text: CLAIM, language: 'ur' });
      provider.answering = taken;
      const other = { update_id: 2, message: { chat: { id: 777, type: 'private' } } };
      const write = (text: string): Promise<Response> =>
        fetch(`${desk.url}/api/channels/telegram`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': BOT_SECRET },
          body: JSON.stringify({ ...other, message: { ...other.message, text } }),
        });
      await write(`/start ${trackingCode}`);
      await settle(desk);
      expect(provider.calls.map(({ body }) => JSON.parse(body).chat_id)).toEqual(['777']);
      await write('/stop');
      const { items } = (await team.triager.get('/api/cases?status=answered&sort=newest&limit=1')).body;
      const { replies } = (await team.triager.get(`/api/cases/${items[0].id}`)).body;
      await act(team.approver, replies[0].id, 'withdraw', { reason: 'The order was replaced.' });
      await settle(desk);
      expect(provider.calls.map(({ body }) => JSON.parse(body).chat_id)).toEqual(['777', '4242']);
    });

    it('waits as long as Telegram asks, is parked when the answer makes no sense, and never sent twice', async () => {
      await update('/start', 'Asha_Devi');
      const { caseId } = await askedCase({ kind: 'telegram', value: 'asha_devi' });
      const busy = '{"ok":false,"error_code":429,"description":"Too Many","parameters":{"retry_after":300}}';
      provider.answering = () => ({ status: 429, body: busy });
      await publishReply(desk, caseId, { team, body: englishOnly() });
      await settle(desk);
      await pass(desk, 299 * SECONDS);
      expect(provider.calls).toHaveLength(1);
      provider.answering = () => ({ status: 200, body: '<html>garbage' });
      await pass(desk, 2 * MINUTES);
      await pass(desk, 24 * HOURS);
      expect(provider.calls).toHaveLength(2);
      expect(await ofCase('telegram', caseId)).toMatchObject([{ status: 'parked', code: 'in_doubt' }]);
    });

    it('tries again after a fault of the server', async () => {
      team = await replyTeam(desk);
      const { caseId } = await askedCase({ kind: 'telegram', value: 'asha_devi' });
      provider.answering = () => ({ status: 500 });
      await publishReply(desk, caseId, { team, body: englishOnly() });
      await settle(desk);
      provider.answering = taken;
      await pass(desk, 1 * MINUTES);
      expect(await ofCase('telegram', caseId)).toMatchObject([{ status: 'sent', attempts: 2 }]);
    });
  });

  describe('WhatsApp', () => {
    const taken = () => ({ status: 200, body: `{"messages":[{"id":"wamid.${provider.calls.length}"}]}` });
    const notice = (value: object, secret = APP_SECRET): Promise<Response> => {
      const body = JSON.stringify({
        object: 'whatsapp_business_account',
        entry: [{ id: '1', changes: [{ field: 'messages', value }] }],
      });
      const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
      return fetch(`${desk.url}/api/channels/whatsapp`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-hub-signature-256': signature },
        body,
      });
    };

    it('proves who it is', async () => {
      const path = '/api/channels/whatsapp?hub.mode=subscribe&hub.challenge=987&hub.verify_token=';
      expect(await (await fetch(`${desk.url}${path}verify-me`)).text()).toBe('987');
      expect((await fetch(`${desk.url}${path}other`)).status).toBe(403);
      expect((await notice({}, 'another-secret')).status).toBe(403);
    });

    it('sends the template to somebody who has not written, and learns that it was read', async () => {
      const { caseId } = await askedCase({ kind: 'phone', value: '99060 12345' });
      provider.answering = taken;
      await publishReply(desk, caseId, { team, body: englishOnly() });
      await settle(desk);
      expect(provider.calls[0]).toMatchObject({
        path: '/v23.0/555/messages',
        headers: { authorization: 'Bearer whatsapp-token' },
      });
      const sent = JSON.parse(provider.calls[0]?.body ?? '');
      expect(sent).toMatchObject({
        messaging_product: 'whatsapp',
        to: '919906012345',
        type: 'template',
        template: { name: 'fact_check_answer', language: { code: 'en' } },
      });
      const places = sent.template.components[0].parameters.map((each: { text: string }) => each.text);
      expect(places).toHaveLength(3);
      expect(places.join('')).not.toMatch(/[\n\t]| {5}/);
      const [entry] = await ofCase('whatsapp', caseId);
      await notice({ statuses: [{ id: entry?.providerRef, status: 'read' }] });
      const view = (await team.author.get('/api/deliveries?channel=whatsapp')).body.items[0];
      expect(view).toMatchObject({ status: 'sent', progress: 'read' });
      await notice({ statuses: [{ id: entry?.providerRef, status: 'failed' }] });
      expect(await ofCase('whatsapp', caseId)).toMatchObject([{ status: 'parked', code: 'undeliverable' }]);
    });

    it('sends free text within 24 hours after the person wrote, and the template afterwards', async () => {
      provider.answering = taken;
      await notice({ messages: [{ from: '919906054321', id: 'wamid.x', type: 'text' }] });
      const first = await askedCase({ kind: 'phone', value: '+919906054321' });
      await publishReply(desk, first.caseId, { team, body: englishOnly() });
      await settle(desk);
      expect(JSON.parse(provider.calls[0]?.body ?? '')).toMatchObject({
        type: 'text',
        text: { body: expect.stringContaining('Here is the answer.') },
      });
      desk.clock.advance(25 * HOURS);
      team = await replyTeam(desk);
      const second = await askedCase({ kind: 'phone', value: '+919906054321' });
      await publishReply(desk, second.caseId, { team, body: englishOnly() });
      await settle(desk);
      expect(JSON.parse(provider.calls[1]?.body ?? '').type).toBe('template');
    });

    it('goes over to the template when WhatsApp says that the 24 hours are over', async () => {
      await notice({ messages: [{ from: '919906077777', id: 'wamid.y', type: 'text' }] });
      const closed = { status: 400, body: '{"error":{"code":131047,"message":"Re-engagement message"}}' };
      provider.answering = ({ body }) => (body.includes('"type":"text","text":{') ? closed : taken());
      const { caseId } = await askedCase({ kind: 'phone', value: '+919906077777' });
      await publishReply(desk, caseId, { team, body: englishOnly() });
      await settle(desk);
      expect(provider.calls.map(({ body }) => JSON.parse(body).type)).toEqual(['text', 'template']);
      expect(await ofCase('whatsapp', caseId)).toMatchObject([{ status: 'sent' }]);
    });

    it('does not repeat a message whose answer was lost, and settles the doubt when WhatsApp tells of it', async () => {
      provider.answering = () => 'hang-up';
      const { caseId } = await askedCase({ kind: 'phone', value: '+919906088888' });
      await publishReply(desk, caseId, { team, body: englishOnly() });
      await settle(desk);
      await pass(desk, 20 * HOURS);
      expect(provider.calls).toHaveLength(1);
      const [entry] = await ofCase('whatsapp', caseId);
      expect(entry).toMatchObject({ status: 'parked', code: 'in_doubt' });
      const status = { id: 'wamid.late', status: 'delivered', biz_opaque_callback_data: entry?.id };
      await notice({ statuses: [status] });
      expect(await ofCase('whatsapp', caseId)).toMatchObject([
        { status: 'sent', providerRef: 'wamid.late', progress: 'delivered' },
      ]);
    });
  });

  describe('web push', () => {
    const browser = createECDH('prime256v1');
    const auth = randomBytes(16);
    browser.generateKeys();
    const subscription = (path: string) => ({
      endpoint: `${provider.url}${path}`,
      keys: { p256dh: browser.getPublicKey().toString('base64url'), auth: auth.toString('base64url') },
    });
    const subscribe = (code: string, path: string): Promise<Response> =>
      fetch(`${desk.url}/api/reports/${code}/push`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ subscription: subscription(path), language: 'hi' }),
      });

    it('reaches the browser encrypted, in its language, and ends when the browser has left', async () => {
      team = await replyTeam(desk);
      const { caseId, code } = await askedCase({ kind: 'email', value: 'asha@citizen.test' });
      expect((await subscribe(code, '/push/one')).status).toBe(204);
      expect((await subscribe(code, '/push/one')).status).toBe(204);
      expect((await subscribe(code, '/push/gone')).status).toBe(204);
      expect((await subscribe('7K3M-9QXV-2ZPA', '/push/one')).status).toBe(404);
      provider.answering = ({ path }) => ({ status: path === '/push/gone' ? 410 : 201 });
      const reply = await publishReply(desk, caseId, { team });
      await settle(desk);
      const call = provider.calls.find(({ path }) => path === '/push/one');
      expect(call?.headers).toMatchObject({
        'content-encoding': 'aes128gcm',
        authorization: expect.stringMatching(/^vapid t=/),
        urgency: 'normal',
      });
      const content = ece.decrypt(call?.bytes ?? Buffer.alloc(0), {
        version: 'aes128gcm',
        privateKey: browser,
        authSecret: auth.toString('base64url'),
      });
      expect(JSON.parse(content.toString('utf8'))).toMatchObject({
        title: 'वृद्धावस्था पेंशन सबको पहले की तरह मिलती रहेगी',
        language: 'hi',
        url: expect.stringContaining('https://desk.test/fact-checks/'),
      });
      const found = await ofCase('web_push', caseId);
      expect(found.map(({ status }) => status).sort()).toEqual(['dropped', 'sent']);
      await act(team.approver, reply.id, 'withdraw', { reason: 'The order was replaced.' });
      await settle(desk);
      expect(provider.calls.filter(({ path }) => path === '/push/gone')).toHaveLength(1);
      expect(provider.calls.filter(({ path }) => path === '/push/one')).toHaveLength(2);
    });
  });
});

describe('channels without settings', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await bootDesk();
  });
  afterAll(() => desk.close());

  it('say that they are off, and which settings they need', async () => {
    const viewer = await signIn(desk, 'viewer', 'general');
    const { items } = (await viewer.get('/api/channels')).body;
    expect(items).toContainEqual({
      channel: 'email',
      state: 'not_configured',
      settings: ['SMTP_URL', 'MAIL_FROM'],
      waiting: 0,
      sending: 0,
      sent: 0,
      parked: 0,
    });
    expect(items).toHaveLength(9);
  });
});
