/** When the fact is to be looked at again; marked when that day has come. */
import { useTranslation } from '../i18n/use-translation';
import type { FactView } from '../../../src/facts/contract';
import { useFormats } from '../i18n/formats';
import { EVERY_MINUTE, useNow } from '../ui/now';

export function ReviewDate({ fact }: { fact: Pick<FactView, 'reviewOn' | 'status'> }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const now = useNow(EVERY_MINUTE);
  if (fact.reviewOn === null || fact.status === 'withdrawn') return null;
  const date = formats.day(fact.reviewOn);
  return Date.parse(fact.reviewOn) <= now ? (
    <span className="review-due">{t('library.reviewWas', { date })}</span>
  ) : (
    <span>{t('library.reviewOn', { date })}</span>
  );
}
