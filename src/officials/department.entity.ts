/** A row of `departments`: the first are written by a migration, others by administrators. */
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('departments')
export class DepartmentEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('simple-json')
  names!: { en: string; hi: string; ur: string };

  @Column('integer')
  position!: number;
}
