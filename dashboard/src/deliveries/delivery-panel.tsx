/** In a case: how far the answer has come to those who asked. Shows nothing while there is nothing to tell. */
import { useFormats } from '../i18n/formats';
import { useTranslation } from '../i18n/use-translation';
import { useCaseDeliveries, useRetry } from './deliveries-query';
import { useReason } from './reason';
import { Button } from '../ui/button';
import './deliveries.css';

const SHOWN = ['sent', 'sending', 'waiting', 'parked', 'dropped'] as const;

export function DeliveryPanel({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const reasonOf = useReason();
  const deliveries = useCaseDeliveries(caseId);
  const retry = useRetry();
  if (!deliveries.data || deliveries.data.channels.length === 0) return null;
  const parked = deliveries.data.open.filter(({ status }) => status === 'parked');
  return (
    <section className="panel" aria-labelledby="deliveries-title">
      <div className="panel-head">
        <h2 id="deliveries-title">{t('deliveries.panel')}</h2>
      </div>
      <div className="panel-body">
        <dl className="delivery-counts">
          {deliveries.data.channels.map((each) => (
            <div key={each.channel}>
              <dt>{t(`deliveries.channels.${each.channel}`)}</dt>
              <dd className="row">
                {SHOWN.filter((status) => each[status] > 0).map((status) => (
                  <span key={status} className={`delivery-${status}`}>
                    {formats.number(each[status])} {t(`deliveries.statuses.${status}`)}
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        {parked.length > 0 && (
          <ul className="delivery-parked">
            {parked.map((entry) => (
              <li key={entry.id}>
                <p>
                  <strong>{t(`deliveries.channels.${entry.channel}`)}</strong> {reasonOf(entry)}
                </p>
                <Button size="small" onPress={() => retry.mutate(entry.id)} isDisabled={retry.isPending}>
                  {t('deliveries.retry')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
