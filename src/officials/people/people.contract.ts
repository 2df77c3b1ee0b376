/** What administrators see of accounts, departments and the duty list. Browser code may import this file. */
import { z } from 'zod';
import { officialRefSchema, ROLES } from '../contract.js';

const LONGEST_NAME = 120;

const roleSchema = z.strictObject({ department: z.string().min(1).max(120), role: z.enum(ROLES) });

export const personSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  roles: z.array(z.object({ department: z.string(), role: z.enum(ROLES) })),
  /** Counts what administrators did to the account; changes carry the version on which they rest. */
  version: z.number().int(),
  disabledAt: z.string().nullable(),
  /** Logs in with a code of an authenticator, too. */
  secondFactor: z.boolean(),
  demonstration: z.boolean(),
  createdAt: z.string(),
  /** Last use of a session that is still open; null when there is none. */
  seenAt: z.string().nullable(),
  /** Whether you may change this account: you are administrator wherever it has a role. */
  manageable: z.boolean(),
});
export type PersonView = z.infer<typeof personSchema>;

export const peopleSchema = z.object({ items: z.array(personSchema) });

export const newPersonSchema = z.strictObject({
  name: z.string().trim().min(1, 'Please give a name.').max(LONGEST_NAME),
  email: z.email('Please give an e-mail address.').max(254),
  roles: z.array(roleSchema).min(1, 'Please give at least one role.').max(50),
});
export type NewPerson = z.infer<typeof newPersonSchema>;

export const changedPersonSchema = z.strictObject({
  version: z.number().int().min(0),
  name: newPersonSchema.shape.name,
  roles: newPersonSchema.shape.roles,
});
export type ChangedPerson = z.infer<typeof changedPersonSchema>;

/** Answer with a secret that is shown once and stored nowhere in this form. */
export const personSecretSchema = z.object({
  person: personSchema,
  /** A password to hand over; the official should change it after the first log-in. */
  password: z.string().optional(),
  /** Address for the authenticator (`otpauth:`). */
  otpauth: z.string().optional(),
});
export type PersonSecret = z.infer<typeof personSecretSchema>;

export const personIdSchema = z.string().min(1).max(64);

export const ownPasswordSchema = z.strictObject({
  current: z.string().min(1, 'Please give your present password.').max(512),
  password: z.string().max(512),
});
export type OwnPassword = z.infer<typeof ownPasswordSchema>;

export const adminEntrySchema = z.object({
  number: z.number().int(),
  kind: z.string(),
  data: z.record(z.string(), z.unknown()),
  actor: z.string().nullable(),
  at: z.string(),
});
export type AdminEntryView = z.infer<typeof adminEntrySchema>;
export const adminEntriesSchema = z.object({ items: z.array(adminEntrySchema) });

const namesSchema = z.strictObject({
  en: z.string().trim().min(2, 'Please give the name in English.').max(120),
  hi: z.string().trim().min(2, 'Please give the name in Hindi.').max(120),
  ur: z.string().trim().min(2, 'Please give the name in Urdu.').max(120),
});
export const newDepartmentSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{1,58}[a-z0-9]$/, 'Use small letters, digits and hyphens.'),
  names: namesSchema,
});
export type NewDepartment = z.infer<typeof newDepartmentSchema>;
export const changedDepartmentSchema = z.strictObject({ names: namesSchema });
export type ChangedDepartment = z.infer<typeof changedDepartmentSchema>;

/** What somebody is responsible for while on duty. */
export const DUTY_TASKS = ['triage', 'replies', 'approval', 'escalation'] as const;
export type DutyTask = (typeof DUTY_TASKS)[number];

export const dutySchema = z.object({
  id: z.string(),
  department: z.string(),
  official: officialRefSchema,
  task: z.enum(DUTY_TASKS),
  /** A scheme or subject; empty for everything in the department. */
  topic: z.string(),
  from: z.string(),
  until: z.string(),
  /** On duty at the moment of the answer. */
  now: z.boolean(),
});
export type DutyView = z.infer<typeof dutySchema>;

const instant = z.iso.datetime({ offset: true, message: 'Please give a date and a time.' });
export const newDutySchema = z.strictObject({
  department: z.string().min(1).max(120),
  officialId: z.string().min(1, 'Please choose somebody.').max(64),
  task: z.enum(DUTY_TASKS),
  topic: z.string().trim().max(200).default(''),
  from: instant,
  until: instant,
});
export type NewDuty = z.infer<typeof newDutySchema>;
export const dutiesQuerySchema = z.strictObject({
  department: z.string().max(120).optional(),
  task: z.enum(DUTY_TASKS).optional(),
  /** `now`: only who is on duty at this moment; otherwise all that has not ended. */
  when: z.enum(['now']).optional(),
});
export type DutiesQuery = z.infer<typeof dutiesQuerySchema>;
export const dutiesSchema = z.object({ items: z.array(dutySchema) });
