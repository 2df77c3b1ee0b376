/** What a webhook is told: what happened, and each language version as it is public now. */
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Config } from '../../platform/config.js';
import { ReadConnection } from '../../platform/database/index.js';
import type { OutboxEntry } from '../../platform/outbox/index.js';
import type { Message, Outcome, Parcel } from '../channels/channel.js';
import { factCheckItem } from '../fact-check-views.js';
import { PublicationEntity } from '../publication.entity.js';
import { Webhooks } from './webhooks.service.js';

/** Programs read the event, not a text. */
const NO_MESSAGE: Message = {
  language: 'en',
  greeting: '',
  headline: '',
  text: '',
  url: null,
  linkText: '',
  footer: '',
  unsubscribe: null,
};

@Injectable()
export class WebhookParcels {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: ReadConnection,
    private readonly webhooks: Webhooks,
  ) {}

  async make(entry: OutboxEntry): Promise<Omit<Parcel, 'signal'> | Outcome> {
    const target = await this.webhooks.target(entry.reference);
    if (target === undefined) {
      const reason = 'The webhook was removed or switched off.';
      return { outcome: 'dropped', code: 'unsubscribed', reason };
    }
    const ids = (entry.payload['pageIds'] ?? '').split(',');
    const pages = await this.database
      .repository(PublicationEntity)
      .find({ where: { id: In(ids) }, order: { language: 'ASC' } });
    return {
      id: entry.id,
      to: { address: target.url, secret: target.secret },
      message: NO_MESSAGE,
      event: {
        type: entry.payload['type'],
        timestamp: entry.payload['at'],
        data: {
          factChecks: pages.map((page) => ({
            ...factCheckItem(page, this.config),
            correctedBy: page.correctedBy,
            withdrawnReason: page.withdrawnReason,
          })),
        },
      },
      now: this.clock.now(),
    };
  }
}
