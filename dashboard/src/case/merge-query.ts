/** Merging two cases, taking that back, and saying that a nearby case makes another claim. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../i18n/use-translation';
import type { CaseActionAnswer } from '../../../src/triage/contract';
import { post } from '../api/http';
import { sentenceOf } from '../api/sentence';
import { isAt, navigate } from '../router/router';
import { pathTo } from '../router/routes';
import { say } from '../ui/messages';
import { CASE_KEY, CASES_KEY } from './case-keys';
import { type CaseInFull, pathOfCase } from './case-query';

function useRefreshAll(): () => void {
  const queries = useQueryClient();
  return () => {
    void queries.invalidateQueries({ queryKey: CASE_KEY });
    void queries.invalidateQueries({ queryKey: CASES_KEY });
  };
}

/** Goes to the survivor from the case that is gone; the message offers to take the merge back. */
export function useMerge(kase: CaseInFull) {
  const { t } = useTranslation();
  const refresh = useRefreshAll();
  const unmerge = useUnmerge();
  return useMutation({
    mutationFn: (body: { into: string; reason: string | undefined }) =>
      post<CaseActionAnswer>(`${pathOfCase(kase.id)}/merge`, { version: kase.version, ...body }),
    onSuccess: ({ case: survivor }) => {
      const undo = () => unmerge.mutate({ caseId: kase.id, version: kase.version + 1 });
      say('done', t('casework.merge.done', { number: `#${survivor.number}` }), {
        name: t('casework.merge.undo'),
        run: undo,
      });
      refresh();
      if (isAt(pathTo.case(kase.id))) navigate(pathTo.case(survivor.id), 'replace');
    },
    onError: refresh,
  });
}

/** `version`: of the case that was merged away. */
export function useUnmerge() {
  const { t } = useTranslation();
  const refresh = useRefreshAll();
  return useMutation({
    mutationFn: ({ caseId, version }: { caseId: string; version: number }) =>
      post<CaseActionAnswer>(`${pathOfCase(caseId)}/unmerge`, { version }),
    onSuccess: ({ case: restored }) => {
      say('done', t('casework.merge.undone'));
      refresh();
      navigate(pathTo.case(restored.id));
    },
    onError: (error) => {
      say('refused', sentenceOf(error, t));
      refresh();
    },
  });
}

export function useNearbyFeedback(caseId: string) {
  const { t } = useTranslation();
  const refresh = useRefreshAll();
  return useMutation({
    mutationFn: (body: { caseId: string; feedback: 'rejected' | null }) =>
      post<CaseActionAnswer>(`${pathOfCase(caseId)}/nearby`, body),
    onSuccess: () => {
      say('done', t('action.done.feedback'));
      refresh();
    },
    onError: (error) => say('refused', sentenceOf(error, t)),
  });
}
