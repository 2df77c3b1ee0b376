/** A fact as it stands now: which version counts, from when until when, and the words by which it is found. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('facts')
@Index('facts_changed', ['changedAt', 'id'])
@Index('facts_department', ['department', 'changedAt', 'id'])
export class FactEntity {
  @PrimaryColumn('varchar')
  id!: string; // filled by TypeORM

  @Column('varchar')
  department!: string; // filled by TypeORM

  /** The version that counts now; versions run from 1 without gaps. */
  @Column('integer')
  version!: number; // filled by TypeORM

  @Column('varchar', { nullable: true })
  validFrom!: string | null; // filled by TypeORM

  @Column('varchar', { nullable: true })
  validUntil!: string | null; // filled by TypeORM

  @Column('text', { nullable: true })
  withdrawnReason!: string | null; // filled by TypeORM

  /** Words of the scheme alone, see `fact-words.ts`. */
  @Column('text')
  schemeWords!: string; // filled by TypeORM

  /** Words of the whole fact in all its languages, see `fact-words.ts`. */
  @Column('text')
  words!: string; // filled by TypeORM

  @Column('boolean')
  demonstration!: boolean; // filled by TypeORM

  @Column('varchar')
  createdAt!: string; // filled by TypeORM

  @Column('varchar')
  changedAt!: string; // filled by TypeORM
}
