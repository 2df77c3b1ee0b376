/** Lets signed-in officials through; keeps their screen, and what they typed, when the session ends. */
import { type ReactNode, Suspense } from 'react';
import { ErrorState } from '../ui/states';
import { LoginPage } from './login-page';
import { SessionProvider, useSessionQuery } from './session';
import { lazyPart } from '../ui/lazy-part';

/** Asked for soon, so that it is here when the session ends without a line to the desk. */
const SessionEnd = lazyPart(async () => (await import('./session-end')).SessionEnd, {
  face: 'none',
  later: true,
});

export function SessionGate({ children }: { children: ReactNode }) {
  const session = useSessionQuery();
  if (session.isPending) return <p className="splash" aria-busy="true" />;
  if (session.isError) {
    return <ErrorState alone error={session.error} onRetry={() => void session.refetch()} />;
  }
  if (session.data === null) return <LoginPage />;
  return (
    <SessionProvider value={session.data}>
      {children}
      <Suspense>
        <SessionEnd session={session.data} />
      </Suspense>
    </SessionProvider>
  );
}
