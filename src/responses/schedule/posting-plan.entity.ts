/** How often a department means to post on one of its pages. TypeORM fills every column. */
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PageChannel } from '../channels/channels.contract.js';

@Entity('posting_plans')
export class PostingPlanEntity {
  @PrimaryColumn('varchar') department!: string;
  @PrimaryColumn('varchar') channel!: PageChannel;
  @Column('integer') postsPerWeek!: number;
  @Column('varchar') updatedBy!: string;
  @Column('varchar') updatedAt!: string;
}
