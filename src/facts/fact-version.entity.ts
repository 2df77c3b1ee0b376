/** One version of a fact with all its content. Written once, never changed. TypeORM fills every column. */
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { FactContent, FactSlot } from './contract.js';
import { FactEntity } from './fact.entity.js';

@Entity('fact_versions')
export class FactVersionEntity {
  @PrimaryColumn('varchar')
  factId!: string;

  @PrimaryColumn('integer')
  version!: number;

  @ManyToOne(() => FactEntity)
  @JoinColumn({ name: 'factId', foreignKeyConstraintName: 'fact_versions_fact' })
  fact?: FactEntity;

  @Column('varchar')
  department!: string;

  @Column('text')
  scheme!: string;

  @Column('text')
  statement!: string;

  @Column('text')
  details!: string;

  @Column('simple-json')
  slots!: FactSlot[];

  @Column('varchar', { nullable: true })
  orderNumber!: string | null;

  @Column('varchar', { nullable: true })
  validFrom!: string | null;

  @Column('varchar', { nullable: true })
  validUntil!: string | null;

  @Column('varchar', { nullable: true })
  asOf!: string | null;

  @Column('varchar', { nullable: true })
  reviewOn!: string | null;

  @Column('simple-json')
  source!: FactContent['source'];

  @Column('simple-json')
  aliases!: string[];

  @Column('simple-json')
  translations!: Record<string, string>;

  /** Why this version withdrew the fact; null in every other version. */
  @Column('text', { nullable: true })
  withdrawnReason!: string | null;

  @Column('text')
  changeNote!: string;

  /** Official who made the version; null for starter facts and commands. */
  @Column('varchar', { nullable: true })
  changedById!: string | null;

  /** Their name at that time. */
  @Column('varchar', { nullable: true })
  changedBy!: string | null;

  @Column('varchar')
  changedAt!: string;
}
