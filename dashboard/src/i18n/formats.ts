/** Numbers, times and lists in the reader's language. */
import { isScreenLanguage, LOCALES } from './index';
import { useTranslation } from './use-translation';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface Formats {
  number: (value: number) => string;
  /** e.g. "23 Nov, 11:30". */
  moment: (instant: string) => string;
  day: (date: string) => string;
  /** e.g. "in 3 hours", "2 days ago". */
  fromNow: (instant: string, now: number) => string;
  /** A duration as m:ss. */
  clock: (milliseconds: number) => string;
  list: (items: readonly string[]) => string;
}

export function useFormats(): Formats {
  const { i18n } = useTranslation();
  return formatsOf(isScreenLanguage(i18n.language) ? LOCALES[i18n.language] : LOCALES.en);
}

const made = new Map<string, Formats>();

function formatsOf(locale: string): Formats {
  const known = made.get(locale);
  if (known) return known;
  const formats = newFormats(locale);
  made.set(locale, formats);
  return formats;
}

function newFormats(locale: string): Formats {
  const numbers = new Intl.NumberFormat(locale);
  const moments = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  const lists = new Intl.ListFormat(locale, { style: 'short', type: 'conjunction' });
  return {
    number: (value) => numbers.format(value),
    moment: (instant) => moments.format(new Date(instant)),
    day: (date) => days.format(new Date(date)),
    fromNow: (instant, now) => {
      const distance = Date.parse(instant) - now;
      const size = Math.abs(distance);
      if (size < HOUR) return relative.format(Math.round(distance / MINUTE), 'minute');
      if (size < DAY) return relative.format(Math.round(distance / HOUR), 'hour');
      return relative.format(Math.round(distance / DAY), 'day');
    },
    clock: (milliseconds) => {
      const seconds = Math.max(0, Math.round(milliseconds / 1000));
      return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    },
    list: (items) => lists.format(items),
  };
}
