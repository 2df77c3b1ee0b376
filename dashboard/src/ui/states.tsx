/** What a screen shows when it has nothing, is waiting, or could not load. */
import type { ReactNode } from 'react';
import { sentenceOf } from '../api/sentence';
import { useTranslation } from '../i18n/use-translation';
import { Button } from './button';

interface ErrorStateProps {
  error: unknown;
  onRetry: () => void;
  /** True where nothing else of the screen is there: then this is its heading. */
  alone?: boolean;
}

export function ErrorState({ error, onRetry, alone = false }: ErrorStateProps) {
  const { t } = useTranslation();
  const Heading = alone ? 'h1' : 'h2';
  return (
    <div className="state" role="alert">
      <Heading>{t('error.title')}</Heading>
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
