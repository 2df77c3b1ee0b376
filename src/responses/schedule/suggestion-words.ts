/** PURE. Headlines of posts before a deadline: the right day, and that it costs nothing to know it. */
import type { ReplyLanguage } from '../contract.js';

const LOCALES = { en: 'en-IN', hi: 'hi-IN-u-nu-latn', ur: 'ur-IN-u-nu-latn' } as const;

function dayIn(language: ReplyLanguage, day: string): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

export const DEADLINE_HEADLINES: Readonly<Record<ReplyLanguage, (scheme: string, day: string) => string>> = {
  en: (scheme, day) => `${scheme}: the date in the order is ${dayIn('en', day)}`,
  hi: (scheme, day) => `${scheme}: आदेश में तारीख़ ${dayIn('hi', day)} है`,
  ur: (scheme, day) => `${scheme}: حکم نامے میں تاریخ ${dayIn('ur', day)} ہے`,
};
