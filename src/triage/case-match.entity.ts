/** The best comparison of a case's reports with one fact, with its evidence and an official's verdict on it. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { MatchView } from './contract.js';

@Entity('case_matches')
@Index('case_matches_fact', ['factId'])
export class CaseMatchEntity {
  @PrimaryColumn('varchar') caseId!: string; // set by TypeORM, like all columns here
  @PrimaryColumn('varchar') factId!: string;
  @Column('integer') factVersion!: number;
  @Column('varchar') scheme!: string;
  @Column('text') statement!: string;
  @Column('varchar') department!: string;
  @Column('double precision') similarity!: number;
  @Column('varchar') relation!: MatchView['relation'];
  @Column('simple-json') discrepancies!: MatchView['discrepancies'];
  @Column('simple-json') because!: MatchView['because'];
  @Column('varchar') reportId!: string;
  @Column('varchar', { nullable: true }) feedback!: MatchView['feedback'];
  @Column('varchar', { nullable: true }) feedbackBy!: string | null;
  @Column('varchar', { nullable: true }) feedbackAt!: string | null;
}
