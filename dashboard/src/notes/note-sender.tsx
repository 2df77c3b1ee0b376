/** Sends queued notes whenever the line is there, and says how many still wait. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { CASE_KEY } from '../case/case-keys';
import { useLive } from '../live/live-context';
import { useSession } from '../session/session';
import { say } from '../ui/messages';
import { onQueueChanged, queuedNotes, sendQueuedNotes } from './note-queue';

export function NoteSender() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { official, expiresAt } = useOwnSession();
  const { state } = useLive();
  const notes = useSyncExternalStore(onQueueChanged, queuedNotes);
  const waiting = notes.filter((each) => each.officialId === official.id && !each.refused).length;
  useEffect(() => {
    if (waiting === 0 || state !== 'live') return;
    void sendQueuedNotes(official.id).then((sent) => {
      for (const caseId of sent) void queries.invalidateQueries({ queryKey: [...CASE_KEY, caseId] });
      if (sent.length > 0) say('done', t('queued.sent', { count: sent.length }));
    });
    // A new session is a new chance.
  }, [waiting, state, official.id, expiresAt, queries, t]);
  if (waiting === 0 || state === 'live') return null;
  return (
    <p className="offline-banner" role="status">
      {t('queued.banner', { count: waiting })}
    </p>
  );
}

function useOwnSession() {
  const { official, expiresAt } = useSession();
  return { official, expiresAt };
}
