/** Where deliveries stand: of a case, and what is parked. */
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../i18n/use-translation';
import type { CaseDeliveries, DeliveryView } from '../../../src/responses/deliveries/deliveries.contract';
import type { ChannelView } from '../../../src/responses/channels/channels.contract';
import { get, post } from '../api/http';
import type { Page } from '../api/page';
import { sentenceOf } from '../api/sentence';
import { say } from '../ui/messages';

const KEY = ['deliveries'] as const;
const PAGE = 50;
/** Deliveries move without anybody's doing. */
const REFRESH_MS = 10_000;

export function useCaseDeliveries(caseId: string) {
  return useQuery({
    queryKey: [...KEY, 'case', caseId],
    queryFn: ({ signal }) =>
      get<CaseDeliveries>(`/api/cases/${encodeURIComponent(caseId)}/deliveries`, {}, signal),
    refetchInterval: REFRESH_MS,
  });
}

export function useChannels() {
  return useQuery({
    queryKey: [...KEY, 'channels'],
    queryFn: ({ signal }) => get<{ items: ChannelView[] }>('/api/channels', {}, signal),
    refetchInterval: REFRESH_MS,
  });
}

export function useParked() {
  return useInfiniteQuery({
    queryKey: [...KEY, 'parked'],
    queryFn: ({ pageParam, signal }) =>
      get<Page<DeliveryView>>(
        '/api/deliveries',
        { status: 'parked', limit: PAGE, cursor: pageParam },
        signal,
      ),
    initialPageParam: undefined as string | undefined, // The type of all later page parameters.
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

/** Tries one parked delivery again, or all. */
export function useRetry() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string | undefined) =>
      post<{ retried: number }>(
        id === undefined ? '/api/deliveries/retry' : `/api/deliveries/${encodeURIComponent(id)}/retry`,
      ),
    onSuccess: ({ retried }) => say('done', t('deliveries.retried', { count: retried })),
    onError: (error) => say('refused', sentenceOf(error, t)),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}
