/** Every way out of the desk and how it stands, and what is parked, with the reason and a retry. */
import { useFormats } from '../i18n/formats';
import { useTranslation } from '../i18n/use-translation';
import { Link } from '../router/link';
import { pathTo } from '../router/routes';
import { useDepartmentName } from '../session/departments';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { ErrorState, Skeleton } from '../ui/states';
import { useChannels, useParked, useRetry } from './deliveries-query';
import { useReason } from './reason';
import { WebhooksPanel } from './webhooks-panel';
import './deliveries.css';

const LINES_WHILE_LOADING = 5;

export function DeliveriesScreen() {
  const { t } = useTranslation();
  const { official } = useSession();
  const administers = official.roles.some(({ role }) => role === 'admin');
  return (
    <div className="deliveries">
      <header>
        <h1>{t('deliveries.title')}</h1>
        <p className="soft">{t('deliveries.lead')}</p>
      </header>
      <ParkedPanel />
      <ChannelsPanel />
      {administers && <WebhooksPanel />}
    </div>
  );
}

function ParkedPanel() {
  const { t } = useTranslation();
  const formats = useFormats();
  const departmentName = useDepartmentName();
  const reasonOf = useReason();
  const parked = useParked();
  const retry = useRetry();
  const items = parked.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="panel" aria-labelledby="parked-title">
      <div className="panel-head">
        <h2 id="parked-title">{t('deliveries.parkedTitle')}</h2>
        {items.length > 1 && (
          <Button size="small" onPress={() => retry.mutate(undefined)} isDisabled={retry.isPending}>
            {t('deliveries.retryAll')}
          </Button>
        )}
      </div>
      <div className="panel-body">
        {parked.isPending && <Skeleton lines={LINES_WHILE_LOADING} />}
        {parked.isError && <ErrorState error={parked.error} onRetry={() => void parked.refetch()} />}
        {parked.data && items.length === 0 && <p className="soft">{t('deliveries.noParked')}</p>}
        {items.length > 0 && <p className="soft">{t('deliveries.parkedLead')}</p>}
        <ul className="delivery-parked">
          {items.map((entry) => (
            <li key={entry.id}>
              <div>
                <p>
                  <strong>{t(`deliveries.channels.${entry.channel}`)}</strong> ·{' '}
                  {t(`deliveries.kinds.${entry.kind}`)}
                </p>
                <p>{reasonOf(entry)}</p>
                <p className="row soft">
                  <span>{departmentName(entry.department)}</span>
                  <time dateTime={entry.updatedAt}>{formats.moment(entry.updatedAt)}</time>
                  <span>{t('deliveries.tries', { count: entry.attempts })}</span>
                  {entry.caseId !== null && (
                    <Link to={pathTo.case(entry.caseId)}>{t('deliveries.toCase')}</Link>
                  )}
                </p>
              </div>
              <Button size="small" onPress={() => retry.mutate(entry.id)} isDisabled={retry.isPending}>
                {t('deliveries.retry')}
              </Button>
            </li>
          ))}
        </ul>
        {parked.hasNextPage && (
          <Button onPress={() => void parked.fetchNextPage()} isPending={parked.isFetchingNextPage}>
            {t('common.more')}
          </Button>
        )}
      </div>
    </section>
  );
}

const COUNTS = ['waiting', 'sending', 'sent', 'parked'] as const;

function ChannelsPanel() {
  const { t } = useTranslation();
  const formats = useFormats();
  const channels = useChannels();
  return (
    <section className="panel" aria-labelledby="channels-title">
      <div className="panel-head">
        <h2 id="channels-title">{t('deliveries.channelsTitle')}</h2>
      </div>
      {channels.isPending && <Skeleton lines={LINES_WHILE_LOADING} />}
      {channels.isError && <ErrorState error={channels.error} onRetry={() => void channels.refetch()} />}
      <ul className="channel-list">
        {channels.data?.items.map((each) => (
          <li key={each.channel}>
            <strong>{t(`deliveries.channels.${each.channel}`)}</strong>
            <span className={each.state === 'on' ? 'channel-on' : 'soft'}>
              {t(`deliveries.states.${each.state}`)}
              {each.state === 'not_configured' && (
                <small>{t('deliveries.needs', { settings: each.settings.join(', ') })}</small>
              )}
            </span>
            <span className="row soft">
              {COUNTS.filter((status) => each[status] > 0).map((status) => (
                <span key={status} className={`delivery-${status}`}>
                  {formats.number(each[status])} {t(`deliveries.statuses.${status}`)}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
