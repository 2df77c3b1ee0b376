/** Fields of the actions that need little more than a reason: monitor, route, escalate, reopen, break a claim. */
import { useState } from 'react';
import { useFormats } from '../../i18n/formats';
import { useTranslation } from '../../i18n/use-translation';
import { useDepartmentName, useDepartments } from '../../session/departments';
import { useOnDuty } from '../../session/on-duty';
import { Choice, TextArea, TextField } from '../../ui/field';
import type { FieldsProps } from '../action-form';

type Words = Record<string, string>;

/** Keeps what was typed and tells the form at once. */
export function useWords(
  start: Words,
  onBody: FieldsProps['onBody'],
  toBody: (words: Words) => Record<string, unknown>,
) {
  const [words, setWords] = useState(start);
  const set = (name: string) => (value: string) => {
    const next = { ...words, [name]: value };
    setWords(next);
    onBody(toBody(next));
  };
  return [words, set] as const;
}

export function ReasonFields({ label, onBody }: FieldsProps & { label: string }) {
  const [words, set] = useWords({ reason: '' }, onBody, (next) => next);
  return <TextArea label={label} required value={words['reason'] ?? ''} onValue={set('reason')} />;
}

export function MonitorFields({ onBody }: FieldsProps) {
  const { t } = useTranslation();
  const [words, set] = useWords({ reason: '', baseline: '' }, onBody, ({ reason, baseline }) => ({
    reason,
    ...(baseline ? { baseline: Number(baseline) } : {}),
  }));
  return (
    <>
      <p className="soft">{t('action.form.monitor')}</p>
      <TextArea label={t('common.reason')} required value={words['reason'] ?? ''} onValue={set('reason')} />
      <TextField
        label={t('action.form.baseline')}
        hint={t('common.optional')}
        type="number"
        value={words['baseline'] ?? ''}
        onValue={set('baseline')}
      />
    </>
  );
}

export function RouteFields({
  kase,
  onBody,
}: Pick<FieldsProps, 'onBody'> & { kase: { department: string } }) {
  const { t } = useTranslation();
  const departments = useDepartments();
  const nameOf = useDepartmentName();
  const formats = useFormats();
  const [words, set] = useWords({ department: '', reason: '' }, onBody, (next) => next);
  const others = departments.filter((each) => each.id !== kase.department);
  const onDuty = useOnDuty().in(words['department'] ?? '');
  return (
    <>
      <Choice
        label={t('action.form.route')}
        hint={onDuty.length > 0 ? t('bulk.onDutyThere', { names: formats.list(onDuty) }) : undefined}
        required
        value={words['department'] ?? ''}
        onValue={set('department')}
        options={[{ value: '', name: '–' }, ...others.map(({ id }) => ({ value: id, name: nameOf(id) }))]}
      />
      <TextArea label={t('common.reason')} required value={words['reason'] ?? ''} onValue={set('reason')} />
    </>
  );
}

export function EscalateFields({ onBody }: Pick<FieldsProps, 'onBody'>) {
  const { t } = useTranslation();
  const [words, set] = useWords({ to: '', reason: '' }, onBody, (next) => next);
  return (
    <>
      <TextField label={t('action.form.escalateTo')} required value={words['to'] ?? ''} onValue={set('to')} />
      <TextArea label={t('common.reason')} required value={words['reason'] ?? ''} onValue={set('reason')} />
    </>
  );
}
