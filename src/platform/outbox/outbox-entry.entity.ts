/** One message that has to leave the desk, and how far it has come. Nothing personal stands in it. TypeORM fills every column. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { OutboxStatus } from './outbox.contract.js';

@Entity('outbox')
@Index('outbox_due', ['channel', 'status', 'dueAt'])
@Index('outbox_subject', ['subject', 'createdAt'])
@Index('outbox_status', ['status', 'updatedAt', 'id'])
@Index('outbox_reference', ['reference'])
export class OutboxEntryEntity {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar') channel!: string;
  @Column('varchar') kind!: string;
  /** Idempotency key: the same message is recorded once, however often it is asked for. */
  @Index('outbox_key', { unique: true }) @Column('varchar') key!: string;
  /** A second unique key that is known only when the message is made, e.g. a fingerprint of the person and version. */
  @Index('outbox_once_key', { unique: true })
  @Column('varchar', { nullable: true })
  onceKey!: string | null;
  /** What the message is about, in the words of the slice that recorded it, e.g. a case. */
  @Column('varchar') subject!: string;
  /** Whose message it is, e.g. a department. */
  @Column('varchar') scope!: string;
  /** For whom, e.g. a report: never an address. */
  @Column('varchar') reference!: string;
  @Column('simple-json') payload!: Readonly<Record<string, string>>;
  @Column('varchar') status!: OutboxStatus;
  @Column('integer') attempts!: number;
  /** Not before this instant. */
  @Column('varchar') dueAt!: string;
  /** Token of the attempt that holds the entry while its status is `sending`. */
  @Index('outbox_worker') @Column('varchar', { nullable: true }) worker!: string | null;
  /** Why it waits, was parked or was dropped: a stable code, and a sentence. */
  @Column('varchar', { nullable: true }) code!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  /** What the other side calls the message. */
  @Index('outbox_provider_ref') @Column('varchar', { nullable: true }) providerRef!: string | null;
  /** What the other side has told of it since, e.g. `delivered`, `read`. */
  @Column('varchar', { nullable: true }) progress!: string | null;
  @Column('varchar') createdAt!: string;
  @Column('varchar') updatedAt!: string;
  @Column('varchar', { nullable: true }) finishedAt!: string | null;
}
