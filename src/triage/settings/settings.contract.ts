/** What clients see of the settings of the desk. Browser code may import this file. */
import { z } from 'zod';

export const SETTING_NAMES = ['calendar', 'deadlines', 'thresholds'] as const;

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Please give a time as HH:MM.');
const MOST_HOLIDAYS = 120;

/** A working calendar. Days are 0 for Sunday to 6 for Saturday; times are those of the office (Asia/Kolkata). */
export const calendarSchema = z.strictObject({
  workingDays: z.array(z.number().int().min(0).max(6)).min(1, 'Please keep at least one working day.').max(7),
  /** Which Saturdays of the month are off. */
  saturdaysOff: z.array(z.number().int().min(1).max(5)).max(5),
  hours: z
    .array(z.strictObject({ from: time, to: time }))
    .min(1, 'Please give the office hours.')
    .max(4)
    .refine(
      (hours) => hours.every(({ from, to }, at) => from < to && (hours[at - 1]?.to ?? '') <= from),
      'Each stretch must end after it begins and begin after the one before has ended.',
    ),
  holidays: z
    .array(
      z.strictObject({ date: z.iso.date('Please give a date.'), name: z.string().trim().min(1).max(120) }),
    )
    .max(MOST_HOLIDAYS)
    .refine(
      (holidays) => new Set(holidays.map(({ date }) => date)).size === holidays.length,
      'A date stands there twice.',
    ),
});

const workingHours = z.number().min(0.5, 'Please give at least half an hour.').max(200);
/** Working hours within which a case of each level is to be answered. */
export const deadlinesSchema = z
  .strictObject({ high: workingHours, medium: workingHours, low: workingHours })
  .refine(({ high, medium, low }) => high <= medium && medium <= low, {
    message: 'The more urgent a case, the sooner it must be due.',
    path: ['medium'],
  });

const share = z.number().min(0.05).max(0.99);
/** The grouping bands, as probabilities (0 to 1). */
export const thresholdsSchema = z
  .strictObject({ suggest: share, join: share, answer: share })
  .refine(({ suggest, join }) => suggest < join, {
    message: 'Joining must ask for more than suggesting.',
    path: ['join'],
  })
  .refine(({ join, answer }) => join <= answer, {
    message: 'Answering must ask for at least as much as joining.',
    path: ['answer'],
  });

export const settingSchema = z.object({
  name: z.enum(SETTING_NAMES),
  /** `all`, or the id of the department that has its own. */
  scope: z.string(),
  /** 0 where nobody has changed it: the first value counts. */
  version: z.number().int(),
  /** Null in the history of a department that gave up its own. */
  value: z.union([calendarSchema, deadlinesSchema, thresholdsSchema]).nullable(),
  note: z.string(),
  changedBy: z.string().nullable(),
  changedAt: z.iso.datetime().nullable(),
});
export type SettingView = z.infer<typeof settingSchema>;

export const settingsSchema = z.object({ items: z.array(settingSchema) });
export const settingNameSchema = z.enum(SETTING_NAMES);
export const settingScopeSchema = z.string().min(1).max(120);
/** Body of `PUT /api/settings/:name/:scope`; `value` is checked by the schema of the named setting. */
export const settingChangeSchema = z.strictObject({
  version: z.number().int().min(0),
  /** Null: the department gives up its own and follows the whole desk. */
  value: z.record(z.string(), z.unknown()).nullable(),
  note: z.string().trim().max(1000).default(''),
});
export type SettingChangeBody = z.infer<typeof settingChangeSchema>;

export const measuredQuerySchema = z.strictObject({
  suggest: z.coerce.number().min(0).max(1).optional(),
  join: z.coerce.number().min(0).max(1).optional(),
  answer: z.coerce.number().min(0).max(1).optional(),
});

/** One band of likenesses: how often officials agreed with what the desk did in it. */
export const bandSchema = z.object({
  from: z.number(),
  to: z.number(),
  accepted: z.number().int(),
  rejected: z.number().int(),
  /** Not decided by an official yet. */
  undecided: z.number().int(),
  /** Share accepted; null when nobody has decided yet. */
  precision: z.number().nullable(),
  /** 95 % interval of the precision (Wilson score). */
  interval: z.tuple([z.number(), z.number()]).nullable(),
});
export type Band = z.infer<typeof bandSchema>;

export const measuredSchema = z.object({
  thresholds: thresholdsSchema,
  /** Reports that joined a case by the likeness of their words; split off again: rejected. */
  joined: z.array(bandSchema),
  /** Cases suggested as the same claim; merged: accepted, taken apart again: rejected. */
  suggested: z.array(bandSchema),
  /** Matches with facts; one click each. */
  facts: z.array(bandSchema),
  /** Answers given on the spot; "not about this" is a rejection, any other word of the sender is not. */
  answered: z.array(bandSchema),
  /** What these thresholds would have done otherwise in the last days, where they differ from those that count. */
  wouldChange: z.object({
    days: z.number().int(),
    /** Reports that joined by themselves and would wait for an official. */
    joinsLess: z.number().int(),
    /** Cases that an official was asked about and that would have joined by themselves. */
    joinsMore: z.number().int(),
    /** Suggestions that would not have been made. */
    suggestsLess: z.number().int(),
  }),
});
export type Measured = z.infer<typeof measuredSchema>;
