/** PURE. Whom an administrator may look after, and what would leave the desk without one. */
import type { FieldError } from '../../platform/errors.js';
import { GENERAL_DESK } from '../contract.js';
import { isDeskAdmin } from '../desk-admin.js';
import type { DepartmentRole, Official } from '../official.js';

type WithRoles = Pick<Official, 'roles'>;

/** Whoever may reset a password can act as its owner, so this needs to be administrator wherever the account has a role. */
export function mayManage(admin: Official, person: WithRoles): boolean {
  if (isDeskAdmin(admin)) return true;
  return person.roles.length > 0 && person.roles.every(({ department }) => admin.may('admin', department));
}

/** Whether the account stands in a department of the administrator at all. */
export function maySee(admin: Official, person: WithRoles): boolean {
  return isDeskAdmin(admin) || person.roles.some(({ department }) => admin.may('admin', department));
}

/** Roles that this administrator may not give. */
export function rolesBeyond(admin: Official, roles: readonly DepartmentRole[]): FieldError[] {
  if (isDeskAdmin(admin)) return [];
  return roles.flatMap(({ department }, place) =>
    admin.may('admin', department)
      ? []
      : [{ field: `roles.${place}.department`, message: 'You are not administrator of this department.' }],
  );
}

export function looksAfterTheDesk({ roles }: WithRoles): boolean {
  return roles.some(({ department, role }) => department === GENERAL_DESK && role === 'admin');
}

/** What is different between two sets of roles, for the log. */
export function roleChanges(
  before: readonly DepartmentRole[],
  after: readonly DepartmentRole[],
): { department: string; from: string | null; to: string | null }[] {
  const departments = new Set([...before, ...after].map(({ department }) => department));
  const roleIn = (roles: readonly DepartmentRole[], department: string): string | null =>
    roles.find((each) => each.department === department)?.role ?? null;
  return [...departments]
    .map((department) => ({
      department,
      from: roleIn(before, department),
      to: roleIn(after, department),
    }))
    .filter(({ from, to }) => from !== to);
}
