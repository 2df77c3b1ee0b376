/** Something that one official should know: they were named, were given a case, or something urgent came. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { NoticeKind } from './notices.js';

@Entity('notifications')
@Index('notifications_of_official', ['officialId', 'at', 'id'])
@Index('notifications_old', ['at'])
export class NotificationEntity {
  @PrimaryColumn('varchar') id!: string; // set by TypeORM, like all columns here
  @Column('varchar') officialId!: string;
  @Column('varchar') kind!: NoticeKind;
  @Column('varchar') caseId!: string;
  /** How many cases it stands for: what pours in is told together, with the newest case. */
  @Column('integer') count!: number;
  @Column('varchar', { nullable: true }) actorId!: string | null;
  @Column('varchar', { nullable: true }) actorName!: string | null;
  @Column('varchar') at!: string;
  @Column('varchar', { nullable: true }) readAt!: string | null;
}
