/** A reply as it was submitted: what an approver read once, so that a later version can be compared with it. */
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { NewReply } from './contract.js';
import { ReplyEntity } from './reply.entity.js';

@Entity('reply_submissions')
@Index('reply_submissions_reply', ['replyId', 'at'])
export class ReplySubmissionEntity {
  @PrimaryColumn('varchar') id!: string; // filled by TypeORM, like all columns here
  @Column('varchar') replyId!: string;

  @ManyToOne(() => ReplyEntity)
  @JoinColumn({ name: 'replyId', foreignKeyConstraintName: 'reply_submissions_of_reply' })
  reply?: ReplyEntity;

  @Column('varchar') at!: string;
  @Column('simple-json') content!: NewReply;
}
