/** All ways out, by name, and how each stands. */
import { Injectable } from '@nestjs/common';
import { Outbox } from '../../platform/outbox/index.js';
import type { Channel } from './channel.js';
import { CHANNEL_NAMES, type ChannelName, type ChannelView } from './channels.contract.js';
import { EmailChannel } from './email.channel.js';
import { FacebookChannel } from './facebook.channel.js';
import { MastodonChannel } from './mastodon.channel.js';
import { TelegramChannel, TelegramPageChannel } from './telegram.channel.js';
import { WebPushChannel } from './web-push.channel.js';
import { WebhookChannel } from './webhook.channel.js';
import { WhatsappChannel } from './whatsapp.channel.js';
import { XChannel } from './x.channel.js';

/** The settings that switch a channel on, for the screen that says that it is off. */
const SETTINGS: Readonly<Record<ChannelName, readonly string[]>> = {
  email: ['SMTP_URL', 'MAIL_FROM'],
  telegram: ['TELEGRAM_BOT_TOKEN', 'TELEGRAM_BOT_NAME', 'TELEGRAM_WEBHOOK_SECRET'],
  whatsapp: ['WHATSAPP_TOKEN', 'WHATSAPP_PHONE_ID', 'WHATSAPP_APP_SECRET', 'WHATSAPP_VERIFY_TOKEN'],
  web_push: ['VAPID_PUBLIC_KEY', 'VAPID_PRIVATE_KEY', 'VAPID_SUBJECT'],
  webhook: [],
  telegram_channel: [
    'TELEGRAM_BOT_TOKEN',
    'TELEGRAM_BOT_NAME',
    'TELEGRAM_WEBHOOK_SECRET',
    'TELEGRAM_CHANNEL',
  ],
  facebook_page: ['FACEBOOK_PAGE_ID', 'FACEBOOK_PAGE_TOKEN'],
  x: ['X_API_KEY', 'X_API_SECRET', 'X_ACCESS_TOKEN', 'X_ACCESS_SECRET'],
  mastodon: ['MASTODON_URL', 'MASTODON_TOKEN'],
};

@Injectable()
export class Channels {
  private readonly byName: ReadonlyMap<ChannelName, Channel>;

  constructor(
    private readonly outbox: Outbox,
    email: EmailChannel,
    telegram: TelegramChannel,
    whatsapp: WhatsappChannel,
    webPush: WebPushChannel,
    webhook: WebhookChannel,
    telegramPage: TelegramPageChannel,
    facebook: FacebookChannel,
    x: XChannel,
    mastodon: MastodonChannel,
  ) {
    const all = [email, telegram, whatsapp, webPush, webhook, telegramPage, facebook, x, mastodon];
    this.byName = new Map(all.map((channel): [ChannelName, Channel] => [channel.name, channel]));
  }

  all(): Channel[] {
    return [...this.byName.values()];
  }

  /** @throws Error for a name that is none of ours */
  get(name: string): Channel {
    for (const channel of this.byName.values()) if (channel.name === name) return channel;
    throw new Error(`There is no channel ${name}.`);
  }

  async view(): Promise<ChannelView[]> {
    const counts = await this.outbox.counts();
    return CHANNEL_NAMES.map((name) => {
      const of = (status: string): number =>
        counts.find((each) => each.channel === name && each.status === status)?.count ?? 0;
      return {
        channel: name,
        state: this.get(name).state(),
        settings: [...SETTINGS[name]],
        waiting: of('waiting'),
        sending: of('sending'),
        sent: of('sent'),
        parked: of('parked'),
      };
    });
  }
}
