/** One row: the last `seq`, its hash and the last case number. Counted inside the unit of work, so without gaps. */
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const ONLY_ROW = 1;

@Entity('change_counter')
export class ChangeCounterEntity {
  @PrimaryColumn('integer') id!: number; // set by TypeORM, like all columns here
  @Column('integer') seq!: number;
  @Column('varchar') hash!: string;
  @Column('integer') caseNumber!: number;
}
