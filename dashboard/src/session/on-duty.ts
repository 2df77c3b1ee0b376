/** Who is on duty now, for triage, in the departments that we may see. */
import { useQuery } from '@tanstack/react-query';
import type { DutyView } from '../../../src/officials/people/people.contract';
import { get } from '../api/http';

export interface OnDuty {
  /** True where this official is on duty for triage in each of these departments. */
  is: (officialId: string, departments: readonly string[]) => boolean;
  /** Names of those on duty for triage in the department. */
  in: (department: string) => string[];
}

export function useOnDuty(): OnDuty {
  const duties = useQuery({
    queryKey: ['duties', 'now'],
    queryFn: ({ signal }) =>
      get<{ items: DutyView[] }>('/api/duties', { when: 'now', task: 'triage' }, signal),
  });
  const items = duties.data?.items ?? NONE;
  return {
    is: (officialId, departments) =>
      departments.length > 0 &&
      departments.every((department) =>
        items.some((duty) => duty.department === department && duty.official.id === officialId),
      ),
    in: (department) => [
      ...new Set(items.filter((duty) => duty.department === department).map(({ official }) => official.name)),
    ],
  };
}

const NONE: readonly DutyView[] = [];
