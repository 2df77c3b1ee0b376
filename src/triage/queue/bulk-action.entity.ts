/** Work that was done on many cases at once, with what is needed to take it back. */
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BulkWork } from './contract.js';

/** One case as it was before, and its version after. */
export interface DoneItem {
  id: string;
  version: number;
  before: {
    status: string;
    department: string;
    assignedToId: string | null;
    snoozedUntil: string | null;
  };
}

@Entity('bulk_actions')
export class BulkActionEntity {
  @PrimaryColumn('varchar') id!: string; // set by TypeORM, like all columns here
  @Column('varchar') officialId!: string;
  @Column('varchar') action!: BulkWork['action'];
  @Column('varchar') at!: string;
  @Column('varchar', { nullable: true }) undoneAt!: string | null;
  @Column('simple-json') items!: DoneItem[];
}
