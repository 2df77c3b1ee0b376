/** Posts of a week, what there is occasion to post about, and how steadily each page was posted on. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../i18n/use-translation';
import type {
  NewPost,
  Plan,
  PostSuggestion,
  PostView,
  SteadinessView,
} from '../../../src/responses/schedule/schedule.contract';
import { get, post, put } from '../api/http';
import { sentenceOf } from '../api/sentence';
import { say } from '../ui/messages';

const KEY = ['publishing'] as const;

export function useWeek(from: string, to: string) {
  return useQuery({
    queryKey: [...KEY, 'posts', from],
    queryFn: ({ signal }) => get<{ items: PostView[] }>('/api/posts', { from, to }, signal),
  });
}

export function useSuggestions() {
  return useQuery({
    queryKey: [...KEY, 'suggestions'],
    queryFn: ({ signal }) => get<{ items: PostSuggestion[] }>('/api/posts/suggestions', {}, signal),
  });
}

export function useSteadiness() {
  return useQuery({
    queryKey: [...KEY, 'steadiness'],
    queryFn: ({ signal }) => get<SteadinessView>('/api/posting-plans', {}, signal),
  });
}

export type PostStep =
  | { step: 'save'; post: PostView | undefined; fields: NewPost }
  | { step: 'submit' | 'approve' | 'cancel'; post: PostView }
  | { step: 'return'; post: PostView; comment: string }
  | { step: 'plan'; plan: Plan };

export function usePostStep(onDone: () => void) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: take,
    onSuccess: () => {
      say('done', t('publishing.saved'));
      onDone();
    },
    onError: (error) => say('refused', sentenceOf(error, t)),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

function take(order: PostStep): Promise<unknown> {
  if (order.step === 'plan') return put('/api/posting-plans', order.plan);
  if (order.step === 'save') {
    const { post: known, fields } = order;
    return known === undefined
      ? post('/api/posts', fields)
      : put(`/api/posts/${encodeURIComponent(known.id)}`, { ...fields, version: known.version });
  }
  const path = `/api/posts/${encodeURIComponent(order.post.id)}/${order.step}`;
  const { version } = order.post;
  return post(path, order.step === 'return' ? { version, comment: order.comment } : { version });
}
