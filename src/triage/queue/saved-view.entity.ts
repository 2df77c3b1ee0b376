/** A list that an official wants to find again: the query string of the queue under a name. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('saved_views')
@Index('saved_views_owner', ['ownerId'])
@Index('saved_views_department', ['department'])
export class SavedViewEntity {
  @PrimaryColumn('varchar') id!: string; // set by TypeORM, like all columns here
  @Column('varchar') ownerId!: string;
  @Column('varchar') name!: string;
  @Column('text') query!: string;
  /** Everyone with a role there sees it; null: its owner alone. */
  @Column('varchar', { nullable: true }) department!: string | null;
  @Column('varchar') createdAt!: string;
}
