/**
 * The numbers of the wall screen. The key stands below that of the cases: whatever tells lists that a case changed
 * refreshes the numbers too; the clock does it where nothing changes.
 */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Overview } from '../../../src/triage/overview/overview.contract';
import { get } from '../api/http';
import { CASES_KEY } from '../case/case-keys';

const REFRESHED_EVERY = 30_000;

export type { Overview };
export type KeyedArrival = Overview['arrivals']['byChannel'][number];

export function useOverview(department: string | undefined) {
  return useQuery({
    queryKey: [...CASES_KEY, 'overview', department],
    queryFn: ({ signal }) => get<Overview>('/api/overview', { department }, signal),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESHED_EVERY,
  });
}
