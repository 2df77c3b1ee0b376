/** The verified library: lists, one fact with its versions and its effect, and the calls that change it. */
import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { FactContent, FactImportView, FactView, SavedFactView } from '../../../src/facts/contract';
import type { FactEffect } from '../../../src/responses/contract';
import { get, post, postText, put } from '../api/http';
import type { Page } from '../api/page';

const PAGE = 50;
export const FACT_FILTERS = ['q', 'department', 'status', 'review'] as const;
export type FactFilters = Partial<Record<(typeof FACT_FILTERS)[number], string>>;

export function useFacts(filters: FactFilters) {
  return useInfiniteQuery({
    queryKey: ['facts', filters],
    queryFn: ({ pageParam, signal }) =>
      get<Page<FactView>>('/api/facts', { ...filters, limit: PAGE, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined, // The type of all later page parameters.
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}

export function useFact(factId: string | undefined) {
  return useQuery({
    queryKey: ['fact', factId],
    enabled: factId !== undefined,
    queryFn: ({ signal }) => get<FactView>(pathOf(factId ?? ''), {}, signal),
  });
}

/** Newest first. */
export function useVersions(factId: string) {
  return useQuery({
    queryKey: ['fact', factId, 'versions'],
    queryFn: ({ signal }) => get<Page<FactView>>(`${pathOf(factId)}/versions`, {}, signal),
  });
}

export function useEffectOf(factId: string) {
  return useQuery({
    queryKey: ['fact', factId, 'effect'],
    queryFn: ({ signal }) => get<FactEffect>(`${pathOf(factId)}/effect`, {}, signal),
    staleTime: 0,
  });
}

export interface FactSave {
  content: FactContent;
  /** The version on which the change rests, and a note; absent for a new fact. */
  change?: { id: string; version: number; changeNote: string };
  /** Wished id of a new fact. */
  id?: string;
}

export function useSaveFact() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ content, change, id }: FactSave) =>
      change === undefined
        ? post<SavedFactView>('/api/facts', { ...content, id })
        : put<SavedFactView>(pathOf(change.id), {
            ...content,
            version: change.version,
            changeNote: change.changeNote,
          }),
    onSettled: refresh,
  });
}

export function useWithdrawFact(fact: FactView) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (reason: string) =>
      post<SavedFactView>(`${pathOf(fact.id)}/withdraw`, { version: fact.version, reason }),
    onSettled: refresh,
  });
}

export interface ImportFile {
  name: string;
  text: string;
}

/** First the dry run, then, when asked, the import itself. */
export function useImportFacts(dryRun: boolean) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ name, text }: ImportFile) => {
      const type = name.toLowerCase().endsWith('.csv') ? 'text/csv' : 'application/json';
      return postText<FactImportView>(`/api/facts/import?dryRun=${dryRun}`, text, type);
    },
    onSettled: dryRun ? undefined : refresh,
  });
}

function useRefresh(): () => void {
  const queries = useQueryClient();
  return () => {
    void queries.invalidateQueries({ queryKey: ['facts'] });
    void queries.invalidateQueries({ queryKey: ['fact'] });
  };
}

function pathOf(factId: string): string {
  return `/api/facts/${encodeURIComponent(factId)}`;
}
