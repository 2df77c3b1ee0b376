/** The suggestion for a reply, and the calls of the reply's life. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { useTranslation } from '../i18n/use-translation';
import type { NewReply, ReplyView, replyActionAnswerSchema } from '../../../src/responses/contract';
import { get, post, put } from '../api/http';
import { Problem } from '../api/problem';
import { sentenceOf } from '../api/sentence';
import { CASE_KEY, CASES_KEY } from '../case/case-keys';
import { pathOfCase } from '../case/case-query';
import { say } from '../ui/messages';

type Answer = z.infer<typeof replyActionAnswerSchema>;
export type ReplyStep = 'submit' | 'approve' | 'return' | 'publish' | 'withdraw';

const NOT_FOUND = 404;
const CHECKS_FAILED = 422;

/** What the matched fact would say; null where no fact is matched. */
export function useSuggestion(caseId: string, wanted: boolean) {
  return useQuery({
    queryKey: ['suggestion', caseId],
    enabled: wanted,
    staleTime: Infinity,
    queryFn: async (): Promise<NewReply | null> => {
      try {
        return await get<NewReply>(`${pathOfCase(caseId)}/replies/suggestion`);
      } catch (error) {
        if (error instanceof Problem && error.status === NOT_FOUND) return null;
        throw error;
      }
    },
  });
}

function pathOfReply(replyId: string): string {
  return `/api/replies/${encodeURIComponent(replyId)}`;
}

function useRefresh(caseId: string): () => Promise<unknown> {
  const queries = useQueryClient();
  return () => {
    void queries.invalidateQueries({ queryKey: CASES_KEY });
    return queries.invalidateQueries({ queryKey: [...CASE_KEY, caseId] });
  };
}

/** Saves a new reply, or a further version of a known one. */
export function useSaveReply(caseId: string, reply: ReplyView | undefined) {
  const refresh = useRefresh(caseId);
  return useMutation({
    mutationFn: async (content: NewReply): Promise<ReplyView> => {
      const answer =
        reply === undefined
          ? await post<Answer>(`${pathOfCase(caseId)}/replies`, content)
          : await put<Answer>(pathOfReply(reply.id), { ...content, version: reply.version });
      await refresh();
      return answer.reply;
    },
  });
}

interface Step {
  reply: Pick<ReplyView, 'id' | 'version'>;
  step: ReplyStep;
  body?: Record<string, unknown>;
}

const SAID = {
  submit: 'reply.submitted',
  approve: 'reply.approved',
  return: 'reply.returned',
  publish: 'reply.published',
  withdraw: 'reply.withdrawn',
} as const;

export function useReplyStep(caseId: string) {
  const { t } = useTranslation();
  const refresh = useRefresh(caseId);
  return useMutation({
    mutationFn: async ({ reply, step, body }: Step): Promise<Answer> =>
      post<Answer>(`${pathOfReply(reply.id)}/${step}`, { version: reply.version, ...body }),
    onSuccess: async (answer, { step }) => {
      say('done', answer.already ? t('action.already') : t(SAID[step]));
      await refresh();
    },
    onError: async (error) => {
      const checksFailed = error instanceof Problem && error.status === CHECKS_FAILED;
      say('refused', checksFailed ? t('reply.notSubmitted') : sentenceOf(error, t));
      await refresh();
    },
  });
}
