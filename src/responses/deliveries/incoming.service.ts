/** What the other sides tell us: somebody started the bot, wrote on WhatsApp, or a message was delivered or read. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Reports } from '../../ingest/index.js';
import { Config } from '../../platform/config.js';
import { Forbidden, NotFound } from '../../platform/errors.js';
import { Outbox } from '../../platform/outbox/index.js';
import { personAddress } from './person-address.js';
import { Correspondents } from './correspondents.service.js';
import type { TelegramAnswer, TelegramUpdate, WhatsappNotice } from './incoming.contract.js';
import { BOT_WORDS } from './bot-words.js';
import { NOT_STARTED } from './personal-parcels.service.js';

@Injectable()
export class Incoming {
  constructor(
    private readonly config: Config,
    private readonly correspondents: Correspondents,
    private readonly outbox: Outbox,
    private readonly reports: Reports,
  ) {}

  /** `/start`, or `/start CODE` from the page of a report. @throws NotFound while Telegram is off; Forbidden */
  async telegram(update: TelegramUpdate, secret: string | undefined): Promise<TelegramAnswer> {
    const settings = this.config.channels.telegram;
    if (settings === undefined) throw off();
    requireSame(secret, settings.webhookSecret);
    const { message } = update;
    const [, code] = /^\/start(?:@\w+)?(?:\s+([\w-]+))?/.exec(message?.text ?? '') ?? [];
    if (message === undefined || message.chat.type !== 'private') return {};
    if (!message.text?.startsWith('/start')) return answerTo(message, 'explain');
    const report = code === undefined ? undefined : await this.reports.byTrackingCode(code);
    await this.correspondents.startedTelegram(String(message.chat.id), {
      name: message.from?.username,
      reportId: report?.id,
    });
    const waiting = { channel: 'telegram', code: NOT_STARTED };
    if (report !== undefined) await this.outbox.retry({ ...waiting, reference: report.id });
    else await this.retryOf(message.from?.username);
    return answerTo(message, 'started');
  }

  /** @throws NotFound while WhatsApp is off; Forbidden for a wrong signature */
  async whatsapp(
    notice: WhatsappNotice,
    signed: { body: Buffer; signature: string | undefined },
  ): Promise<void> {
    const settings = this.config.channels.whatsapp;
    if (settings === undefined) throw off();
    const right = createHmac('sha256', settings.appSecret).update(signed.body).digest('hex');
    requireSame(signed.signature, `sha256=${right}`);
    for (const { value } of notice.entry.flatMap((entry) => entry.changes)) {
      for (const { from } of value.messages ?? []) {
        await this.correspondents.wroteOnWhatsapp(personAddress({ kind: 'phone', value: `+${from}` }));
      }
      for (const status of value.statuses ?? []) await this.progress(status);
    }
  }

  /** What WhatsApp wants to hear before it tells us anything. @throws NotFound; Forbidden */
  whatsappChallenge(token: string, challenge: string): string {
    const settings = this.config.channels.whatsapp;
    if (settings === undefined) throw off();
    requireSame(token, settings.verifyToken);
    return challenge;
  }

  private async progress(told: {
    id: string;
    status: string;
    biz_opaque_callback_data?: string | undefined;
  }): Promise<void> {
    // A message whose fate was in doubt is told of by our own name for it.
    const ours = told.biz_opaque_callback_data;
    if (ours !== undefined) await this.outbox.settleDoubt('whatsapp', ours, told.id);
    const entry = await this.outbox.progressed('whatsapp', told.id, told.status);
    if (entry === undefined || told.status !== 'failed') return;
    const reason = 'WhatsApp took the message and could not deliver it.';
    await this.outbox.bounced(entry.id, { code: 'undeliverable', reason });
  }

  /** Deliveries that wait for somebody with this name. */
  private async retryOf(name: string | undefined): Promise<void> {
    if (name === undefined) return;
    const parked = await this.outbox.find({ channel: 'telegram', status: 'parked', code: NOT_STARTED });
    const contacts = await this.reports.contactsOf(parked.map(({ reference }) => reference));
    const theirs = contacts.filter((contact) => personAddress(contact) === name.toLowerCase());
    for (const { reportId } of theirs) {
      await this.outbox.retry({ channel: 'telegram', code: NOT_STARTED, reference: reportId });
    }
  }
}

function answerTo(
  message: NonNullable<TelegramUpdate['message']>,
  what: 'started' | 'explain',
): TelegramAnswer {
  const language = message.from?.language_code?.slice(0, 2);
  const words = language === 'hi' || language === 'ur' ? BOT_WORDS[language] : BOT_WORDS.en;
  return { method: 'sendMessage', chat_id: message.chat.id, text: words[what] };
}

function requireSame(given: string | undefined, right: string): void {
  const one = Buffer.from(given ?? '');
  const other = Buffer.from(right);
  if (one.length === other.length && timingSafeEqual(one, other)) return;
  throw new Forbidden('channel/wrong-signature', 'This call is not signed as it should be.');
}

function off(): NotFound {
  return new NotFound('channel/off', 'This channel is switched off.');
}
