/** A case as it is stored. Values are replaced, never changed in place: the live cases in memory share them. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CaseKind, CaseStatus, CloseReason } from './case-lifecycle.js';
import type { Affected, Confidence, Harm, Level, PriorityReason, Reach } from './priority.js';

/** What an official decided about harm, reach and confidence. */
export interface Assessment {
  harm: Harm;
  affected: Affected;
  reach: Reach;
  confidence: Confidence;
  basis: string;
}

/** The best match that nobody rejected, kept with the case so that lists need no join. */
export interface TopMatch {
  /** An official found that the claim is about this fact. */
  accepted?: true;
  factId: string;
  scheme: string;
  statement: string;
  similarity: number;
  relation: 'contradicts' | 'agrees' | 'related';
  discrepancies: {
    slot: string;
    label: string;
    post: string;
    fact: string;
    verdict: 'agrees' | 'differs' | 'not_in_fact';
  }[];
}

@Entity('cases')
@Index('cases_priority', ['priorityRank', 'dueOrder', 'number'])
@Index('cases_opened', ['openedAt', 'number'])
@Index('cases_due', ['dueOrder', 'number'])
@Index('cases_reports', ['reportCount', 'number'])
/** Whatever is counted for filters and views: counting reads no case. */
@Index('cases_counts', [
  'department',
  'status',
  'mergedInto',
  'snoozedUntil',
  'priority',
  'overdue',
  'escalatedTo',
  'assigneeId',
  'assignedToId',
  'kind',
  'topRelation',
  'openedAt',
])
@Index('cases_assignee', ['assigneeId'])
@Index('cases_assigned_to', ['assignedToId'])
export class CaseEntity {
  @PrimaryColumn('varchar') id!: string; // set by TypeORM, like all columns here
  @Index('cases_number', { unique: true }) @Column('integer') number!: number;
  @Column('integer') version!: number;
  @Index('cases_seq', { unique: true }) @Column('integer') seq!: number;
  @Column('varchar') title!: string;
  @Column('varchar', { default: 'rumour' }) kind!: CaseKind;
  /** Of a contest: the published reply that is objected to. */
  @Column('varchar', { nullable: true }) contests!: string | null;
  @Column('varchar') status!: CaseStatus;
  @Column('varchar', { nullable: true }) closeReason!: CloseReason | null;
  @Column('text', { nullable: true }) closeNote!: string | null;
  @Column('varchar', { nullable: true }) competent!: string | null;
  @Column('varchar', { nullable: true }) mergedInto!: string | null;
  /** The `seq` under which the moved reports are noted in `case_moves`. */
  @Column('integer', { nullable: true }) mergeSeq!: number | null;
  @Column('varchar', { nullable: true }) statusBeforeMerge!: CaseStatus | null;
  @Column('varchar') department!: string;
  @Column('varchar') priority!: Level;
  /** 0 for the most urgent level. */
  @Column('integer') priorityRank!: number;
  @Column('varchar') suggestedPriority!: Level;
  @Column('simple-json') priorityReasons!: PriorityReason[];
  @Column('text', { nullable: true }) overrideReason!: string | null;
  @Column('simple-json', { nullable: true }) assessment!: Assessment | null;
  /** The step last estimated from the reports. */
  @Column('varchar') reach!: Reach;
  @Column('simple-json', { nullable: true }) topMatch!: TopMatch | null;
  @Column('varchar', { nullable: true }) topRelation!: TopMatch['relation'] | null;
  @Column('integer') reportCount!: number;
  @Column('simple-json') channels!: string[];
  @Column('simple-json') districts!: string[];
  @Column('simple-json') languages!: string[];
  @Column('integer', { nullable: true }) monitorBaseline!: number | null;
  @Column('varchar', { nullable: true }) assigneeId!: string | null;
  @Column('varchar', { nullable: true }) assigneeName!: string | null;
  /** Who is responsible, whoever has claimed the case. */
  @Column('varchar', { nullable: true }) assignedToId!: string | null;
  @Column('varchar', { nullable: true }) assignedToName!: string | null;
  @Column('varchar', { nullable: true }) claimExpiresAt!: string | null;
  @Column('varchar', { nullable: true }) escalatedTo!: string | null;
  @Column('text', { nullable: true }) escalatedReason!: string | null;
  @Column('varchar', { nullable: true }) snoozedUntil!: string | null;
  @Column('boolean') overdue!: boolean;
  @Column('varchar', { nullable: true }) dueAt!: string | null;
  /** `dueAt`, or a text after every instant: lists are sorted by it. */
  @Column('varchar') dueOrder!: string;
  @Column('varchar') openedAt!: string;
  @Column('varchar') updatedAt!: string;
  @Column('boolean') demonstration!: boolean;
}

export type Case = Readonly<CaseEntity>;
