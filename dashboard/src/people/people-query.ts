/** Accounts and the duty list: what is read, and the calls that change it. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ColleagueView } from '../../../src/officials/contract';
import type {
  AdminEntryView,
  ChangedPerson,
  DutyView,
  NewDuty,
  NewPerson,
  PersonSecret,
  PersonView,
} from '../../../src/officials/people/people.contract';
import { get, post, put, remove } from '../api/http';

interface Items<Item> {
  items: Item[];
}

const PEOPLE_KEY = ['people'] as const;
const DUTIES_KEY = ['duties'] as const;

export function usePeople() {
  return useQuery({
    queryKey: PEOPLE_KEY,
    queryFn: async ({ signal }) => (await get<Items<PersonView>>('/api/people', {}, signal)).items,
  });
}

export function useColleagues() {
  return useQuery({
    queryKey: ['officials'],
    queryFn: async ({ signal }) => (await get<Items<ColleagueView>>('/api/officials', {}, signal)).items,
  });
}

export function usePersonHistory(id: string) {
  return useQuery({
    queryKey: [...PEOPLE_KEY, id, 'history'],
    queryFn: async ({ signal }) =>
      (await get<Items<AdminEntryView>>(`${pathOf(id)}/history`, {}, signal)).items,
    staleTime: 0,
  });
}

export type PersonDeed = 'disable' | 'enable' | 'password' | 'second-factor' | 'second-factor/remove';

/** Some deeds answer the account, others also a secret that is shown once. */
export function usePersonDeed(id: string) {
  const refresh = useRefresh(PEOPLE_KEY);
  return useMutation({
    mutationFn: async (deed: PersonDeed): Promise<Partial<PersonSecret>> => {
      const answer = await post<PersonView | PersonSecret>(`${pathOf(id)}/${deed}`);
      return 'person' in answer ? answer : {};
    },
    onSettled: refresh,
  });
}

export function useSavePerson(person: PersonView | undefined) {
  const refresh = useRefresh(PEOPLE_KEY);
  return useMutation({
    mutationFn: async (content: NewPerson): Promise<Partial<PersonSecret>> => {
      if (person === undefined) return post<PersonSecret>('/api/people', content);
      const { name, roles } = content;
      const change: ChangedPerson = { version: person.version, name, roles };
      return { person: await put<PersonView>(pathOf(person.id), change) };
    },
    onSettled: refresh,
  });
}

export function useDuties() {
  return useQuery({
    queryKey: DUTIES_KEY,
    queryFn: async ({ signal }) => (await get<Items<DutyView>>('/api/duties', {}, signal)).items,
    refetchInterval: EVERY_MINUTE,
  });
}

const EVERY_MINUTE = 60_000;

export function useAddDuty() {
  const refresh = useRefresh(DUTIES_KEY);
  return useMutation({
    mutationFn: (duty: NewDuty) => post<DutyView>('/api/duties', duty),
    onSettled: refresh,
  });
}

export function useEndDuty() {
  const refresh = useRefresh(DUTIES_KEY);
  return useMutation({
    mutationFn: (id: string) => remove(`/api/duties/${encodeURIComponent(id)}`),
    onSettled: refresh,
  });
}

function useRefresh(key: readonly string[]): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: key });
}

function pathOf(id: string): string {
  return `/api/people/${encodeURIComponent(id)}`;
}
