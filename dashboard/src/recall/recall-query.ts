/** What has to be looked at again: recalled replies, facts near their dates, emergency publications. */
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../i18n/use-translation';
import type { FactDueView } from '../../../src/facts/contract';
import type { RecallAnswer, RecallDecision, RecallView, ReplyView } from '../../../src/responses/contract';
import { get, post } from '../api/http';
import type { Page } from '../api/page';
import { sentenceOf } from '../api/sentence';
import { say } from '../ui/messages';

const PAGE = 20;
const RECALL_KEY = ['recall'] as const;

function useList<Item>(name: string, path: string) {
  return useInfiniteQuery({
    queryKey: [...RECALL_KEY, name],
    queryFn: ({ pageParam, signal }) => get<Page<Item>>(path, { limit: PAGE, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined, // The type of all later page parameters.
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

export const useRecalls = () => useList<RecallView>('replies', '/api/recalls');
export const useFactsDue = () => useList<FactDueView>('facts', '/api/facts/due');
export const useEmergencies = () => useList<ReplyView>('emergencies', '/api/replies/emergency');

type Step =
  | { recall: RecallView; underReview: boolean }
  | { recall: RecallView; decision: RecallDecision; note: string }
  | { reply: ReplyView };

/** Marks, decides, or notes that an emergency publication was looked at. */
export function useRecallStep() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (step: Step): Promise<void> => {
      if ('reply' in step) {
        await post(`/api/replies/${step.reply.id}/review`, { version: step.reply.version });
      } else if ('underReview' in step) {
        await post<RecallAnswer>(`/api/recalls/${step.recall.id}/mark`, { underReview: step.underReview });
      } else {
        const { decision, note } = step;
        await post<RecallAnswer>(`/api/recalls/${step.recall.id}/decide`, { decision, note });
      }
    },
    onSuccess: () => say('done', t('recall.done')),
    onError: (error) => say('refused', sentenceOf(error, t)),
    onSettled: () => queries.invalidateQueries({ queryKey: RECALL_KEY }),
  });
}
