/** The views of the desk and of this official, with live counts. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SavedView, SaveViewBody } from '../../../src/triage/queue/contract';
import { get, post, put, remove } from '../api/http';
import { useAfterChanges } from './use-case-list';

const VIEWS_KEY = ['views'] as const;

export function useViews(): readonly SavedView[] {
  const views = useQuery({
    queryKey: VIEWS_KEY,
    queryFn: ({ signal }) => get<{ items: SavedView[] }>('/api/views', {}, signal),
  });
  return views.data?.items ?? NONE;
}

/** The counts follow the changes of cases while this is shown. */
export function useLiveCounts(): void {
  const queries = useQueryClient();
  useAfterChanges(() => void queries.invalidateQueries({ queryKey: VIEWS_KEY }));
}

const NONE: readonly SavedView[] = [];

export function useSaveView(id: string | undefined) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: SaveViewBody) =>
      id === undefined
        ? post<SavedView>('/api/views', body)
        : put<SavedView>(`/api/views/${encodeURIComponent(id)}`, body),
    onSuccess: () => queries.invalidateQueries({ queryKey: VIEWS_KEY }),
  });
}

export function useDeleteView() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => remove(`/api/views/${encodeURIComponent(id)}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: VIEWS_KEY }),
  });
}
