/** Asks why a fact no longer holds, and withdraws it. */
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { FactView } from '../../../src/facts/contract';
import { sentenceOf } from '../api/sentence';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextArea } from '../ui/field';
import { say } from '../ui/messages';
import { useWithdrawFact } from './facts-query';

export function WithdrawDialog({ fact, onClose }: { fact: FactView; onClose: () => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const withdraw = useWithdrawFact(fact);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    withdraw.mutate(reason, {
      onSuccess: () => {
        say('done', t('library.withdrawn'));
        onClose();
      },
    });
  };
  return (
    <Dialog title={t('library.withdrawTitle')} isOpen onClose={onClose}>
      <form className="dialog-form" onSubmit={submit}>
        <p>{t('library.withdrawLead')}</p>
        <TextArea
          label={t('library.withdrawReason')}
          required
          value={reason}
          onValue={setReason}
          maxLength={1000}
        />
        <p className="form-error" role="alert">
          {withdraw.error ? sentenceOf(withdraw.error, t) : ''}
        </p>
        <div className="dialog-actions">
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" look="danger" isPending={withdraw.isPending}>
            {t('library.withdraw')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
