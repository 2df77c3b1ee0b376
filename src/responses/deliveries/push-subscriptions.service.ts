/** Browsers that want to be told when a report is answered. */
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { z } from 'zod';
import { Clock, DAYS, instantOf } from '../../platform/clock.js';
import { Config } from '../../platform/config.js';
import { portions, ReadConnection, UnitOfWork } from '../../platform/database/index.js';
import { Refused } from '../../platform/errors.js';
import { Ids } from '../../platform/ids.js';
import { Secrets } from '../../platform/secrets.js';
import type { pushSubscriptionSchema } from '../channels/push-subscription.contract.js';
import type { ReplyLanguage } from '../contract.js';
import { PushSubscriptionEntity } from './push-subscription.entity.js';

const KEPT = 90 * DAYS;
/** A family may share a tracking code; nobody needs more. */
const MOST_OF_ONE_REPORT = 5;

type Subscription = z.infer<typeof pushSubscriptionSchema>;

@Injectable()
export class PushSubscriptions {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: ReadConnection,
    private readonly ids: Ids,
    private readonly secrets: Secrets,
    private readonly units: UnitOfWork,
  ) {}

  /** The key with which browsers subscribe; undefined while web push is off. */
  get publicKey(): string | undefined {
    return this.config.demonstration ? undefined : this.config.channels.webPush?.publicKey;
  }

  /** @throws Refused `push/off`, `push/too-many` */
  async subscribe(reportId: string, subscription: Subscription, language: ReplyLanguage): Promise<void> {
    if (this.publicKey === undefined)
      throw new Refused('push/off', 'Notifications are not switched on here.');
    const key = this.keyOf(reportId, subscription.endpoint);
    const now = this.clock.now();
    const row = {
      id: this.ids.next(),
      reportId,
      key,
      subscription: this.secrets.encrypt(JSON.stringify(subscription)),
      language,
      createdAt: instantOf(now),
      purgeAfter: instantOf(now + KEPT),
    };
    await this.units.run(async ({ manager }) => {
      if (await manager.existsBy(PushSubscriptionEntity, { key })) return;
      if ((await manager.countBy(PushSubscriptionEntity, { reportId })) >= MOST_OF_ONE_REPORT) {
        throw new Refused('push/too-many', 'Enough browsers follow this report already.');
      }
      await manager.insert(PushSubscriptionEntity, row);
    });
  }

  async unsubscribe(reportId: string, endpoint: string): Promise<void> {
    const key = this.keyOf(reportId, endpoint);
    await this.units.run(async ({ manager }) => {
      await manager.delete(PushSubscriptionEntity, { key });
    });
  }

  /** @param manager of the unit of work in which something is recorded for them */
  async ofReports(
    manager: EntityManager,
    reportIds: readonly string[],
  ): Promise<{ id: string; reportId: string }[]> {
    const found: { id: string; reportId: string }[] = [];
    for (const some of portions(reportIds)) {
      const select = { id: true, reportId: true } as const;
      found.push(...(await manager.find(PushSubscriptionEntity, { select, where: { reportId: In(some) } })));
    }
    return found;
  }

  async find(id: string): Promise<{ subscription: string; language: ReplyLanguage } | undefined> {
    const row = await this.database.repository(PushSubscriptionEntity).findOneBy({ id });
    if (row === null) return undefined;
    return { subscription: this.secrets.decrypt(row.subscription), language: row.language };
  }

  async forget(id: string): Promise<void> {
    await this.units.run(async ({ manager }) => {
      await manager.delete(PushSubscriptionEntity, { id });
    });
  }

  private keyOf(reportId: string, endpoint: string): string {
    return this.secrets.fingerprint(`push ${reportId} ${endpoint}`);
  }
}
