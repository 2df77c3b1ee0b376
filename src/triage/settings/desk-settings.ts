/** PURE. The settings of triage: what they are called, what they may be, and what they are at first. */
import type { z } from 'zod';
import { HOURS, MINUTES } from '../../platform/time.js';
import { OFFICE_OFFSET_MINUTES, type WorkingCalendar } from '../deadline.js';
import { THRESHOLDS } from '../matching/index.js';
import { calendarSchema, deadlinesSchema, thresholdsSchema } from './settings.contract.js';

export type Calendar = z.infer<typeof calendarSchema>;
export type Deadlines = z.infer<typeof deadlinesSchema>;
export type Thresholds = z.infer<typeof thresholdsSchema>;

export const DEADLINES = {
  name: 'deadlines',
  schema: deadlinesSchema,
  fallback: { high: 4, medium: 14, low: 35 },
} as const;

/** Chosen from labelled data, see `matching/profiles.ts`. */
export const BANDS = { name: 'thresholds', schema: thresholdsSchema, fallback: { ...THRESHOLDS } } as const;

/** Monday to Saturday 10:00 to 17:00, second Saturdays off. */
export function calendarSetting(holidays: Calendar['holidays']) {
  const fallback: Calendar = {
    workingDays: [1, 2, 3, 4, 5, 6],
    saturdaysOff: [2],
    hours: [{ from: '10:00', to: '17:00' }],
    holidays,
  };
  return { name: 'calendar', schema: calendarSchema, fallback };
}

/** @param more holidays of the whole desk, which a department's own calendar keeps */
export function workingCalendar(calendar: Calendar, more: Calendar['holidays'] = []): WorkingCalendar {
  return {
    offsetMinutes: OFFICE_OFFSET_MINUTES,
    workingDays: new Set(calendar.workingDays),
    saturdaysOff: new Set(calendar.saturdaysOff),
    hours: calendar.hours.map(({ from, to }) => ({ opens: sinceMidnight(from), closes: sinceMidnight(to) })),
    holidays: new Set([...calendar.holidays, ...more].map((holiday) => holiday.date)),
  };
}

function sinceMidnight(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * HOURS + minutes * MINUTES;
}
