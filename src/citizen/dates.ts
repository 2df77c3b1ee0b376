/** PURE. Instants as days and times of the place where the citizens live. */
import type { Language } from './language.js';

export { dayInWords as dayOf } from '../responses/index.js';

const TIME_ZONE = 'Asia/Kolkata';
/** Latin digits in every language: amounts and dates in orders and newspapers are written with them. Urdu without AM and PM. */
const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-IN',
  hi: 'hi-IN-u-nu-latn',
  ur: 'ur-IN-u-nu-latn-hc-h23',
};

/** e.g. `23 November 2026 at 11:30 am` */
export function momentOf(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: TIME_ZONE,
  }).format(Date.parse(instant));
}

/** The calendar day there, `YYYY-MM-DD`, for date fields. */
export function calendarDayOf(milliseconds: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE }).format(milliseconds);
}

/** The first instant of a calendar day there. */
export function startOfDay(calendarDay: string): string {
  return `${calendarDay}T00:00:00+05:30`;
}
