/** A live case that may make the same claim: an official decides. */
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('case_suggestions')
export class CaseSuggestionEntity {
  @PrimaryColumn('varchar') caseId!: string; // set by TypeORM, like all columns here
  @PrimaryColumn('varchar') nearCaseId!: string;
  @Column('double precision') similarity!: number;
  @Column('varchar') reportId!: string;
  @Column('varchar') at!: string;
  /** What an official decided; kept to measure the engine. */
  @Column('varchar', { nullable: true }) feedback!: 'accepted' | 'rejected' | null;
  @Column('varchar', { nullable: true }) feedbackBy!: string | null;
  @Column('varchar', { nullable: true }) feedbackAt!: string | null;
}
