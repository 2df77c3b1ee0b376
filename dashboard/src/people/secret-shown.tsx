/** A new password or the address for an authenticator: shown once, then gone. */
import { useTranslation } from '../i18n/use-translation';
import type { PersonSecret } from '../../../src/officials/people/people.contract';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { say } from '../ui/messages';

export function SecretShown({ secret, onClose }: { secret: Partial<PersonSecret>; onClose: () => void }) {
  const { t } = useTranslation();
  const text = secret.password ?? secret.otpauth ?? '';
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    say('done', t('people.copied'));
  };
  return (
    <Dialog title={t('people.secret')} isOpen onClose={onClose} isDismissable={false}>
      <p>{secret.password === undefined ? t('people.secretFactor') : t('people.secretPassword')}</p>
      <p className="secret" dir="ltr">
        <code>{text}</code>
      </p>
      <div className="dialog-actions">
        <Button onPress={() => void copy()}>{t('people.copy')}</Button>
        <Button look="primary" onPress={onClose} autoFocus>
          {t('people.done')}
        </Button>
      </div>
    </Dialog>
  );
}
