/** Where a report stands: its case, and copies of what lists are filtered by. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { About } from './matching/index.js';

export type JoinedBy = 'opened' | 'rule' | 'official';

@Entity('placements')
@Index('placements_case', ['caseId', 'receivedAt'])
@Index('placements_received', ['receivedAt', 'caseId', 'channel', 'district'])
export class PlacementEntity {
  @PrimaryColumn('varchar') reportId!: string; // set by TypeORM, like all columns here
  @Column('varchar') caseId!: string;
  @Column('varchar') joinedBy!: JoinedBy;
  @Column('double precision', { nullable: true }) similarity!: number | null;
  /** Whether the text stands for its case in the engine that later reports are compared with. */
  @Column('boolean') anchor!: boolean;
  /** What the fact engine decided about an anchor: two posts about one fact in one sense are likely one claim. */
  @Column('simple-json', { nullable: true }) about!: About | null;
  @Column('varchar') channel!: string;
  @Column('varchar', { nullable: true }) district!: string | null;
  @Column('varchar') language!: string;
  @Column('varchar') receivedAt!: string;
  @Column('varchar') fingerprint!: string;
  @Column('varchar', { nullable: true }) canonicalLink!: string | null;
  @Column('varchar', { nullable: true }) pictureHash!: string | null;
  @Column('text') searchText!: string;
}

export type StandingReport = Readonly<PlacementEntity>;
