/** What a screen shows when it has nothing, is waiting, or could not load. */
import type { ReactNode } from 'react';
import { sentenceOf } from '../api/sentence';
import { useTranslation } from '../i18n/use-translation';
import { Button } from './button';

export function ErrorState({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="state" role="alert">
      <h2>{t('error.title')}</h2>
      <p>{sentenceOf(error, t)}</p>
      <Button onPress={onRetry}>{t('error.retry')}</Button>
    </div>
  );
}

export function EmptyState({ children }: { children: ReactNode }) {
  return <div className="state">{children}</div>;
}

/** Grey lines where the content will stand. */
export function Skeleton({ lines }: { lines: number }) {
  const { t } = useTranslation();
  return (
    <div className="skeleton" role="status" aria-label={t('common.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  );
}
