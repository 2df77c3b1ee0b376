/** How somebody who holds a tracking code can be told of the answer without leaving a contact. */
import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config.js';
import { TelegramChannel } from '../channels/telegram.channel.js';
import { PushSubscriptions } from './push-subscriptions.service.js';

export interface WaysToFollow {
  /** Opens the desk's bot with the report; null while Telegram is off. */
  telegramUrl: string | null;
  /** The key with which browsers subscribe; null while web push is off. */
  pushKey: string | null;
}

@Injectable()
export class FollowWays {
  constructor(
    private readonly config: Config,
    private readonly subscriptions: PushSubscriptions,
    private readonly telegram: TelegramChannel,
  ) {}

  /** A start parameter has at most 64 letters, digits, `_` and `-`: https://core.telegram.org/bots/features#deep-linking. */
  of(trackingCode: string): WaysToFollow {
    const bot = this.telegram.state() === 'on' ? this.config.channels.telegram?.botName : undefined;
    return {
      telegramUrl: bot === undefined ? null : `https://t.me/${bot}?start=${encodeURIComponent(trackingCode)}`,
      pushKey: this.subscriptions.publicKey ?? null,
    };
  }
}
