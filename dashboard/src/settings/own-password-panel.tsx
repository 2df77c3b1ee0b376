/** Everybody's own password. */
import { type FormEvent, useState } from 'react';
import { Problem } from '../api/problem';
import { sentenceOf } from '../api/sentence';
import { get } from '../api/http';
import { useTranslation } from '../i18n/use-translation';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { say } from '../ui/messages';
import { useOwnPassword } from './settings-query';

export function OwnPasswordPanel() {
  const { t } = useTranslation();
  const { official } = useSession();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const change = useOwnPassword();
  const errorOf = (field: string): string | undefined =>
    change.error instanceof Problem
      ? change.error.errors.find((each) => each.field === field)?.message
      : undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate(
      { current, password },
      {
        onSuccess: () => {
          setCurrent('');
          setPassword('');
          say('done', t('settings.passwordChanged'));
          // Every session has ended: any call opens the log-in dialog.
          void get('/api/settings').catch(() => undefined);
        },
      },
    );
  };
  return (
    <section className="panel" aria-labelledby="password-title">
      <div className="panel-head">
        <h2 id="password-title">{t('settings.password')}</h2>
      </div>
      <form className="panel-body" onSubmit={submit}>
        <input type="hidden" autoComplete="username" value={official.email} readOnly />
        <div className="setting-columns">
          <TextField
            label={t('settings.currentPassword')}
            type="password"
            autoComplete="current-password"
            required
            value={current}
            onValue={setCurrent}
            error={errorOf('current')}
          />
          <TextField
            label={t('settings.newPassword')}
            type="password"
            autoComplete="new-password"
            required
            value={password}
            onValue={setPassword}
            error={errorOf('password')}
          />
        </div>
        <p className="form-error" role="alert">
          {change.error && errorOf('current') === undefined && errorOf('password') === undefined
            ? sentenceOf(change.error, t)
            : ''}
        </p>
        <p>
          <Button type="submit" isPending={change.isPending}>
            {t('settings.changePassword')}
          </Button>
        </p>
      </form>
    </section>
  );
}
