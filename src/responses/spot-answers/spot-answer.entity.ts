/** A report that got its answer as it came in, and what its sender said of the answer. TypeORM fills every column. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { SpotFeedback, SpotWay } from '../contract.js';

@Entity('spot_answers')
@Index('spot_answers_case', ['caseId', 'receivedAt'])
@Index('spot_answers_feedback', ['feedback', 'feedbackAt'])
export class SpotAnswerEntity {
  @PrimaryColumn('varchar') reportId!: string;
  @Column('varchar') replyId!: string;
  /** The answered case. */
  @Column('varchar') caseId!: string;
  @Column('varchar') department!: string;
  @Column('varchar') way!: SpotWay;
  /** How sure the desk was that the report makes this claim; null for an exact copy or an official's decision. */
  @Column('double precision', { nullable: true }) similarity!: number | null;
  @Column('varchar') receivedAt!: string;
  @Column('varchar') answeredAt!: string;
  @Column('varchar', { nullable: true }) feedback!: SpotFeedback | null;
  @Column('varchar', { nullable: true }) feedbackAt!: string | null;
}
