/** Where a citizen wants the answer: encrypted, given with consent, purged on a clock. TypeORM fills every column. */
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ReportEntity } from './report.entity.js';

@Entity('report_contacts')
@Index('ix_report_contacts_purge_after', ['purgeAfter'])
export class ReportContactEntity {
  @PrimaryColumn('varchar')
  reportId!: string;

  @ManyToOne(() => ReportEntity)
  @JoinColumn({ name: 'reportId', foreignKeyConstraintName: 'fk_report_contacts_report' })
  report?: Relation<ReportEntity>;

  @Column('varchar')
  kind!: 'email' | 'phone' | 'telegram';

  /** Sealed by `Secrets`. */
  @Column('text')
  value!: string;

  @Column('varchar')
  consentAt!: string;

  @Column('varchar')
  purgeAfter!: string;
}
