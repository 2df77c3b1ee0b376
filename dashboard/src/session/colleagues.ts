/** Officials who have a role in a department in which we have one. */
import { useQuery } from '@tanstack/react-query';
import type { ColleagueView } from '../../../src/officials/contract';
import { get } from '../api/http';

const FRESH_FOR = 300_000;

export function useColleagues(): readonly ColleagueView[] {
  const colleagues = useQuery({
    queryKey: ['colleagues'],
    queryFn: () => get<{ items: ColleagueView[] }>('/api/officials'),
    staleTime: FRESH_FOR,
  });
  return colleagues.data?.items ?? NOBODY;
}

const NOBODY: readonly ColleagueView[] = [];
