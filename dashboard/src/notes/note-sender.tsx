/** Sends queued notes whenever the line is there, and says how many still wait. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { CASE_KEY } from '../case/case-keys';
import { useTranslation } from '../i18n/use-translation';
import { useLive } from '../live/live-context';
import { SESSION_KEY, useSession } from '../session/session';
import { say } from '../ui/messages';
import { onQueueChanged, queuedNotes, sendQueuedNotes } from './note-queue';

export function NoteSender() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { official } = useSession();
  const logIns = useLogIns();
  const { state } = useLive();
  const notes = useSyncExternalStore(onQueueChanged, queuedNotes);
  const waiting = notes.filter((each) => each.officialId === official.id && !each.refused).length;
  useEffect(() => {
    if (waiting === 0 || state !== 'live') return;
    void sendQueuedNotes(official.id).then((sent) => {
      for (const caseId of sent) void queries.invalidateQueries({ queryKey: [...CASE_KEY, caseId] });
      if (sent.length > 0) say('done', t('queued.sent', { count: sent.length }));
    });
  }, [waiting, state, official.id, logIns, queries, t]);
  if (waiting === 0 || state === 'live') return null;
  return (
    <p className="offline-banner" role="status">
      {t('queued.banner', { count: waiting })}
    </p>
  );
}

/** Grows with every log-in in this window: a new session is a new chance. */
function useLogIns(): number {
  const queries = useQueryClient();
  const [count, setCount] = useState(0);
  useEffect(
    () =>
      queries.getQueryCache().subscribe((event) => {
        if (event.type === 'updated' && event.query.queryKey[0] === SESSION_KEY[0])
          setCount((before) => before + 1);
      }),
    [queries],
  );
  return count;
}
