/** The live queue: views, filters, the list, work on many cases, and what to show when there is none. */
import { useMutation } from '@tanstack/react-query';
import { Suspense, useCallback, useEffect, useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { BulkAnswer, QueueItem } from '../../../src/triage/queue/contract';
import { post } from '../api/http';
import { refusalSentence, sentenceOf } from '../api/sentence';
import { useFormats } from '../i18n/formats';
import { navigate, usePlace } from '../router/router';
import { pathTo, rememberQueue } from '../router/routes';
import { Button } from '../ui/button';
import { say } from '../ui/messages';
import { EmptyState, ErrorState, Skeleton } from '../ui/states';
import type { BulkAction, LastWork } from './bulk-actions';
import { BulkBar } from './bulk-bar';
import type { Chosen } from './bulk-dialog';
import { exportAddress } from './export-address';
import { FilterBar } from './filter-bar';
import { FilterChips } from './filter-chips';
import { useHeldList } from './held-list';
import { rememberOrder } from './neighbours';
import { type QueueView, questionOf, searchOf, viewIn } from './queue-filters';
import { useQueueCommands } from './queue-commands';
import { QueueList } from './queue-list';
import { useRowAct } from './row-act';
import { useRowFocus } from './row-focus';
import { useSelection } from './selection';
import { useCaseList, useHidden } from './use-case-list';
import { ViewsBar } from './views-bar';
import { lazyPart } from '../ui/lazy-part';
import './queue.css';

const BulkDialog = lazyPart(async () => (await import('./bulk-dialog')).BulkDialog);

const LINES_WHILE_LOADING = 8;

export function QueueScreen() {
  const { search } = usePlace();
  const { t } = useTranslation();
  const formats = useFormats();
  const view = viewIn(search);
  const { list, state } = useCaseList(view);
  const hidden = useHidden(view, list);
  const held = useHeldList(state, search);
  const focus = useRowFocus();
  const selection = useSelection(held.ids, search);
  const act = useRowAct(list, focus.moveTo);
  const work = useBulkWork(selection.clear);
  const { total } = state;
  useEffect(() => rememberQueue(search), [search]);
  useEffect(() => rememberOrder(held.ids), [held.ids]);
  useTitle(total);

  const chosenItems = itemsOf([...selection.ids], list.item.bind(list));
  const startWork = (action: BulkAction): void => {
    const present = focus.active === undefined ? undefined : list.item(focus.active);
    const cases = chosenItems.length > 0 ? chosenItems : present ? [present] : [];
    if (cases.length > 0) work.start(action, cases, selection.everything);
  };
  const item = (id: string): QueueItem | undefined => list.item(id);
  useQueueCommands({ ids: held.ids, total, item, focus, selection, act, onWork: startWork });

  const change = (next: QueueView): void => navigate(pathTo.queue(searchOf(next)), 'replace');
  const unloaded = Math.max(0, total - state.ids.length);
  const chosen: Chosen | undefined =
    work.everything && work.cases ? { filter: questionOf(view) } : work.cases && { cases: work.cases };
  return (
    <div className="queue">
      <header className="queue-head">
        <h1>{t('queue.title')}</h1>
        <p className="soft" aria-live="polite">
          {state.status === 'ready' && t('queue.count', { count: total, formatted: formats.number(total) })}
        </p>
        <FilterBar view={view} onChange={change} />
        <ViewsBar view={view} />
        <div className="queue-tools">
          <FilterChips view={view} onChange={change} hidden={hidden} />
          <a
            className="button button-quiet button-small queue-export"
            href={exportAddress(view, selection.ids)}
            download
          >
            {t(selection.ids.size > 0 ? 'queue.exportChosen' : 'queue.export')}
          </a>
        </div>
      </header>
      <BulkBar
        chosen={selection.ids.size}
        everything={selection.everything}
        total={total}
        onEverything={selection.chooseEverything}
        onWork={startWork}
        onNone={selection.clear}
        last={work.last}
        undoing={work.undoing}
        onUndo={work.undo}
        onForget={work.forget}
      />
      {held.waiting > 0 && (
        <div className="fresh-pill" role="status" {...held.pointing}>
          <Button look="primary" size="small" onPress={held.showAll}>
            {t('queue.fresh', { count: held.waiting })} · {t('queue.show')}
          </Button>
        </div>
      )}
      {state.status === 'loading' && <Skeleton lines={LINES_WHILE_LOADING} />}
      {state.status === 'failed' && <ErrorState error={state.error} onRetry={() => list.retry()} />}
      {state.status === 'ready' && held.ids.length === 0 && (
        <EmptyState>
          <p>{t(search === '' ? 'queue.empty' : 'queue.emptyFiltered')}</p>
          {search !== '' && <Button onPress={() => navigate(pathTo.queue())}>{t('queue.clear')}</Button>}
        </EmptyState>
      )}
      {held.ids.length > 0 && (
        <QueueList
          list={list}
          ids={held.ids}
          current={state.ids}
          count={held.ids.length + unloaded}
          hold={held.hold}
          focus={focus}
          selection={selection}
          onAssign={work.assign}
        />
      )}
      <Suspense>
        {work.action && chosen && (
          <BulkDialog
            action={work.action}
            chosen={chosen}
            examples={work.cases ?? []}
            onDone={work.done}
            onClose={work.stop}
          />
        )}
      </Suspense>
    </div>
  );
}

function itemsOf(ids: readonly string[], find: (id: string) => QueueItem | undefined): QueueItem[] {
  return ids.flatMap((id) => find(id) ?? []);
}

function useTitle(total: number): void {
  const { t } = useTranslation();
  useEffect(() => {
    const title = `${t('queue.title')} · ${t('desk.name')}`;
    document.title = total > 0 ? `(${total}) ${title}` : title;
  }, [total, t]);
}

/** The dialog that is open, the cases it is about, and the last work that can be taken back. */
function useBulkWork(clear: () => void) {
  const { t } = useTranslation();
  const [action, setAction] = useState<BulkAction>();
  const [cases, setCases] = useState<readonly QueueItem[]>();
  /** All cases of the list are meant; `cases` are examples of them. */
  const [everything, setEverything] = useState(false);
  const [last, setLast] = useState<LastWork>();
  const undo = useMutation({
    mutationFn: (bulkId: string) => post<BulkAnswer>('/api/cases/bulk/undo', { bulkId }),
    onSuccess: (answer) => {
      setLast(undefined);
      const sentence = t('bulk.undone', { count: answer.done });
      const left = answer.items.filter((item) => item.outcome === 'refused');
      if (left.length === 0) return say('done', sentence);
      const reasons = left.map(
        (item) => `#${item.number ?? '?'}: ${refusalSentence({ ...item, detail: item.detail ?? '' }, t)}`,
      );
      say('refused', `${sentence} ${t('bulk.refused', { count: left.length })} ${reasons.join(' ')}`);
    },
    onError: (error) => say('refused', sentenceOf(error, t)),
  });
  const start = useCallback((wanted: BulkAction, on: readonly QueueItem[], all: boolean) => {
    setCases(on);
    setEverything(all);
    setAction(wanted);
  }, []);
  const assign = useCallback((item: QueueItem) => start('assign', [item], false), [start]);
  return {
    action,
    cases,
    everything,
    last,
    undoing: undo.isPending,
    start,
    assign,
    stop: () => setAction(undefined),
    done: (answer: BulkAnswer) => {
      clear();
      if (answer.done > 0) say('done', t('bulk.changed', { count: answer.done }));
      setLast(answer.bulkId && action ? { bulkId: answer.bulkId, action, count: answer.done } : undefined);
    },
    undo: () => last && undo.mutate(last.bulkId),
    forget: () => setLast(undefined),
  };
}
