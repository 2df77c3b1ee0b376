/** Somebody who wrote to one of our chats: known by a keyed fingerprint, never by name. TypeORM fills every column. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('correspondents')
@Index('correspondents_purge_after', ['purgeAfter'])
export class CorrespondentEntity {
  /** Keyed fingerprint of channel and address. */
  @PrimaryColumn('varchar') key!: string;
  /** Where to write, sealed by `Secrets`; null where the citizen's own contact says it. */
  @Column('text', { nullable: true }) address!: string | null;
  @Column('varchar') heardAt!: string;
  @Column('varchar') purgeAfter!: string;
}
