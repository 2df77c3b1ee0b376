/** A published reply on the recall list, because a fact that it cites has changed. TypeORM fills every column. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { RecallDecision, RecallReason, RecallStatus } from './recall.contract.js';

@Entity('recalls')
@Index('recalls_list', ['status', 'openedAt', 'id'])
@Index('recalls_reply', ['replyId', 'factId'])
export class RecallEntity {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar') replyId!: string;
  @Column('varchar') caseId!: string;
  @Column('varchar') department!: string;
  @Column('varchar') factId!: string;
  /** The version that the reply rests on: the cited one, or a later one that was found to leave the reply right. */
  @Column('integer') fromVersion!: number;
  /** The version that holds now. */
  @Column('integer') toVersion!: number;
  @Column('varchar') reason!: RecallReason;
  @Column('varchar') status!: RecallStatus;
  @Column('varchar', { nullable: true }) decision!: RecallDecision | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('varchar', { nullable: true }) decidedBy!: string | null;
  @Column('varchar', { nullable: true }) decidedAt!: string | null;
  @Column('varchar') openedAt!: string;
}
