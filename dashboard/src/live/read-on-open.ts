/** Whoever opens a case has read what was said to them about it. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { NotificationList } from '../../../src/triage/contract';
import { NOTIFICATIONS_KEY } from './notification-keys';
import { useRead } from './notification-panel';

export function useReadOnOpen(caseId: string): void {
  const queries = useQueryClient();
  const { mutate } = useRead();
  useEffect(() => {
    const look = (): void => {
      const list = queries.getQueryData<NotificationList>(NOTIFICATIONS_KEY);
      const unread = list?.items.some((item) => item.case.id === caseId && item.readAt === null);
      if (unread && document.visibilityState === 'visible') mutate({ caseId });
    };
    look();
    return queries.getQueryCache().subscribe((event) => {
      if (
        event.type === 'updated' &&
        event.action.type === 'success' &&
        event.query.queryKey[0] === NOTIFICATIONS_KEY[0]
      )
        look();
    });
  }, [caseId, mutate, queries]);
}
