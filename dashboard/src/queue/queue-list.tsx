/** The list of cases: only the rows near the window are drawn, each says which of how many it is. */
import { type Range, useWindowVirtualizer, defaultRangeExtractor } from '@tanstack/react-virtual';
import {
  type HTMLAttributes,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { QueueItem } from '../../../src/triage/queue/contract';
import { EVERY_MINUTE, useNow } from '../ui/now';
import type { CaseList } from './case-list';
import { QueueRow } from './queue-row';
import type { RowFocus } from './row-focus';
import type { Selection } from './selection';

const COLUMNS = ['priority', 'claim', 'reports', 'where', 'assignee', 'due'] as const;
const USUAL_HEIGHT = 112;
const DRAWN_BEYOND = 6;
/** The bar of the desk covers the top of the window. */
const COVERED_TOP = 64;
/** With a usual window the first page is enough. */
const ASKED_AHEAD = 30;

interface QueueListProps {
  list: CaseList;
  ids: readonly string[];
  /** Ids that the server still has in this view. */
  current: readonly string[];
  /** Rows, loaded or not. */
  count: number;
  hold: HTMLAttributes<HTMLOListElement>;
  focus: RowFocus;
  selection: Selection;
  /** Stays the same from one drawing to the next. */
  onAssign: (item: QueueItem) => void;
}

export function QueueList(props: QueueListProps) {
  const { list, ids, current, count, hold, focus, selection, onAssign } = props;
  const { t } = useTranslation();
  const now = useNow(EVERY_MINUTE);
  const element = useRef<HTMLOListElement>(null);
  const scrollMargin = useTop(element);
  const activeAt = focus.active === undefined ? -1 : ids.indexOf(focus.active);
  const rangeExtractor = useCallback(
    (range: Range) => withActive(defaultRangeExtractor(range), activeAt),
    [activeAt],
  );
  // The same function until other cases are shown: with another one every place is reckoned anew.
  const getItemKey = useCallback((at: number) => ids[at] ?? at, [ids]);
  const virtual = useWindowVirtualizer({
    count,
    estimateSize: () => USUAL_HEIGHT,
    overscan: DRAWN_BEYOND,
    scrollMargin,
    scrollPaddingStart: COVERED_TOP,
    getItemKey,
    rangeExtractor,
    useFlushSync: false,
  });
  const rows = virtual.getVirtualItems();
  const lastDrawn = rows.at(-1)?.index ?? 0;
  useEffect(() => list.want(lastDrawn + ASKED_AHEAD), [list, lastDrawn]);
  useEffect(() => focus.settle(element.current, (at) => virtual.scrollToIndex(at, { align: 'auto' }), ids));

  const here = useMemo(() => new Set(current), [current]);
  return (
    <div className="queue-table">
      <div className="queue-columns" aria-hidden="true">
        <span />
        {COLUMNS.map((column) => (
          <span key={column}>{t(`queue.columns.${column}`)}</span>
        ))}
      </div>
      <ol
        className="queue-rows"
        aria-label={t('queue.list')}
        ref={element}
        style={{ blockSize: virtual.getTotalSize() }}
        {...hold}
      >
        {rows.map(({ index, key, start }) => {
          const id = ids[index];
          const item = id === undefined ? undefined : list.item(id);
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={count}
              className="queue-place"
              style={{ transform: `translateY(${start - scrollMargin}px)` }}
              onFocus={() => id !== undefined && focus.at(id)}
            >
              {item ? (
                <QueueRow
                  item={item}
                  left={!here.has(item.id)}
                  fresh={list.isFresh(item.id)}
                  now={now}
                  chosen={selection.has(item.id)}
                  onChoose={selection.choose}
                  onAssign={onAssign}
                />
              ) : (
                <div className="queue-row queue-row-unknown" aria-busy="true">
                  <span className="hidden-visually">{t('common.loading')}</span>
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** The row in focus stays drawn, however far the window is scrolled away: focus is never lost. */
function withActive(drawn: number[], activeAt: number): number[] {
  if (activeAt < 0 || drawn.includes(activeAt)) return drawn;
  return [...drawn, activeAt].sort((one, other) => one - other);
}

/** Where the list begins on the page; chips and bars above it come and go. */
function useTop(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(() =>
      setTop(Math.round((element.current?.getBoundingClientRect().top ?? 0) + window.scrollY)),
    );
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return top;
}
