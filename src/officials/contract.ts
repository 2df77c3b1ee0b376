/** What clients see of officials: departments, roles, sessions. Browser code may import this file. */
import { z } from 'zod';

/** From least to most: each role may do what those before it may. */
export const ROLES = ['viewer', 'triager', 'author', 'approver', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Receives what no other department is competent for. */
export const GENERAL_DESK = 'general';

export const departmentSchema = z.object({
  id: z.string(),
  name: z.string(),
  names: z.object({ en: z.string(), hi: z.string(), ur: z.string() }),
});
export type DepartmentView = z.infer<typeof departmentSchema>;

export const loginSchema = z.strictObject({
  email: z.email('Please give an e-mail address.').max(254),
  password: z.string().min(1, 'Please give your password.').max(512),
  totp: z.string().max(16).optional(),
});
export type Login = z.infer<typeof loginSchema>;

export const sessionSchema = z.object({
  official: z.object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    roles: z.array(z.object({ department: z.string(), role: z.enum(ROLES) })),
  }),
  departments: z.array(departmentSchema),
  expiresAt: z.iso.datetime(),
});
export type SessionView = z.infer<typeof sessionSchema>;

/** An official as others see them. */
export const officialRefSchema = z.object({ id: z.string(), name: z.string() });
export type OfficialRef = z.infer<typeof officialRefSchema>;

/** One row of `GET /api/officials`: somebody to assign a case to or to mention. */
export const colleagueSchema = z.object({
  id: z.string(),
  name: z.string(),
  roles: z.array(z.object({ department: z.string(), role: z.enum(ROLES) })),
});
export type ColleagueView = z.infer<typeof colleagueSchema>;
