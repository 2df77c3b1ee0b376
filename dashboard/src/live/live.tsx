/** Ties the socket and the change feed to what is shown: changed cases are asked for anew. */
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { ChangesView } from '../../../src/triage/contract';
import { get } from '../api/http';
import { CASE_KEY, CASES_KEY } from '../case/case-keys';
import { SESSION_KEY } from '../session/session';
import { ChangeFeed } from './change-feed';
import { LiveContext } from './live-context';
import { tellChanged } from './changed-cases';
import { LiveLine, type LineState } from './live-line';
import { notificationsRead, notificationRung } from './notification-store';
import { NOTIFICATIONS_KEY } from './notification-keys';
import { setPresence } from './presence';

export function LiveProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const [state, setState] = useState<LineState>('connecting');
  const [line] = useState(() => newLine(queries, setState));
  const live = useMemo(() => ({ state, line }), [state, line]);
  useEffect(() => {
    line.start();
    const stopListening = reconnectAfterLogin(queries, line);
    return () => {
      stopListening();
      line.stop();
    };
  }, [queries, line]);

  return <LiveContext value={live}>{children}</LiveContext>;
}

function newLine(queries: QueryClient, onState: (state: LineState) => void): LiveLine {
  const feed = newFeed(queries);
  return new LiveLine({
    onState,
    onConnect: () => {
      feed.fill();
      void queries.invalidateQueries({ queryKey: NOTIFICATIONS_KEY });
    },
    onCaseChanged: (change) => feed.ring(change),
    onPresence: setPresence,
    onNotification: (rung) => {
      notificationRung(rung);
      void queries.invalidateQueries({ queryKey: NOTIFICATIONS_KEY });
    },
    onNotificationsRead: ({ unread }) => {
      notificationsRead(unread);
      void queries.invalidateQueries({ queryKey: NOTIFICATIONS_KEY });
    },
    onResync: () => {
      feed.forget();
      feed.fill();
    },
    // Any call tells whether the session is over; its 401 opens the log-in dialog.
    onRefused: () => void get('/api/cases', { limit: 1 }).catch(() => undefined),
  });
}

function newFeed(queries: QueryClient): ChangeFeed {
  return new ChangeFeed({
    ask: (since) => get<ChangesView>('/api/cases/changes', { since }),
    onChanged: (caseIds) => {
      tellChanged(caseIds);
      void queries.invalidateQueries({ queryKey: CASES_KEY });
      for (const caseId of caseIds) void queries.invalidateQueries({ queryKey: [...CASE_KEY, caseId] });
    },
    onResync: () => {
      tellChanged('all');
      void queries.invalidateQueries({ queryKey: CASES_KEY });
      void queries.invalidateQueries({ queryKey: CASE_KEY });
    },
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
}

/** A new session is written into the query cache by the log-in form. */
function reconnectAfterLogin(queries: QueryClient, line: LiveLine): () => void {
  return queries.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.query.queryKey[0] === SESSION_KEY[0]) line.reconnect();
  });
}
