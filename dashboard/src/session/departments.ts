/** All departments of this desk, named in the reader's language. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../i18n/use-translation';
import type { DepartmentView } from '../../../src/officials/contract';
import { get } from '../api/http';
import { isScreenLanguage } from '../i18n';
import { useSession } from './session';

export function useDepartments(): readonly DepartmentView[] {
  const { departments: own } = useSession();
  const all = useQuery({
    queryKey: ['departments'],
    queryFn: () => get<{ items: DepartmentView[] }>('/api/departments'),
    staleTime: Infinity,
  });
  return all.data?.items ?? own;
}

export function useDepartmentName(): (department: string) => string {
  const departments = useDepartments();
  const { i18n } = useTranslation();
  const language = isScreenLanguage(i18n.language) ? i18n.language : 'en';
  return (id) => departments.find((each) => each.id === id)?.names[language] ?? id;
}
