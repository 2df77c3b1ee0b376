/** A row of `official_roles`: what one official may do in one department. */
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Role } from './contract.js';
import { DepartmentEntity } from './department.entity.js';
import { OfficialEntity } from './official.entity.js';

@Entity('official_roles')
@Index('official_roles_department', ['departmentId'])
export class OfficialRoleEntity {
  @PrimaryColumn('varchar')
  officialId!: string;

  @PrimaryColumn('varchar')
  departmentId!: string;

  @Column('varchar')
  role!: Role;

  @ManyToOne(() => OfficialEntity)
  @JoinColumn({ name: 'officialId', foreignKeyConstraintName: 'official_roles_official_fk' })
  official?: Relation<OfficialEntity>;

  @ManyToOne(() => DepartmentEntity)
  @JoinColumn({ name: 'departmentId', foreignKeyConstraintName: 'official_roles_department_fk' })
  department?: Relation<DepartmentEntity>;
}
