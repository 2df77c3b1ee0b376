/** Every channel that speaks HTTP, against a local server in every kind of bad weather: what it makes of the answer. */
import { createECDH, randomBytes } from 'node:crypto';
import { createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import webPush from 'web-push';
import { startWebServer, type ScriptedAnswer, type WebServer } from '../../../test/support/web-server.js';
import { readConfig } from '../../platform/config.js';
import { HOURS, MINUTES, SECONDS } from '../../platform/time.js';
import type { Channel, Message, Outcome, Parcel, Recipient } from './channel.js';
import { FacebookChannel } from './facebook.channel.js';
import { MastodonChannel } from './mastodon.channel.js';
import { TelegramChannel, TelegramPageChannel } from './telegram.channel.js';
import { WebPushChannel } from './web-push.channel.js';
import { WebhookChannel } from './webhook.channel.js';
import { WhatsappChannel } from './whatsapp.channel.js';
import { XChannel } from './x.channel.js';

const NOW = Date.parse('2026-11-23T05:30:00.000Z');
const TIME_LIMIT = 300;
const MESSAGE: Message = {
  language: 'en',
  greeting: 'Here is the answer.',
  headline: 'Old age pension continues at Rs 1,000 a month',
  text: 'The pension goes on as before.',
  url: 'https://desk.test/fact-checks/pension',
  linkText: 'Read all of it',
  footer: 'Nobody reads answers to this message.',
  unsubscribe: null,
};
const vapid = webPush.generateVAPIDKeys();
const browser = createECDH('prime256v1');
browser.generateKeys();

function channelsAt(url: string): { channel: Channel; to: Recipient }[] {
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: 'sqlite:unused',
    TELEGRAM_BOT_TOKEN: '123:token',
    TELEGRAM_BOT_NAME: 'swd_desk_bot',
    TELEGRAM_WEBHOOK_SECRET: 'a-secret-for-updates',
    TELEGRAM_CHANNEL: '@swd_jk',
    TELEGRAM_API_URL: url,
    WHATSAPP_TOKEN: 'whatsapp-token',
    WHATSAPP_PHONE_ID: '555',
    WHATSAPP_APP_SECRET: 'app-secret',
    WHATSAPP_VERIFY_TOKEN: 'verify-me',
    WHATSAPP_API_URL: url,
    VAPID_PUBLIC_KEY: vapid.publicKey,
    VAPID_PRIVATE_KEY: vapid.privateKey,
    VAPID_SUBJECT: 'mailto:desk@swd.test',
    FACEBOOK_PAGE_ID: '42',
    FACEBOOK_PAGE_TOKEN: 'page-token',
    FACEBOOK_API_URL: url,
    X_API_KEY: 'k',
    X_API_SECRET: 'ks',
    X_ACCESS_TOKEN: 't',
    X_ACCESS_SECRET: 'ts',
    X_API_URL: url,
    MASTODON_URL: url,
    MASTODON_TOKEN: 'masto-token',
    WEBHOOKS_TO_PRIVATE_HOSTS: 'true',
  });
  const subscription = JSON.stringify({
    endpoint: `${url}/push`,
    keys: {
      p256dh: browser.getPublicKey().toString('base64url'),
      auth: randomBytes(16).toString('base64url'),
    },
  });
  return [
    { channel: new TelegramChannel(config), to: { address: '4242' } },
    { channel: new TelegramPageChannel(config), to: { address: '' } },
    { channel: new WhatsappChannel(config), to: { address: '919906012345' } },
    { channel: new WebPushChannel(config), to: { address: subscription } },
    {
      channel: new WebhookChannel(config),
      to: { address: `${url}/hook`, secret: 'whsec_c2VjcmV0LXNlY3JldA==' },
    },
    { channel: new FacebookChannel(config), to: { address: '' } },
    { channel: new XChannel(config), to: { address: '' } },
    { channel: new MastodonChannel(config), to: { address: '' } },
  ];
}

function parcel(to: Recipient, signal: AbortSignal): Parcel {
  return {
    id: '01928f00-0000-7000-8000-000000000001',
    to,
    message: MESSAGE,
    event: { type: 'x' },
    now: NOW,
    signal,
  };
}

