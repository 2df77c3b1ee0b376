/** Lets signed-in officials through; keeps their screen, and what they typed, when the session ends. */
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionView } from '../../../src/officials/contract';
import { get, onSessionEnd } from '../api/http';
import { Dialog } from '../ui/dialog';
import { ErrorState } from '../ui/states';
import { LoginForm } from './login-form';
import { LoginPage } from './login-page';
import { onOtherWindow, type SessionNews, tellOtherWindows } from './other-windows';
import { SESSION_KEY, SessionProvider, useSessionQuery } from './session';

export function SessionGate({ children }: { children: ReactNode }) {
  const session = useSessionQuery();
  if (session.isPending) return <p className="splash" aria-busy="true" />;
  if (session.isError) {
    return <ErrorState error={session.error} onRetry={() => void session.refetch()} />;
  }
  if (session.data === null) return <LoginPage />;
  return (
    <SessionProvider value={session.data}>
      {children}
      <SessionEnd session={session.data} />
    </SessionProvider>
  );
}

function SessionEnd({ session }: { session: SessionView }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [ended, setEnded] = useState(false);
  useEffect(() => onSessionEnd(() => setEnded(true)), []);

  const goOn = (renewed: SessionView): void => {
    // Somebody else's screen must not show what the first one may see.
    if (renewed.official.id !== session.official.id) return location.reload();
    setEnded(false);
    void queries.invalidateQueries();
  };
  const hearOtherWindow = useEffectEvent(async (news: SessionNews) => {
    if (news === 'ended') return setEnded(true);
    const renewed = await get<SessionView>('/api/session').catch(() => undefined);
    if (renewed === undefined) return;
    queries.setQueryData(SESSION_KEY, renewed);
    goOn(renewed);
  });
  useEffect(() => onOtherWindow((news) => void hearOtherWindow(news)), []);
  return (
    <Dialog title={t('login.again')} isOpen={ended} onClose={() => undefined} isDismissable={false}>
      <p>{t('login.againLead')}</p>
      <LoginForm
        knownEmail={session.official.email}
        onDone={(renewed) => {
          tellOtherWindows('begun');
          goOn(renewed);
        }}
      />
    </Dialog>
  );
}
