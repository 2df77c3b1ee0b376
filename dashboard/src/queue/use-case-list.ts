/** The list of a view, kept while other screens are open, and what its filters hide. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import type { HiddenView, QueuePage } from '../../../src/triage/queue/contract';
import { get } from '../api/http';
import { onChangedCases } from '../live/changed-cases';
import { useLive } from '../live/live-context';
import { CaseList, type ListState } from './case-list';
import { type QueueView, questionOf } from './queue-filters';

const LISTS_KEPT = 4;
/** Counts are asked for again this long after a change: they lag a little, the list itself does not. */
const COUNT_AGAIN_AFTER = 1_500;
/** Counting all cases is work for the server: while changes pour in, not more often than this. */
const COUNT_PAUSE = 5_000;

const lists = new Map<string, CaseList>();

function listOf(view: QueueView): CaseList {
  const question = questionOf(view);
  const key = JSON.stringify(question);
  const known = lists.get(key);
  const list = known ?? new CaseList(question, { ask: (query) => get<QueuePage>('/api/cases', query) });
  lists.delete(key);
  lists.set(key, list);
  for (const old of [...lists.keys()].slice(0, -LISTS_KEPT)) lists.delete(old);
  return list;
}

export function useCaseList(view: QueueView): { list: CaseList; state: ListState } {
  const key = JSON.stringify(questionOf(view));
  const [made, setMade] = useState(() => ({ key, list: listOf(view) }));
  const current = made.key === key ? made : { key, list: listOf(view) };
  if (current !== made) setMade(current);
  const { list } = current;
  const state = useSyncExternalStore(list.subscribe, list.snapshot);
  useEffect(() => list.start(), [list]);
  const { state: line } = useLive();
  useEffect(() => {
    if (line === 'live' && list.snapshot().error !== undefined) list.retry();
  }, [line, list]);
  return { list, state };
}

/** How many cases each filter of the view keeps away. */
export function useHidden(view: QueueView, list: CaseList): HiddenView['hidden'] {
  const question = questionOf(view);
  const counts = useQuery({
    queryKey: ['cases-hidden', question],
    queryFn: async ({ signal }) => {
      const answer = await get<HiddenView>('/api/cases/hidden', question, signal);
      list.count(answer.total);
      return answer;
    },
  });
  const { refetch } = counts;
  useAfterChanges(() => void refetch());
  return counts.data?.hidden ?? {};
}

/** Does the work a moment after cases changed, and once for all that change meanwhile. */
export function useAfterChanges(work: () => void): void {
  const does = useEffectEvent(work);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = -COUNT_PAUSE;
    const stop = onChangedCases(() => {
      const wait = Math.max(COUNT_AGAIN_AFTER, last + COUNT_PAUSE - performance.now());
      timer ??= setTimeout(() => {
        timer = undefined;
        last = performance.now();
        does();
      }, wait);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
}