const NAMES = channelsAt('http://127.0.0.1:9').map(({ channel }) => channel.name);
/** What stands in the body of a success is not read: the status says all. */
const BY_STATUS_ALONE = ['web_push', 'webhook'];

describe('in bad weather', () => {
  let provider: WebServer;
  let silent: Server;
  const sockets = new Set<Socket>();
  beforeAll(async () => {
    provider = await startWebServer();
    silent = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined);
    });
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await provider.close();
    for (const socket of sockets) socket.destroy();
    silent.close();
  });

  async function send(
    name: string,
    url: string,
    signal = AbortSignal.timeout(10 * SECONDS),
  ): Promise<Outcome> {
    const found = channelsAt(url).find(({ channel }) => channel.name === name);
    if (found === undefined) throw new Error(`There is no channel ${name}.`);
    return found.channel.send(parcel(found.to, signal));
  }
  const answered = (name: string, answer: ScriptedAnswer | 'hang-up'): Promise<Outcome> => {
    provider.calls.length = 0;
    provider.answering = () => answer;
    return send(name, provider.url);
  };

  describe.each(NAMES)('%s', (name) => {
    it('waits as long as a 429 asks, in seconds or until a date', async () => {
      const seconds = await answered(name, { status: 429, headers: { 'retry-after': '120' } });
      // X tells when its window ends in a header of its own.
      const asked = name === 'x' ? 15 * MINUTES : 2 * MINUTES;
      expect(seconds).toMatchObject({ outcome: 'again', code: 'busy', after: asked });
      const until = new Date(NOW + 1 * HOURS).toUTCString();
      const date = await answered(name, {
        status: 429,
        headers: { 'retry-after': until, 'x-rate-limit-reset': String((NOW + 1 * HOURS) / SECONDS) },
      });
      expect(date).toMatchObject({ outcome: 'again', after: 1 * HOURS });
      expect(provider.calls).toHaveLength(1);
    });

    it.each([500, 503])('tries again after a %d', async (status) => {
      const outcome = await answered(name, { status, body: '<html>Internal error</html>' });
      expect(outcome).toMatchObject({ outcome: 'again', code: 'server_error' });
    });

    it('calls it a doubt when a gateway gave up waiting, or the line broke', async () => {
      expect(await answered(name, { status: 504 })).toMatchObject({ outcome: 'unknown', code: 'no_answer' });
      expect(await answered(name, 'hang-up')).toMatchObject({ outcome: 'unknown', code: 'no_answer' });
    });

    it('calls it a doubt when the answer is garbage', async () => {
      for (const body of ['<html>garbage', '', '{"ok":', 'null', '{"id":7}', '[]']) {
        const outcome = await answered(name, { status: 200, body });
        if (BY_STATUS_ALONE.includes(name)) expect(outcome.outcome).toBe('sent');
        else expect(outcome).toMatchObject({ outcome: 'unknown', code: 'garbled' });
      }
    });

    it('gives up when nothing comes, and does not know what became of it', async () => {
      const address = silent.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      const outcome = await send(name, `http://127.0.0.1:${port}`, AbortSignal.timeout(TIME_LIMIT));
      expect(outcome).toMatchObject({ outcome: 'unknown', code: 'no_answer' });
    });

    it('knows that nothing was sent when nobody listens', async () => {
      expect(await send(name, 'http://127.0.0.1:9')).toMatchObject({
        outcome: 'again',
        code: 'no_connection',
      });
    });

    it('shows a refusal to a person, without the words of the other side', async () => {
      const outcome = await answered(name, { status: 400, body: '{"detail":"no asha@citizen.test here"}' });
      expect(outcome).toMatchObject({ outcome: 'refused', code: 'refused' });
      expect(JSON.stringify(outcome)).not.toContain('asha');
    });

    it('waits for somebody to mend the credentials instead of losing messages', async () => {
      expect(await answered(name, { status: 401 })).toMatchObject({ outcome: 'again', code: 'credentials' });
    });
  });
});
