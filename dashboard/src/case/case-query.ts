/** One case with everything about it, and the actions on it. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { useTranslation } from '../i18n/use-translation';
import type { caseActionSchema, CaseDetail } from '../../../src/triage/contract';
import { get, post } from '../api/http';
import { Problem } from '../api/problem';
import { sentenceOf } from '../api/sentence';
import { say } from '../ui/messages';
import { CASE_KEY, CASES_KEY } from './case-keys';

export type CaseInFull = CaseDetail['case'];
export type CaseReport = CaseDetail['reports'][number];
type ActionAnswer = z.infer<typeof caseActionSchema>;

export const CASE_ACTIONS = [
  'claim',
  'release',
  'assess',
  'assign',
  'monitor',
  'close',
  'reopen',
  'route',
  'escalate',
  'snooze',
  'note',
  'merge',
  'unmerge',
  'split',
  'feedback',
] as const;
export type CaseAction = (typeof CASE_ACTIONS)[number];

export function pathOfCase(caseId: string): string {
  return `/api/cases/${encodeURIComponent(caseId)}`;
}

export function useCase(caseId: string) {
  return useQuery({
    queryKey: [...CASE_KEY, caseId],
    queryFn: ({ signal }) => get<CaseDetail>(pathOfCase(caseId), {}, signal),
  });
}

interface Act {
  action: CaseAction;
  body?: Record<string, unknown>;
}

/** Acts on a case, says what came of it, and shows the newest state either way. */
export function useCaseAction(caseId: string) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const refresh = (): void => {
    void queries.invalidateQueries({ queryKey: [...CASE_KEY, caseId] });
    void queries.invalidateQueries({ queryKey: CASES_KEY });
  };
  return useMutation({
    mutationFn: ({ action, body }: Act) => post<ActionAnswer>(`${pathOfCase(caseId)}/${action}`, body),
    onSuccess: (answer, { action }) => {
      say('done', answer.already ? t('action.already') : t(`action.done.${action}`));
      refresh();
    },
    onError: (error) => {
      const holder = holderIn(error);
      if (holder !== undefined) say('refused', t('action.lost', { name: holder }));
      else if (isStale(error)) say('refused', t('action.stale'));
      else say('refused', sentenceOf(error, t));
      if (error instanceof Problem && error.status === 409) refresh();
    },
  });
}

/** The name of the official who was faster, where the refusal names one. */
function holderIn(error: unknown): string | undefined {
  if (!(error instanceof Problem) || error.code !== 'case/already-claimed') return undefined;
  const holder = error.extra['holder'];
  if (typeof holder !== 'object' || holder === null || !('name' in holder)) return undefined;
  return typeof holder.name === 'string' ? holder.name : undefined;
}

function isStale(error: unknown): boolean {
  return error instanceof Problem && error.code === 'case/stale-version';
}
