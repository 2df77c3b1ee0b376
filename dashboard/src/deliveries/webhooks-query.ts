/** Programs that are told of publications, and what an administrator does with them. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../i18n/use-translation';
import type {
  ChangedWebhook,
  CreatedWebhook,
  NewWebhook,
  WebhookView,
} from '../../../src/responses/deliveries/deliveries.contract';
import { get, post, put, remove } from '../api/http';
import { sentenceOf } from '../api/sentence';
import { say } from '../ui/messages';

const KEY = ['webhooks'] as const;
/** What was sent shows up without anybody's doing. */
const REFRESH_MS = 5_000;

export function useWebhooks() {
  return useQuery({
    queryKey: KEY,
    queryFn: async ({ signal }) => (await get<{ items: WebhookView[] }>('/api/webhooks', {}, signal)).items,
    refetchInterval: REFRESH_MS,
  });
}

/** A new webhook answers its secret, this once. */
export function useSaveWebhook(webhook: WebhookView | undefined) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (fields: NewWebhook): Promise<Partial<CreatedWebhook>> =>
      webhook === undefined
        ? post<CreatedWebhook>('/api/webhooks', fields)
        : put<WebhookView>(pathOf(webhook), { ...fields, active: webhook.active } satisfies ChangedWebhook),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

export type WebhookDeed = 'test' | 'on' | 'off' | 'remove';

export function useWebhookDeed() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ webhook, deed }: { webhook: WebhookView; deed: WebhookDeed }): Promise<unknown> => {
      const { name, url, department } = webhook;
      if (deed === 'test') return post(`${pathOf(webhook)}/test`);
      if (deed === 'remove') return remove(pathOf(webhook));
      return put(pathOf(webhook), { name, url, department, active: deed === 'on' } satisfies ChangedWebhook);
    },
    onSuccess: (_, { webhook, deed }) => say('done', t(`webhooks.done.${deed}`, { name: webhook.name })),
    onError: (error) => say('refused', sentenceOf(error, t)),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

function pathOf({ id }: WebhookView): string {
  return `/api/webhooks/${encodeURIComponent(id)}`;
}
