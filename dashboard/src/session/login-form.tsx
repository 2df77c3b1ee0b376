/** E-mail and password, with kind words when they are not right. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { SessionView } from '../../../src/officials/contract';
import { Problem } from '../api/problem';
import { sentenceOf } from '../api/sentence';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { logIn, SESSION_KEY } from './session';

/** Start of the codes by which the server asks for, or refuses, the second factor. */
const SECOND_FACTOR = 'session/totp';

interface LoginFormProps {
  /** Filled in when somebody logs in again. */
  knownEmail?: string;
  onDone?: (session: SessionView) => void;
}

export function LoginForm({ knownEmail = '', onDone }: LoginFormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [email, setEmail] = useState(knownEmail);
  const [password, setPassword] = useState('');
  const [totp, setTotp] = useState('');
  const login = useMutation({
    mutationFn: logIn,
    onSuccess: (session) => {
      queries.setQueryData(SESSION_KEY, session);
      onDone?.(session);
    },
  });
  const asksForCode = login.error instanceof Problem && login.error.code.startsWith(SECOND_FACTOR);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    login.mutate({ email: email.trim(), password, ...(totp === '' ? {} : { totp: totp.trim() }) });
  };

  return (
    <form className="login-form" onSubmit={submit}>
      <TextField
        label={t('login.email')}
        type="email"
        name="email"
        autoComplete="username"
        required
        autoFocus={knownEmail === ''}
        value={email}
        onValue={setEmail}
      />
      <TextField
        label={t('login.password')}
        type="password"
        name="password"
        autoComplete="current-password"
        required
        autoFocus={knownEmail !== ''}
        value={password}
        onValue={setPassword}
      />
      {(asksForCode || totp !== '') && (
        <TextField
          label={t('login.totp')}
          name="totp"
          autoComplete="one-time-code"
          autoFocus
          value={totp}
          onValue={setTotp}
        />
      )}
      <p className="form-error" role="alert">
        {login.error ? sentenceOf(login.error, t) : ''}
      </p>
      <Button type="submit" look="primary" isPending={login.isPending}>
        {login.isPending ? t('login.busy') : t('login.submit')}
      </Button>
    </form>
  );
}
