/** Says whether the screen is live. */
import { useTranslation } from '../i18n/use-translation';
import { useLive } from './live-context';
import './line-state.css';

export function LineStateSign() {
  const { t } = useTranslation();
  const { state } = useLive();
  return (
    <span className={`line-state line-${state}`} role="status">
      <i aria-hidden="true" />
      {t(`live.${state}`)}
    </span>
  );
}

export function OfflineBanner() {
  const { t } = useTranslation();
  const { state } = useLive();
  if (state !== 'offline') return null;
  return (
    <p className="offline-banner" role="alert">
      {t('live.offlineBanner')}
    </p>
  );
}
