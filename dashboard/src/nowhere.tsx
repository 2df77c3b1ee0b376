/** An address that names no screen. */
import { useTranslation } from './i18n/use-translation';
import { Link } from './router/link';
import { pathTo } from './router/routes';
import { EmptyState } from './ui/states';

export function Nowhere() {
  const { t } = useTranslation();
  return (
    <EmptyState>
      <h1>{t('desk.notFound')}</h1>
      <Link to={pathTo.queue()}>{t('desk.home')}</Link>
    </EmptyState>
  );
}
