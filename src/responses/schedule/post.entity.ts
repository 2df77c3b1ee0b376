/** A post to the department's own pages: drafted, approved by somebody else, released at its time. TypeORM fills every column. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { PageChannel } from '../channels/channels.contract.js';
import type { ReplyLanguage } from '../contract.js';
import type { PostKind, PostStatus } from './schedule.contract.js';

@Entity('posts')
@Index('posts_planned', ['status', 'plannedAt'])
@Index('posts_calendar', ['plannedAt', 'id'])
export class PostEntity {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar') department!: string;
  @Column('varchar') kind!: PostKind;
  @Column('varchar') status!: PostStatus;
  @Column('integer') version!: number;
  @Column('varchar') language!: ReplyLanguage;
  @Column('text') headline!: string;
  @Column('text') body!: string;
  @Column('text', { nullable: true }) url!: string | null;
  @Column('simple-json') channels!: PageChannel[];
  @Column('varchar') plannedAt!: string;
  /** What it was suggested by: a deadline of a fact, a myth that comes back; the same occasion is suggested once. */
  @Index('posts_occasion') @Column('varchar', { nullable: true }) occasion!: string | null;
  /** Fingerprint of what was approved; null before, and after an edit. */
  @Column('varchar', { nullable: true }) contentHash!: string | null;
  @Column('varchar') authorId!: string;
  @Column('varchar') authorName!: string;
  /** Everybody who changed it after it was first written. */
  @Column('simple-json') editors!: string[];
  @Column('varchar', { nullable: true }) approverId!: string | null;
  @Column('varchar', { nullable: true }) approverName!: string | null;
  @Column('varchar', { nullable: true }) approvedAt!: string | null;
  @Column('text', { nullable: true }) returnComment!: string | null;
  @Column('varchar', { nullable: true }) releasedAt!: string | null;
  @Column('varchar') createdAt!: string;
  @Column('varchar') updatedAt!: string;
}
