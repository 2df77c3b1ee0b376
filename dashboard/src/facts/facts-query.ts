/** The verified library, read only. */
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { FactView } from '../../../src/facts/contract';
import { get } from '../api/http';
import type { Page } from '../api/page';

const PAGE = 50;

export function useFacts(q: string) {
  return useInfiniteQuery({
    queryKey: ['facts', q],
    queryFn: ({ pageParam, signal }) =>
      get<Page<FactView>>('/api/facts', { q, limit: PAGE, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined, // The type of all later page parameters.
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}

export function useFact(factId: string) {
  return useQuery({
    queryKey: ['fact', factId],
    queryFn: ({ signal }) => get<FactView>(`/api/facts/${encodeURIComponent(factId)}`, {}, signal),
  });
}
