/** Why a case is closed, and who is competent when we are not. */
import { useTranslation } from '../../i18n/use-translation';
import { Choice, TextArea, TextField } from '../../ui/field';
import type { CaseItem } from '../../../../src/triage/contract';
import { closeReasonsFor } from '../../words';
import type { FieldsProps } from '../action-form';
import { useWords } from './reason-fields';

interface CloseFieldsProps extends Pick<FieldsProps, 'onBody'> {
  /** The kinds of the cases: an objection is closed for reasons of its own. */
  kinds: readonly CaseItem['kind'][];
}

export function CloseFields({ onBody, kinds }: CloseFieldsProps) {
  const { t } = useTranslation();
  const [words, set] = useWords(
    { reason: '', note: '', competent: '' },
    onBody,
    ({ reason, note, competent }) => ({
      reason,
      note,
      ...(reason === 'out_of_scope' && competent ? { competent } : {}),
    }),
  );
  return (
    <>
      <Choice
        label={t('action.form.closeReason')}
        required
        value={words['reason'] ?? ''}
        onValue={set('reason')}
        options={[
          { value: '', name: '–' },
          ...closeReasonsFor(kinds).map((value) => ({ value, name: t(`closeReason.${value}`) })),
        ]}
      />
      {words['reason'] === 'out_of_scope' && (
        <TextField
          label={t('action.form.competent')}
          required
          value={words['competent'] ?? ''}
          onValue={set('competent')}
        />
      )}
      <TextArea
        label={t('action.form.note')}
        hint={t('common.optional')}
        value={words['note'] ?? ''}
        onValue={set('note')}
      />
    </>
  );
}
