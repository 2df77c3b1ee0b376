/** One version of a fact with all its content. Written once, never changed. */
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { FactContent, FactSlot } from './contract.js';
import { FactEntity } from './fact.entity.js';

@Entity('fact_versions')
export class FactVersionEntity {
  @PrimaryColumn('varchar')
  factId!: string; // filled by TypeORM

  @PrimaryColumn('integer')
  version!: number; // filled by TypeORM

  @ManyToOne(() => FactEntity)
  @JoinColumn({ name: 'factId', foreignKeyConstraintName: 'fact_versions_fact' })
  fact?: FactEntity;

  @Column('varchar')
  department!: string; // filled by TypeORM

  @Column('text')
  scheme!: string; // filled by TypeORM

  @Column('text')
  statement!: string; // filled by TypeORM

  @Column('text')
  details!: string; // filled by TypeORM

  @Column('simple-json')
  slots!: FactSlot[]; // filled by TypeORM

  @Column('varchar', { nullable: true })
  orderNumber!: string | null; // filled by TypeORM

  @Column('varchar', { nullable: true })
  validFrom!: string | null; // filled by TypeORM

  @Column('varchar', { nullable: true })
  validUntil!: string | null; // filled by TypeORM

  @Column('varchar', { nullable: true })
  asOf!: string | null; // filled by TypeORM

  @Column('varchar', { nullable: true })
  reviewOn!: string | null; // filled by TypeORM

  @Column('simple-json')
  source!: FactContent['source']; // filled by TypeORM

  @Column('simple-json')
  aliases!: string[]; // filled by TypeORM

  @Column('simple-json')
  translations!: Record<string, string>; // filled by TypeORM

  /** Why this version withdrew the fact; null in every other version. */
  @Column('text', { nullable: true })
  withdrawnReason!: string | null; // filled by TypeORM

  @Column('text')
  changeNote!: string; // filled by TypeORM

  /** Official who made the version; null for starter facts and commands. */
  @Column('varchar', { nullable: true })
  changedById!: string | null; // filled by TypeORM

  /** Their name at that time. */
  @Column('varchar', { nullable: true })
  changedBy!: string | null; // filled by TypeORM

  @Column('varchar')
  changedAt!: string; // filled by TypeORM
}
