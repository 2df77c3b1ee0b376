/** The time that is left to answer, or since when it has passed. */
import { useTranslation } from '../i18n/use-translation';
import type { CaseItem } from '../../../src/triage/contract';
import { useFormats } from '../i18n/formats';

export function Deadline({
  item,
  now,
}: {
  item: Pick<CaseItem, 'dueAt' | 'overdue' | 'snoozedUntil'>;
  now: number;
}) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (item.snoozedUntil !== null) {
    return <span className="soft">{t('queue.snoozed', { when: formats.moment(item.snoozedUntil) })}</span>;
  }
  if (item.dueAt === null) return <span className="soft">{t('queue.noDeadline')}</span>;
  const passed = item.overdue || Date.parse(item.dueAt) < now;
  const when = formats.fromNow(item.dueAt, now);
  return (
    <time dateTime={item.dueAt} className={passed ? 'deadline deadline-passed' : 'deadline'}>
      {passed ? t('queue.overdue', { when }) : t('queue.due', { when })}
      <span className="soft"> {formats.moment(item.dueAt)}</span>
    </time>
  );
}
