/** Adds or changes a webhook; of a new one the secret is shown, this once. */
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { WebhookView } from '../../../src/responses/deliveries/deliveries.contract';
import { Problem } from '../api/problem';
import { sentenceOf } from '../api/sentence';
import { useDepartmentName, useDepartments } from '../session/departments';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Choice, TextField } from '../ui/field';
import { say } from '../ui/messages';
import { useSaveWebhook } from './webhooks-query';

const ALL = '';

interface WebhookDialogProps {
  /** Undefined for a new one. */
  webhook: WebhookView | undefined;
  onClose: () => void;
}

export function WebhookDialog({ webhook, onClose }: WebhookDialogProps) {
  const { t } = useTranslation();
  const departments = useDepartments();
  const nameOf = useDepartmentName();
  const save = useSaveWebhook(webhook);
  const [name, setName] = useState(webhook?.name ?? '');
  const [url, setUrl] = useState(webhook?.url ?? '');
  const [department, setDepartment] = useState(webhook?.department ?? ALL);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const fields = { name, url, department: department === ALL ? null : department };
    save.mutate(fields, { onSuccess: ({ secret }) => secret === undefined && onClose() });
  };
  if (save.data?.secret !== undefined) return <Secret secret={save.data.secret} onClose={onClose} />;
  const wrong = (field: string): string | undefined =>
    save.error instanceof Problem
      ? save.error.errors.find((each) => each.field === field)?.message
      : undefined;
  const named = wrong('name') ?? wrong('url') ?? wrong('department');
  return (
    <Dialog title={t(webhook ? 'webhooks.edit' : 'webhooks.add')} isOpen onClose={onClose}>
      <form className="dialog-form" onSubmit={submit}>
        <TextField
          label={t('webhooks.name')}
          required
          autoFocus
          maxLength={200}
          value={name}
          error={wrong('name')}
          onValue={setName}
        />
        <TextField
          label={t('webhooks.url')}
          type="url"
          dir="ltr"
          required
          value={url}
          error={wrong('url')}
          onValue={setUrl}
        />
        <Choice
          label={t('webhooks.about')}
          value={department}
          error={wrong('department')}
          onValue={setDepartment}
          options={[
            { value: ALL, name: t('webhooks.all') },
            ...departments.map(({ id }) => ({ value: id, name: nameOf(id) })),
          ]}
        />
        <p className="form-error" role="alert">
          {save.error && named === undefined ? sentenceOf(save.error, t) : ''}
        </p>
        <div className="dialog-actions">
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" look="primary" isPending={save.isPending}>
            {t('webhooks.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function Secret({ secret, onClose }: { secret: string; onClose: () => void }) {
  const { t } = useTranslation();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(secret);
    say('done', t('webhooks.copied'));
  };
  return (
    <Dialog title={t('webhooks.secret')} isOpen onClose={onClose} isDismissable={false}>
      <p>{t('webhooks.secretLead')}</p>
      <p className="webhook-secret" dir="ltr">
        <code>{secret}</code>
      </p>
      <div className="dialog-actions">
        <Button onPress={() => void copy()}>{t('webhooks.copy')}</Button>
        <Button look="primary" autoFocus onPress={onClose}>
          {t('webhooks.kept')}
        </Button>
      </div>
    </Dialog>
  );
}
