/** PURE. A signed-in official and what they may do where. */
import { Forbidden } from '../platform/errors.js';
import { type OfficialRef, type Role, ROLES } from './contract.js';

export interface DepartmentRole {
  department: string;
  role: Role;
}

export class Official {
  constructor(
    readonly id: string,
    readonly name: string,
    readonly email: string,
    readonly roles: readonly DepartmentRole[],
  ) {}

  get ref(): OfficialRef {
    return { id: this.id, name: this.name };
  }

  /** Whether the official has this role, or a greater one, in the department. */
  may(role: Role, department: string): boolean {
    return this.roles.some((each) => each.department === department && reaches(each.role, role));
  }

  /** Ids of the departments in which the official has this role or a greater one. */
  departmentsAs(role: Role): string[] {
    return this.roles.filter((each) => reaches(each.role, role)).map((each) => each.department);
  }

  /** @throws Forbidden `official/role-needed` */
  require(role: Role, department: string): void {
    if (this.may(role, department)) return;
    throw new Forbidden(
      'official/role-needed',
      `This needs the role ${role} in the department ${department}.`,
      {
        extra: { role, department },
      },
    );
  }
}

function reaches(held: Role, needed: Role): boolean {
  return ROLES.indexOf(held) >= ROLES.indexOf(needed);
}
