/** Who else is told of publications: signed calls to programs of newsrooms and other offices. For administrators. */
import { useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { WebhookView } from '../../../src/responses/deliveries/deliveries.contract';
import { useDepartmentName } from '../session/departments';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { ErrorState, Skeleton } from '../ui/states';
import { WebhookDialog } from './webhook-dialog';
import { useWebhookDeed, useWebhooks } from './webhooks-query';

const LINES_WHILE_LOADING = 3;
type Open = { name: 'new' } | { name: 'edit' | 'remove'; webhook: WebhookView };

export function WebhooksPanel() {
  const { t } = useTranslation();
  const webhooks = useWebhooks();
  const [open, setOpen] = useState<Open>();
  return (
    <section className="panel" aria-labelledby="webhooks-title">
      <div className="panel-head">
        <h2 id="webhooks-title">{t('webhooks.title')}</h2>
        <Button size="small" onPress={() => setOpen({ name: 'new' })}>
          {t('webhooks.add')}
        </Button>
      </div>
      <div className="panel-body">
        <p className="soft">{t('webhooks.lead')}</p>
        {webhooks.isPending && <Skeleton lines={LINES_WHILE_LOADING} />}
        {webhooks.isError && <ErrorState error={webhooks.error} onRetry={() => void webhooks.refetch()} />}
        {webhooks.data?.length === 0 && <p className="soft">{t('webhooks.none')}</p>}
        <ul className="delivery-parked">
          {webhooks.data?.map((webhook) => (
            <Webhook key={webhook.id} webhook={webhook} onOpen={setOpen} />
          ))}
        </ul>
      </div>
      {open?.name === 'remove' && <RemoveDialog webhook={open.webhook} onClose={() => setOpen(undefined)} />}
      {(open?.name === 'new' || open?.name === 'edit') && (
        <WebhookDialog
          webhook={open.name === 'edit' ? open.webhook : undefined}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
}

function Webhook({ webhook, onOpen }: { webhook: WebhookView; onOpen: (open: Open) => void }) {
  const { t } = useTranslation();
  const departmentName = useDepartmentName();
  const deed = useWebhookDeed();
  const { name, active } = webhook;
  const button = (label: string, onPress: () => void, isDisabled = false) => (
    <Button
      size="small"
      aria-label={`${label}: ${name}`}
      onPress={onPress}
      isDisabled={isDisabled || deed.isPending}
    >
      {label}
    </Button>
  );
  return (
    <li>
      <div>
        <p>
          <strong dir="auto">{name}</strong>{' '}
          <span className={active ? 'channel-on' : 'soft'}>{t(active ? 'webhooks.on' : 'webhooks.off')}</span>
        </p>
        <p className="soft">
          <bdi dir="ltr">{webhook.url}</bdi>
        </p>
        <p className="row soft">
          <span>{webhook.department === null ? t('webhooks.all') : departmentName(webhook.department)}</span>
          <span>{t('webhooks.sent', { count: webhook.sent })}</span>
          {webhook.parked > 0 && (
            <span className="delivery-parked">{t('webhooks.parked', { count: webhook.parked })}</span>
          )}
        </p>
      </div>
      <div className="row">
        {button(t('webhooks.test'), () => deed.mutate({ webhook, deed: 'test' }), !active)}
        {button(t('webhooks.edit'), () => onOpen({ name: 'edit', webhook }))}
        {button(t(active ? 'webhooks.switchOff' : 'webhooks.switchOn'), () =>
          deed.mutate({ webhook, deed: active ? 'off' : 'on' }),
        )}
        {button(t('webhooks.remove'), () => onOpen({ name: 'remove', webhook }))}
      </div>
    </li>
  );
}

function RemoveDialog({ webhook, onClose }: { webhook: WebhookView; onClose: () => void }) {
  const { t } = useTranslation();
  const deed = useWebhookDeed();
  return (
    <Dialog title={t('webhooks.removeTitle', { name: webhook.name })} isOpen onClose={onClose}>
      <p>{t('webhooks.removeLead')}</p>
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button
          look="danger"
          isPending={deed.isPending}
          onPress={() => deed.mutate({ webhook, deed: 'remove' }, { onSuccess: onClose })}
        >
          {t('webhooks.remove')}
        </Button>
      </div>
    </Dialog>
  );
}
