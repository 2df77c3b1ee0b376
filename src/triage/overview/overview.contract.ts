/** What the wall screen shows. Browser code may import this file. */
import { z } from 'zod';
import { LEVELS } from '../priority.js';

export const overviewQuerySchema = z.strictObject({
  /** Ids, separated by commas; all of your departments when absent. */
  department: z.string().max(400).optional(),
});
export type OverviewQuery = z.infer<typeof overviewQuerySchema>;

/** Ages of open cases since they were opened, in days; also the values of the filter `age` of `GET /api/cases`. */
export const AGES = ['0-1', '1-3', '3-7', '7-'] as const;
export type Age = (typeof AGES)[number];

/** What is counted in cases; also the values of the filter `measured` of `GET /api/cases`. */
export const MEASURED = ['ended', 'missed', 'claimed', 'published', 'spot'] as const;
export type Measured = (typeof MEASURED)[number];

const arrivalSchema = z.object({
  count: z.number().int(),
  /** Median of the same time in the weeks before; null while the desk is younger than a week. */
  usual: z.number().nullable(),
});
const keyedArrivalSchema = arrivalSchema.extend({ key: z.string() });
const slowCaseSchema = z.object({
  id: z.string(),
  number: z.number().int(),
  title: z.string(),
  minutes: z.number(),
});
const durationSchema = z.object({
  /** Cases measured. */
  n: z.number().int(),
  medianMinutes: z.number().nullable(),
  p90Minutes: z.number().nullable(),
  /** The longest, at most ten. */
  slowest: z.array(slowCaseSchema),
});

export const overviewSchema = z.object({
  at: z.iso.datetime(),
  departments: z.array(z.string()),
  arrivals: z.object({
    /** The last 24 hours, oldest first; the last one is the hour that is running. Hours of the office's clock. */
    hours: z.array(arrivalSchema.extend({ from: z.iso.datetime() })),
    day: arrivalSchema,
    /** Weeks that the usual level rests on: the same hours and weekday in each, at most four. */
    weeks: z.number().int(),
    byDepartment: z.array(keyedArrivalSchema),
    byChannel: z.array(keyedArrivalSchema),
    /** Key `unknown` where nobody said. */
    byDistrict: z.array(keyedArrivalSchema),
  }),
  open: z.array(
    z.object({
      level: z.enum(LEVELS),
      ages: z.array(z.object({ age: z.enum(AGES), count: z.number().int() })),
      overdue: z.number().int(),
      total: z.number().int(),
    }),
  ),
  deadlines: z.object({
    days: z.number().int(),
    /** Cases answered or closed in these days, before and after their deadline had passed. */
    met: z.number().int(),
    missed: z.number().int(),
    /** The newest that missed it, at most ten; `minutes` from opening to the end. */
    missedCases: z.array(slowCaseSchema),
  }),
  /** Of cases opened in these days, from opening to the first claim and the first publication. */
  times: z.object({ days: z.number().int(), claim: durationSchema, publish: durationSchema }),
  onTheSpot: z.object({
    days: z.number().int(),
    reports: z.number().int(),
    /** Joined a case that had a published answer, so that the sender saw it at once. */
    answered: z.number().int(),
  }),
});
export type Overview = z.infer<typeof overviewSchema>;
