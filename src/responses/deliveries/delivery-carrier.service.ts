/** Connects the channels to the outbox: makes a parcel of each message when its time has come, and sends it. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Outcome, type OutboxEntry, OutboxWorker } from '../../platform/outbox/index.js';
import { Channels } from '../channels/channels.service.js';
import { PostParcels } from '../schedule/post-parcels.service.js';
import { PersonalParcels } from './personal-parcels.service.js';
import { PushSubscriptions } from './push-subscriptions.service.js';
import { WebhookParcels } from './webhook-parcels.service.js';

@Injectable()
export class DeliveryCarrier implements OnModuleInit {
  constructor(
    private readonly channels: Channels,
    private readonly personal: PersonalParcels,
    private readonly posts: PostParcels,
    private readonly subscriptions: PushSubscriptions,
    private readonly webhooks: WebhookParcels,
    private readonly worker: OutboxWorker,
  ) {}

  onModuleInit(): void {
    this.worker.connect({
      lanes: this.channels.all().map((channel) => ({
        channel: channel.name,
        repeatableFor: channel.repeatableFor,
        width: channel.width,
        isOpen: () => channel.state() === 'on',
      })),
      carry: (entry, signal) => this.carry(entry, signal),
    });
  }

  private async carry(entry: OutboxEntry, signal: AbortSignal): Promise<Outcome> {
    const made = await this.makerOf(entry).make(entry);
    if ('outcome' in made) return made;
    const outcome = await this.channels.get(entry.channel).send({ ...made, signal });
    if (entry.channel === 'web_push' && outcome.outcome === 'dropped') {
      await this.subscriptions.forget(entry.reference);
    }
    return outcome;
  }

  private makerOf({ kind }: OutboxEntry): PersonalParcels | PostParcels | WebhookParcels {
    if (kind === 'post') return this.posts;
    return kind === 'event' ? this.webhooks : this.personal;
  }
}
