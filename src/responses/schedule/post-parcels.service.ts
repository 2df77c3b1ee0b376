/** What goes out to a page of the department: the post as it was approved. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { ReadConnection } from '../../platform/database/index.js';
import type { OutboxEntry } from '../../platform/outbox/index.js';
import type { Outcome, Parcel } from '../channels/channel.js';
import { PostDoubts } from './post-doubts.service.js';
import { PostEntity } from './post.entity.js';

@Injectable()
export class PostParcels {
  constructor(
    private readonly clock: Clock,
    private readonly database: ReadConnection,
    private readonly doubts: PostDoubts,
  ) {}

  async make(entry: OutboxEntry): Promise<Omit<Parcel, 'signal'> | Outcome> {
    const row = await this.database.repository(PostEntity).findOneBy({ id: entry.reference });
    if (row === null) return { outcome: 'dropped', code: 'gone', reason: 'The post is gone.' };
    const doubt = await this.doubts.about(row);
    if (doubt !== undefined) return { outcome: 'dropped', code: 'superseded', reason: doubt };
    return {
      id: entry.id,
      to: { address: '' },
      message: {
        language: row.language,
        greeting: '',
        headline: row.headline,
        text: row.body,
        url: row.url,
        linkText: '',
        footer: '',
        unsubscribe: null,
      },
      event: {},
      now: this.clock.now(),
    };
  }
}
