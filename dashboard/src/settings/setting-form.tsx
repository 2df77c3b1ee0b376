/** The frame of a setting's form: its fields, why it is changed, who changed it before. */
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { SettingView } from '../../../src/triage/settings/settings.contract';
import { Problem } from '../api/problem';
import { sentenceOf } from '../api/sentence';
import { useFormats } from '../i18n/formats';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { say } from '../ui/messages';
import { useSaveSetting, useSettingVersions } from './settings-query';

interface SettingFormProps {
  setting: SettingView;
  may: boolean;
  /** The value to be saved; undefined while the fields cannot be read. */
  value: object | undefined;
  children: (error: unknown) => ReactNode;
}

export function SettingForm({ setting, may, value, children }: SettingFormProps) {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const save = useSaveSetting(setting.name, setting.scope);
  const stale = save.error instanceof Problem && save.error.code === 'setting/stale-version';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (value === undefined) return;
    save.mutate(
      { version: setting.version, value, note },
      { onSuccess: () => say('done', t('settings.saved')) },
    );
  };
  return (
    <form className="setting-form" onSubmit={submit}>
      <fieldset className="setting-fields" disabled={!may}>
        {children(save.error)}
      </fieldset>
      {may && (
        <div className="setting-save">
          <TextField label={t('settings.note')} value={note} onValue={setNote} maxLength={1000} dir="auto" />
          <Button type="submit" look="primary" isPending={save.isPending} isDisabled={value === undefined}>
            {t('settings.save')}
          </Button>
        </div>
      )}
      <p className="form-error" role="alert">
        {stale ? t('settings.stale') : save.error ? sentenceOf(save.error, t) : ''}
      </p>
      <SettingHistory setting={setting} />
    </form>
  );
}

function SettingHistory({ setting }: { setting: SettingView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [open, setOpen] = useState(false);
  const versions = useSettingVersions(setting.name, setting.scope, open);
  if (setting.changedBy === null || setting.changedAt === null) {
    return <p className="soft">{t('settings.neverChanged')}</p>;
  }
  const line = ({ version, changedBy, changedAt }: SettingView): string =>
    t('settings.changedBy', { version, name: changedBy, when: formats.moment(changedAt ?? '') });
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="soft">{line(setting)}</summary>
      <ol className="setting-history" aria-label={t('settings.history')}>
        {versions.data?.map((version) => (
          <li key={version.version}>
            <p>{line(version)}</p>
            {version.note !== '' && <p dir="auto">{version.note}</p>}
            <code dir="ltr">{JSON.stringify(version.value)}</code>
          </li>
        ))}
      </ol>
    </details>
  );
}
