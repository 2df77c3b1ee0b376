/** Which words occur in which case: the index of the full-text search. See `search-keys.ts` for what a word is. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('case_words')
@Index('case_words_case', ['caseId'])
export class CaseWordEntity {
  /** PostgreSQL sorts it by bytes, as SQLite does anyway. */
  @PrimaryColumn('varchar', { collation: 'C' }) word!: string; // set by TypeORM, like all columns here
  @PrimaryColumn('varchar') caseId!: string;
}

/** One row: up to which `seq` of the change log the words of the cases are indexed. */
@Entity('case_words_head')
export class CaseWordsHeadEntity {
  @PrimaryColumn('integer') id!: number;
  @Column('integer') seq!: number;
}
