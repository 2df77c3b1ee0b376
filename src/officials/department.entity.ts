/** A row of `departments`: written by migrations only. */
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
