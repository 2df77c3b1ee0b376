/** A chat that wants to be told when one report is answered. TypeORM fills every column. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('chat_followers')
@Index('chat_followers_purge_after', ['purgeAfter'])
export class ChatFollowerEntity {
  @PrimaryColumn('varchar') id!: string;
  @Index('chat_followers_report') @Column('varchar') reportId!: string;
  /** Keyed fingerprint of report and chat: one chat follows a report once. */
  @Index('chat_followers_key', { unique: true }) @Column('varchar') key!: string;
  /** Keyed fingerprint of the chat, by which it is found when its owner wants to hear no more. */
  @Index('chat_followers_chat') @Column('varchar') chatKey!: string;
  /** Sealed by `Secrets`. */
  @Column('text') chat!: string;
  @Column('varchar') language!: string;
  @Column('varchar') createdAt!: string;
  @Column('varchar') purgeAfter!: string;
}
