/** One language version of a reply, with its own approval. TypeORM fills every column. */
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { ReplyLanguage } from './contract.js';
import type { ReplyStatus } from './reply-lifecycle.js';
import { ReplyEntity } from './reply.entity.js';

@Entity('reply_texts')
export class ReplyTextEntity {
  @PrimaryColumn('varchar') replyId!: string;
  @PrimaryColumn('varchar') language!: ReplyLanguage;

  @ManyToOne(() => ReplyEntity)
  @JoinColumn({ name: 'replyId', foreignKeyConstraintName: 'reply_texts_reply' })
  reply?: ReplyEntity;

  @Column('text') headline!: string;
  @Column('text') fact!: string;
  @Column('text') myth!: string;
  @Column('text') explanation!: string;
  @Column('text') closing!: string;

  @Column('varchar', { default: 'draft' }) status!: ReplyStatus;
  /** Everybody whose hands were on this version: none of them approves it. */
  @Column('simple-json', { default: '[]' }) writers!: string[];
  /** Fingerprint of the approved text with its verdict and sources; null before the approval and after an edit. */
  @Column('varchar', { nullable: true }) contentHash!: string | null;
  @Column('varchar', { nullable: true }) submittedAt!: string | null;
  @Column('varchar', { nullable: true }) approverId!: string | null;
  @Column('varchar', { nullable: true }) approvedAt!: string | null;
  @Column('varchar', { nullable: true }) publishedAt!: string | null;
  @Column('text', { nullable: true }) returnComment!: string | null;
}
