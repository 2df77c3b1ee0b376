/** A report that moved with a merge; undoing the merge moves exactly these back. */
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('case_moves')
export class CaseMoveEntity {
  /** The event of the merge. */
  @PrimaryColumn('integer') seq!: number; // set by TypeORM, like all columns here
  @PrimaryColumn('varchar') reportId!: string;
  @Column('varchar') fromCaseId!: string;
  @Column('varchar') toCaseId!: string;
}
