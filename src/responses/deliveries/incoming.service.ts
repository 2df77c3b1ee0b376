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
import { BOT_WORDS, type BotWords } from './bot-words.js';
import { ChatFollowers } from './chat-followers.service.js';
import { Deliveries } from './deliveries.service.js';
import { NOT_STARTED } from './personal-parcels.service.js';

/** In a group a command may name the bot: `/start@name CODE`. */
const COMMAND = /^\/(start|stop)(?:@\w+)?(?:\s+([\w-]{1,64}))?\s*$/;

type Message = NonNullable<TelegramUpdate['message']>;

@Injectable()
export class Incoming {
  constructor(
    private readonly config: Config,
    private readonly correspondents: Correspondents,
    private readonly deliveries: Deliveries,
    private readonly followers: ChatFollowers,
    private readonly outbox: Outbox,
    private readonly reports: Reports,
  ) {}

  /**
   * `/start CODE` from the page of a report, `/start` from somebody who left a Telegram name, `/stop`.
   * @throws NotFound while Telegram is off; Forbidden
   */
  async telegram(update: TelegramUpdate, secret: string | undefined): Promise<TelegramAnswer> {
    const settings = this.config.channels.telegram;
    if (settings === undefined) throw off();
    requireSame(secret, settings.webhookSecret);
    const { message } = update;
    if (message === undefined || message.chat.type !== 'private') return {};
    const [, command, code] = COMMAND.exec(message.text ?? '') ?? [];
    if (command === 'stop') {
      await this.followers.leave(String(message.chat.id));
      return answerTo(message, 'stopped');
    }
    if (command !== 'start') return answerTo(message, 'explain');
    return answerTo(message, await this.started(message, code));
  }

  private async started(message: Message, code: string | undefined): Promise<keyof BotWords> {
    const name = message.from?.username;
    const chat = String(message.chat.id);
    if (code === undefined) {
      await this.correspondents.startedTelegram(chat, { name, reportId: undefined });
      await this.retryOf(name);
      return 'started';
    }
    const report = await this.reports.byTrackingCode(code);
    if (report === undefined) return 'unknown';
    await this.correspondents.startedTelegram(chat, { name, reportId: report.id });
    await this.outbox.retry({ channel: 'telegram', code: NOT_STARTED, reference: report.id });
    const [contact] = await this.reports.contactsOf([report.id]);
    // Whoever left a Telegram name is told under it, once.
    if (contact?.kind === 'telegram') return 'started';
    if (!(await this.followers.follow(report.id, chat, report.language))) return 'full';
    await this.deliveries.tellIfAnswered(report.id);
    return 'started';
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

function answerTo(message: Message, what: keyof BotWords): TelegramAnswer {
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
