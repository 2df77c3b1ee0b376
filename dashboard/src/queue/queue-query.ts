/** The cases of a view, page by page. */
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { CaseItem } from '../../../src/triage/contract';
import { get } from '../api/http';
import type { Page } from '../api/page';
import { CASES_KEY } from '../case/case-keys';
import { type QueueView, questionOf } from './queue-filters';

const PAGE = 50;

export function useQueue(view: QueueView) {
  const question = questionOf(view);
  return useInfiniteQuery({
    queryKey: [...CASES_KEY, question],
    queryFn: ({ pageParam, signal }) =>
      get<Page<CaseItem>>('/api/cases', { ...question, limit: PAGE, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined, // The type of all later page parameters.
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}
