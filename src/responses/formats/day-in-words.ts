/** PURE. The day of an instant in the place where the citizens live, e.g. `23 November 2026`. */
import type { ReplyLanguage } from '../contract.js';

const TIME_ZONE = 'Asia/Kolkata';
/** Latin digits in every language: amounts and dates in orders and newspapers are written with them. */
const LOCALES: Readonly<Record<ReplyLanguage, string>> = {
  en: 'en-IN',
  hi: 'hi-IN-u-nu-latn',
  ur: 'ur-IN-u-nu-latn',
};

export function dayInWords(instant: string, language: ReplyLanguage): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: TIME_ZONE }).format(
    Date.parse(instant),
  );
}
