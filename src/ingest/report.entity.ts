/** A report as it is stored. Written once by `report-rows.ts`, never changed. TypeORM fills every column. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Channel } from './contract.js';

@Entity('reports')
@Index('uq_reports_tracking_code', ['trackingCode'], { unique: true })
export class ReportEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar')
  trackingCode!: string;

  /** The post as it was sent, unmasked: never leaves the desk. */
  @Column('text', { nullable: true })
  text!: string | null;

  @Column('text')
  normalised!: string;

  @Column('varchar')
  fingerprint!: string;

  @Column('text', { nullable: true })
  link!: string | null;

  @Column('text', { nullable: true })
  canonicalLink!: string | null;

  /** Name of the file in the picture folder. */
  @Column('varchar', { nullable: true })
  pictureFile!: string | null;

  @Column('varchar', { nullable: true })
  pictureHash!: string | null;

  @Column('varchar')
  channel!: Channel;

  @Column('varchar')
  language!: string;

  @Column('varchar', { nullable: true })
  district!: string | null;

  @Column('varchar', { nullable: true })
  seenAt!: string | null;

  @Column('varchar')
  receivedAt!: string;

  @Column('varchar', { nullable: true })
  idempotencyKey!: string | null;

  @Column('boolean')
  demonstration!: boolean;
}
