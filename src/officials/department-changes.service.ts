/** Adds and renames departments (administrators of the general desk). A department is never removed: cases stand in it. */
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/index.js';
import { Conflict, NotFound } from '../platform/errors.js';
import type { DepartmentView } from './contract.js';
import { DepartmentEntity } from './department.entity.js';
import { Departments } from './departments.service.js';
import { requireDeskAdmin } from './desk-admin.js';
import type { Official } from './official.js';
import { AdminLog } from './people/admin-log.service.js';
import type { NewDepartment } from './people/people.contract.js';

type Names = NewDepartment['names'];

@Injectable()
export class DepartmentChanges {
  constructor(
    private readonly departments: Departments,
    private readonly log: AdminLog,
    private readonly work: UnitOfWork,
  ) {}

  /** @throws Forbidden; Conflict `department/taken` naming the department with this id or name */
  async add({ id, names }: NewDepartment, admin: Official): Promise<DepartmentView> {
    requireDeskAdmin(admin);
    this.requireFree([id, ...Object.values(names)], undefined);
    await this.work.run(async (unit) => {
      const position = await unit.manager.countBy(DepartmentEntity, {});
      await unit.manager.insert(DepartmentEntity, { id, names, position });
      await this.log.write(unit, {
        subject: id,
        kind: 'department_added',
        actor: admin.ref,
        data: { names },
      });
      unit.afterCommit(() => this.departments.put(id, names));
    });
    return this.known(id);
  }

  /** @throws Forbidden; NotFound `department/unknown`; Conflict `department/taken` */
  async rename(id: string, names: Names, admin: Official): Promise<DepartmentView> {
    requireDeskAdmin(admin);
    const before = this.known(id).names;
    this.requireFree(Object.values(names), id);
    await this.work.run(async (unit) => {
      await unit.manager.update(DepartmentEntity, { id }, { names });
      const data = { from: before, to: names };
      await this.log.write(unit, { subject: id, kind: 'department_renamed', actor: admin.ref, data });
      unit.afterCommit(() => this.departments.put(id, names));
    });
    return this.known(id);
  }

  private known(id: string): DepartmentView {
    const department = this.departments.all().find((each) => each.id === id);
    if (department === undefined) throw new NotFound('department/unknown', 'There is no such department.');
    return department;
  }

  /** Imports and routes find departments by any of their names. */
  private requireFree(names: readonly string[], own: string | undefined): void {
    const taken = names.map((name) => this.departments.find(name)).find((found) => found && found.id !== own);
    if (taken === undefined) return;
    throw new Conflict('department/taken', `There is a department of this name already: ${taken.name}.`, {
      extra: { id: taken.id },
    });
  }
}
