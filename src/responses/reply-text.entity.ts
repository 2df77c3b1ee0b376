/** One language version of a reply. TypeORM fills every column. */
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { ReplyLanguage } from './contract.js';
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
}
