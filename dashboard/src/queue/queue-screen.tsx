/** The live queue: filters, the list, and what to show when there is none. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/formats';
import { navigate, usePlace } from '../router/router';
import { pathTo, rememberQueue } from '../router/routes';
import { Button } from '../ui/button';
import { EmptyState, ErrorState, Skeleton } from '../ui/states';
import { FilterBar } from './filter-bar';
import { FilterChips } from './filter-chips';
import { useHeldList } from './held-list';
import { rememberOrder } from './neighbours';
import { QueueList } from './queue-list';
import { type QueueView, searchOf, viewIn } from './queue-filters';
import { useQueue } from './queue-query';
import { useRowKeys } from './row-keys';
import './queue.css';

const LINES_WHILE_LOADING = 8;

export function QueueScreen() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { search } = usePlace();
  const view = viewIn(search);
  const queue = useQueue(view);
  const pages = queue.data?.pages ?? [];
  const list = useHeldList(
    pages.flatMap((page) => page.items),
    `${search}#${pages.length}`,
  );
  useEffect(() => rememberQueue(search), [search]);
  useEffect(() => rememberOrder(list.rows.map((row) => row.item.id)));
  const listElement = useRef<HTMLOListElement>(null);
  useRowKeys(listElement);
  const total = pages[0]?.total ?? 0;
  useEffect(() => {
    document.title =
      total > 0
        ? `(${total}) ${t('queue.title')} · ${t('desk.name')}`
        : `${t('queue.title')} · ${t('desk.name')}`;
  }, [total, t]);

  const change = (next: QueueView): void => navigate(pathTo.queue(searchOf(next)), 'replace');
  return (
    <div className="queue">
      <header className="queue-head">
        <h1>{t('queue.title')}</h1>
        <p className="soft" aria-live="polite">
          {queue.data && t('queue.count', { count: total, formatted: formats.number(total) })}
        </p>
        <FilterBar view={view} onChange={change} />
        <FilterChips view={view} onChange={change} />
      </header>
      {list.waiting > 0 && (
        <div className="fresh-pill" role="status">
          <Button look="primary" size="small" onPress={list.showAll}>
            {t('queue.fresh', { count: list.waiting })} · {t('queue.show')}
          </Button>
        </div>
      )}
      {queue.isPending && <Skeleton lines={LINES_WHILE_LOADING} />}
      {queue.isError && !queue.data && (
        <ErrorState error={queue.error} onRetry={() => void queue.refetch()} />
      )}
      {queue.data && list.rows.length === 0 && (
        <EmptyState>
          <p>{t(search === '' ? 'queue.empty' : 'queue.emptyFiltered')}</p>
          {search !== '' && <Button onPress={() => navigate(pathTo.queue())}>{t('queue.clear')}</Button>}
        </EmptyState>
      )}
      {list.rows.length > 0 && <QueueList rows={list.rows} hold={list.hold} ref={listElement} />}
      {queue.hasNextPage && (
        <div className="queue-more">
          <Button onPress={() => void queue.fetchNextPage()} isPending={queue.isFetchingNextPage}>
            {t('common.more')}
          </Button>
        </div>
      )}
    </div>
  );
}
