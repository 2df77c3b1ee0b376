/** PURE. What a new account must have. */
import { z } from 'zod';
import type { FieldError } from '../platform/errors.js';
import { ROLES } from './contract.js';
import type { Departments } from './departments.service.js';
import type { DepartmentRole } from './official.js';

const LONGEST_NAME = 120;
const LONGEST_EMAIL = 254;

export const newOfficialSchema = z.strictObject({
  name: z.string().trim().min(1, 'Please give a name.').max(LONGEST_NAME),
  email: z.preprocess(
    (value) => (typeof value === 'string' ? plainEmail(value) : value),
    z.email('Please give an e-mail address.').max(LONGEST_EMAIL),
  ),
  password: z.string(),
  roles: z
    .array(
      z.object({ department: z.string(), role: z.enum(ROLES, `Please take one of ${ROLES.join(', ')}.`) }),
    )
    .min(1, 'Please give at least one role.')
    .readonly(),
});

export interface NewOfficial {
  name: string;
  email: string;
  password: string;
  roles: readonly DepartmentRole[];
}

/** Departments that do not exist or are named twice. */
export function roleFaults(roles: readonly DepartmentRole[], departments: Departments): FieldError[] {
  const known = departments.all().map((department) => department.id);
  return roles.flatMap(({ department }, place) => {
    const field = `roles.${place}.department`;
    if (!known.includes(department))
      return [{ field, message: `There is no department ${department}: ${known.join(', ')}.` }];
    const first = roles.findIndex((each) => each.department === department);
    return first === place ? [] : [{ field, message: 'One role per department is enough.' }];
  });
}

/** The form in which e-mail addresses are stored and compared. */
export function plainEmail(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase();
}
