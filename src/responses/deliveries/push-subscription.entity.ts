/** A browser that wants to be told when one report is answered. TypeORM fills every column. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ReplyLanguage } from '../contract.js';

@Entity('push_subscriptions')
@Index('push_subscriptions_purge_after', ['purgeAfter'])
export class PushSubscriptionEntity {
  @PrimaryColumn('varchar') id!: string;
  @Index('push_subscriptions_report') @Column('varchar') reportId!: string;
  /** Keyed fingerprint of report and endpoint: one browser subscribes once. */
  @Index('push_subscriptions_key', { unique: true }) @Column('varchar') key!: string;
  /** Sealed by `Secrets`. */
  @Column('text') subscription!: string;
  @Column('varchar') language!: ReplyLanguage;
  @Column('varchar') createdAt!: string;
  @Column('varchar') purgeAfter!: string;
}
