/** PURE. A session as its official's browser sees it. */
import type { DepartmentView, SessionView } from './contract.js';
import type { Departments } from './departments.service.js';
import type { LiveSession } from './sessions.service.js';

/** `departments` are those in which the official has a role. */
export function sessionView({ official, expiresAt }: LiveSession, departments: Departments): SessionView {
  return {
    official: {
      id: official.id,
      name: official.name,
      email: official.email,
      roles: official.roles.map(({ department, role }) => ({ department, role })),
    },
    departments: departments
      .all()
      .filter((department) => official.may('viewer', department.id))
      .map(departmentView),
    expiresAt,
  };
}

export function departmentView({ id, name, names }: DepartmentView): DepartmentView {
  return { id, name, names: { en: names.en, hi: names.hi, ur: names.ur } };
}
