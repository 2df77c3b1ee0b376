/** The session ended while somebody works: a log-in over their screen, which keeps what they typed. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { SessionView } from '../../../src/officials/contract';
import { get, onSessionEnd } from '../api/http';
import { Dialog } from '../ui/dialog';
import { LoginForm } from './login-form';
import { onOtherWindow, type SessionNews, tellOtherWindows } from './other-windows';
import { SESSION_KEY } from './session';

export function SessionEnd({ session }: { session: SessionView }) {
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
