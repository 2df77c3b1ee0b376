/** Which filters there are, how they are called, and what can be chosen. */
import { useTranslation } from '../i18n/use-translation';
import { useDepartmentName } from '../session/departments';
import { useSession } from '../session/session';
import type { Option } from '../ui/field';
import { CHANNELS, KINDS, LEVELS, MEASURED, RELATIONS, STATUSES } from '../words';
import { DISTRICTS, UNKNOWN_DISTRICT } from '../../../src/ingest/districts.contract';
import { useColleagues } from '../session/colleagues';
import { ALL, ANY, type FilterName } from './queue-filters';

export interface FilterOptions {
  name: Exclude<FilterName, 'q'>;
  label: string;
  options: Option[];
}

/** Days since a case was opened, as the overview counts them. */
const AGES = ['0-1', '1-3', '3-7', '7-'] as const;
const LANGUAGES = ['en', 'hi', 'ur', 'hi-Latn', 'ur-Latn', 'ks', 'pa', 'doi', 'mixed', 'other'] as const;

export function useFilterOptions(): FilterOptions[] {
  const { t } = useTranslation();
  const { official } = useSession();
  const departmentName = useDepartmentName();
  const colleagues = useColleagues();
  const any = { value: '', name: t('queue.any') };
  const named = <Word extends string>(words: readonly Word[], nameOf: (word: Word) => string): Option[] => [
    any,
    ...words.map((value) => ({ value, name: nameOf(value) })),
  ];
  const yesNo = [any, { value: 'yes', name: t('queue.yes') }, { value: 'no', name: t('queue.no') }];
  return [
    {
      name: 'status',
      label: t('queue.status'),
      options: [
        { value: '', name: t('queue.statusOpen') },
        { value: ALL, name: t('queue.statusAll') },
        ...STATUSES.map((value) => ({ value, name: t(`status.${value}`) })),
      ],
    },
    { name: 'priority', label: t('queue.priority'), options: named(LEVELS, (word) => t(`level.${word}`)) },
    {
      name: 'assignee',
      label: t('queue.assignee'),
      options: [
        any,
        { value: 'me', name: t('queue.assigneeMe') },
        { value: 'none', name: t('queue.assigneeNone') },
        ...colleagues.filter(({ id }) => id !== official.id).map(({ id, name }) => ({ value: id, name })),
      ],
    },
    { name: 'overdue', label: t('queue.isOverdue'), options: yesNo },
    { name: 'escalated', label: t('queue.isEscalated'), options: yesNo },
    { name: 'age', label: t('queue.age'), options: named(AGES, (word) => t(`queue.ages.${word}`)) },
    {
      name: 'reported',
      label: t('queue.reported'),
      options: named(['day'], () => t('queue.reportedDay')),
    },
    {
      name: 'measured',
      label: t('queue.measured'),
      options: named(MEASURED, (word) => t(`queue.measures.${word}`)),
    },
    {
      name: 'snoozed',
      label: t('queue.isSnoozed'),
      options: [
        { value: '', name: t('queue.no') },
        { value: 'yes', name: t('queue.yes') },
        { value: ANY, name: t('queue.any') },
      ],
    },
    {
      name: 'department',
      label: t('queue.department'),
      options: named([...new Set(official.roles.map((each) => each.department))], departmentName),
    },
    {
      name: 'relation',
      label: t('queue.relation'),
      options: named(RELATIONS, (word) => t(`relation.${word}`)),
    },
    { name: 'kind', label: t('queue.kind'), options: named(KINDS, (word) => t(`queue.kinds.${word}`)) },
    {
      name: 'district',
      label: t('queue.district'),
      options: [
        ...named(DISTRICTS, (word) => word),
        { value: UNKNOWN_DISTRICT, name: t('queue.unknownPlace') },
      ],
    },
    { name: 'channel', label: t('queue.channel'), options: named(CHANNELS, (word) => t(`channel.${word}`)) },
    {
      name: 'language',
      label: t('queue.language'),
      options: named(LANGUAGES, (word) => t(`language.${word}`)),
    },
  ];
}
