/** An hour of the office's clock, e.g. "14:00". */
import { isScreenLanguage, LOCALES } from '../i18n';
import { useTranslation } from '../i18n/use-translation';

export function useHourName(): (instant: string) => string {
  const { i18n } = useTranslation();
  const locale = isScreenLanguage(i18n.language) ? LOCALES[i18n.language] : LOCALES.en;
  const hours = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Asia/Kolkata',
  });
  return (instant) => hours.format(new Date(instant));
}
