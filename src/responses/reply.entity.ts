/** A reply as it stands: its state, and who did what to it. Its texts have rows of their own. TypeORM fills every column. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ReplySource, Verdict } from './contract.js';
import type { ReplyStatus } from './reply-lifecycle.js';

@Entity('replies')
@Index('replies_case', ['caseId', 'createdAt'])
@Index('replies_queue', ['status', 'updatedAt', 'id'])
export class ReplyEntity {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar') caseId!: string;
  /** Of the case, when the reply was last changed. */
  @Column('varchar') department!: string;
  @Column('varchar') status!: ReplyStatus;
  @Column('integer') version!: number;
  @Column('varchar') verdict!: Verdict;
  @Column('simple-json') sources!: ReplySource[];
  /** Fingerprint of the approved content; null before the approval and after an edit. */
  @Column('varchar', { nullable: true }) contentHash!: string | null;
  @Column('varchar') authorId!: string;
  /** Everybody who changed the text after it was first written. */
  @Column('simple-json') editors!: string[];
  @Column('varchar', { nullable: true }) submittedBy!: string | null;
  @Column('varchar', { nullable: true }) submittedAt!: string | null;
  @Column('varchar', { nullable: true }) approverId!: string | null;
  @Column('varchar', { nullable: true }) approvedAt!: string | null;
  @Column('varchar', { nullable: true }) publishedBy!: string | null;
  @Column('varchar', { nullable: true }) publishedAt!: string | null;
  @Column('text', { nullable: true }) emergencyReason!: string | null;
  @Column('varchar', { nullable: true }) emergencyReviewedBy!: string | null;
  @Column('varchar', { nullable: true }) emergencyReviewedAt!: string | null;
  @Column('text', { nullable: true }) returnComment!: string | null;
  @Column('text', { nullable: true }) withdrawnReason!: string | null;
  /** The published reply that this one is to take the place of. */
  @Column('varchar', { nullable: true }) corrects!: string | null;
  @Column('varchar') createdAt!: string;
  @Column('varchar') updatedAt!: string;
  @Column('boolean') demonstration!: boolean;
}
