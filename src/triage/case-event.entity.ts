/** One line of the append-only log of cases, chained by hashes. `seq` has no gaps. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CaseStatus } from './case-lifecycle.js';

@Entity('case_events')
@Index('case_events_case', ['caseId', 'seq'])
@Index('case_events_kind', ['kind', 'at', 'caseId'])
@Index('case_events_department', ['department', 'seq'])
@Index('case_events_former_department', ['formerDepartment', 'seq'])
export class CaseEventEntity {
  @PrimaryColumn('integer') seq!: number; // set by TypeORM, like all columns here
  @Column('varchar') caseId!: string;
  @Column('varchar') kind!: string;
  @Column('integer') version!: number;
  /** Status of the case after the event. */
  @Column('varchar') status!: CaseStatus;
  @Column('varchar') at!: string;
  @Column('varchar', { nullable: true }) actorId!: string | null;
  @Column('varchar', { nullable: true }) actorName!: string | null;
  @Column('text') summary!: string;
  /** JSON, kept as the text that was hashed. */
  @Column('text') data!: string;
  @Column('varchar') department!: string;
  /** The department that lost the case with this event: it must be told too. */
  @Column('varchar', { nullable: true }) formerDepartment!: string | null;
  @Column('varchar') previousHash!: string;
  @Column('varchar') hash!: string;
}
