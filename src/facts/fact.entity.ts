/** A fact as it stands now: which version counts, from when until when, and the words that find it. TypeORM fills every column. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('facts')
@Index('facts_changed', ['changedAt', 'id'])
@Index('facts_department', ['department', 'changedAt', 'id'])
export class FactEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar')
  department!: string;

  /** The version that counts now; versions run from 1 without gaps. */
  @Column('integer')
  version!: number;

  @Column('varchar', { nullable: true })
  validFrom!: string | null;

  @Column('varchar', { nullable: true })
  validUntil!: string | null;

  @Column('text', { nullable: true })
  withdrawnReason!: string | null;

  /** Words of the scheme alone, see `fact-words.ts`. */
  @Column('text')
  schemeWords!: string;

  /** Words of the whole fact in all its languages, see `fact-words.ts`. */
  @Column('text')
  words!: string;

  @Column('boolean')
  demonstration!: boolean;

  @Column('varchar')
  createdAt!: string;

  @Column('varchar')
  changedAt!: string;
}
