/** Somebody is responsible for something in a department, for a time. TypeORM fills every column. */
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OfficialEntity } from '../official.entity.js';
import type { DutyTask } from '../people/people.contract.js';

@Entity('duties')
@Index('duties_ends', ['endsAt', 'department'])
export class DutyEntity {
  @PrimaryColumn('varchar') id!: string;
  @Column('varchar') department!: string;
  @Column('varchar') officialId!: string;
  @Column('varchar') task!: DutyTask;
  /** Empty for everything in the department. */
  @Column('varchar') topic!: string;
  @Column('varchar') startsAt!: string;
  @Column('varchar') endsAt!: string;
  @Column('varchar') createdBy!: string;
  @Column('varchar') createdAt!: string;

  @ManyToOne(() => OfficialEntity, { nullable: false })
  @JoinColumn({ name: 'officialId', foreignKeyConstraintName: 'duties_official_fk' })
  official?: Relation<OfficialEntity>;
}
