/** One thing that an administrator did to an account, a department or the duty list. Written once, never changed. TypeORM fills every column. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('admin_log')
@Index('admin_log_subject', ['subject', 'number'], { unique: true })
@Index('admin_log_at', ['at', 'id'])
export class AdminLogEntity {
  @PrimaryColumn('varchar') id!: string;
  /** Id of the official or the department. */
  @Column('varchar') subject!: string;
  /** Counts what was done to this subject, from 1. */
  @Column('integer') number!: number;
  @Column('varchar') kind!: string;
  @Column('simple-json') data!: Record<string, unknown>;
  /** Null for the command line. */
  @Column('varchar', { nullable: true }) actorId!: string | null;
  @Column('varchar', { nullable: true }) actorName!: string | null;
  @Column('varchar') at!: string;
}
