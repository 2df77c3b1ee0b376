/** The list of cases. Rows are equal in build, so that a virtual list can take their place when thousands wait. */
import type { HTMLAttributes, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { EVERY_MINUTE, useNow } from '../ui/now';
import type { Row } from './held-list';
import { QueueRow } from './queue-row';

const COLUMNS = ['priority', 'claim', 'reports', 'where', 'assignee', 'due'] as const;

interface QueueListProps {
  rows: readonly Row[];
  hold: HTMLAttributes<HTMLOListElement>;
  ref: Ref<HTMLOListElement>;
}

export function QueueList({ rows, hold, ref }: QueueListProps) {
  const { t } = useTranslation();
  const now = useNow(EVERY_MINUTE);
  return (
    <div className="queue-table">
      <div className="queue-columns" aria-hidden="true">
        {COLUMNS.map((column) => (
          <span key={column}>{t(`queue.columns.${column}`)}</span>
        ))}
      </div>
      <ol className="queue-rows" aria-label={t('queue.list')} ref={ref} {...hold}>
        {rows.map((row) => (
          <QueueRow key={row.item.id} item={row.item} left={row.left} now={now} />
        ))}
      </ol>
    </div>
  );
}
