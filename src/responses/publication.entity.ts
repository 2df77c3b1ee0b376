/** What was made public of a reply in one language: its content stays as it was. TypeORM fills every column. */
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { FactCheck, ReplyLanguage, Topic, Verdict } from './contract.js';
import { ReplyEntity } from './reply.entity.js';

/** Frozen at the publication; sources carry the titles that the cited fact versions had. */
export type PublishedContent = Pick<FactCheck, 'fact' | 'myth' | 'explanation' | 'closing' | 'sources'> & {
  seen?: FactCheck['seen'];
};

@Entity('publications')
@Index('publications_newest', ['status', 'publishedAt', 'id'])
@Index('publications_case', ['caseId', 'status'])
export class PublicationEntity {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar') replyId!: string;

  @ManyToOne(() => ReplyEntity)
  @JoinColumn({ name: 'replyId', foreignKeyConstraintName: 'publications_reply' })
  reply?: ReplyEntity;

  @Column('varchar') caseId!: string;
  @Column('varchar') language!: ReplyLanguage;
  @Index('publications_slug', { unique: true }) @Column('varchar') slug!: string;
  @Column('varchar') department!: string;
  @Column('varchar') verdict!: Verdict;
  @Column('varchar') contentHash!: string;
  @Column('text') headline!: string;
  /** Words in lower case, see `search-text.ts`. */
  @Column('text') searchText!: string;
  @Column('varchar') status!: FactCheck['status'];
  @Column('varchar') publishedAt!: string;
  @Column('varchar') updatedAt!: string;
  /** Slug of the newer page. */
  @Column('varchar', { nullable: true }) correctedBy!: string | null;
  /** Slug of the older page. */
  @Column('varchar', { nullable: true }) corrects!: string | null;
  @Column('text', { nullable: true }) withdrawnReason!: string | null;
  /** Since when the page says that it is being looked at again. */
  @Column('varchar', { nullable: true }) underReviewSince!: string | null;
  /** Schemes of the cited facts. */
  @Column('simple-json', { default: '[]' }) topics!: Topic[];
  @Column('simple-json') content!: PublishedContent;
}
