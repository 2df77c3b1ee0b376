/** PURE. Instants as days and times of the place where the citizens live. */
import { dayInWords } from '../responses/index.js';
import type { Language } from './language.js';

export { dayInWords as dayOf };

const TIME_ZONE = 'Asia/Kolkata';
/** Latin digits in every language: amounts and dates in orders and newspapers are written with them. */
const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-IN',
  hi: 'hi-IN-u-nu-latn',
  ur: 'ur-IN-u-nu-latn',
};

/** e.g. `23 November 2026 at 11:30 am`, `23 नवंबर 2026, सुबह 11:30 बजे`, `23 نومبر، 2026، صبح 11:30 بجے` */
export function momentOf(instant: string, language: Language): string {
  const day = dayInWords(instant, language);
  switch (language) {
    case 'en':
      return new Intl.DateTimeFormat(LOCALES.en, {
        ...{ dateStyle: 'long', timeStyle: 'short', timeZone: TIME_ZONE },
      }).format(Date.parse(instant));
    case 'hi':
      return `${day}, ${hourOf(instant, language)} बजे`;
    case 'ur':
      return `${day}، ${hourOf(instant, language)} بجے`;
  }
}

/** The part of the day first, as people say it. */
function hourOf(instant: string, language: Language): string {
  const parts = new Intl.DateTimeFormat(LOCALES[language], {
    ...{ hour: 'numeric', minute: '2-digit', dayPeriod: 'short', hour12: true, timeZone: TIME_ZONE },
  }).formatToParts(Date.parse(instant));
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('dayPeriod')} ${part('hour')}:${part('minute')}`;
}

/** The calendar day there, `YYYY-MM-DD`, for date fields. */
export function calendarDayOf(milliseconds: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE }).format(milliseconds);
}

/** The first instant of a calendar day there. */
export function startOfDay(calendarDay: string): string {
  return `${calendarDay}T00:00:00+05:30`;
}
