/** The dialog of an action that asks for something first. */
import { type FormEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { sentenceOf } from '../api/sentence';
import { useTranslation } from '../i18n/use-translation';
import { useWriting } from '../live/presence';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import type { Act } from './case-actions';
import type { CaseAction, CaseInFull } from './case-query';
import { AssessFields } from './forms/assess-fields';
import { AssignFields } from './forms/assign-fields';
import { CloseFields } from './forms/close-fields';
import { EscalateFields, MonitorFields, ReasonFields, RouteFields } from './forms/reason-fields';
import { SnoozeFields } from './forms/snooze-fields';

export type OpenForm =
  | { name: 'assign' | 'monitor' | 'close' | 'reopen' | 'route' | 'escalate' | 'snooze' | 'assess' | 'break' }
  | { name: 'split'; reportIds: readonly string[] };
export type FormName = OpenForm['name'];

/** Fields of a form tell what they would send. */
export interface FieldsProps {
  kase: CaseInFull;
  onBody: (body: Record<string, unknown>) => void;
}

interface ActionFormProps {
  form: OpenForm;
  kase: CaseInFull;
  act: Act;
  onClose: () => void;
  /** Goes on to the next case of the queue; undefined at its end. */
  onNext: (() => void) | undefined;
}

export function ActionForm({ form, kase, act, onClose, onNext }: ActionFormProps) {
  const { t } = useTranslation();
  const element = useRef<HTMLFormElement>(null);
  const goesOn = useRef(false);
  const [body, setBody] = useState<Record<string, unknown>>({});
  useWriting(kase.id, form.name === 'assess' ? 'assessment' : undefined);
  const action: CaseAction = form.name === 'break' ? 'release' : form.name;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const fixed = form.name === 'split' ? { reportIds: form.reportIds } : {};
    const on = goesOn.current ? onNext : undefined;
    goesOn.current = false;
    const done = (): void => {
      onClose();
      // Whoever takes a case over wants to have it; somebody may be faster even now, and then they are told.
      if (form.name === 'break') act.mutate({ action: 'claim', body: {} });
      on?.();
    };
    act.mutate({ action, body: { version: kase.version, ...fixed, ...body } }, { onSuccess: done });
  };
  const submitAndGoOn = (): void => {
    goesOn.current = onNext !== undefined;
    element.current?.requestSubmit();
    // Where a field is missing, the browser shows it and nothing was sent.
    goesOn.current = false;
  };
  const title =
    form.name === 'break'
      ? t('action.break', { name: kase.assignee?.name ?? '' })
      : form.name === 'assess'
        ? t('assess.title')
        : t(`action.${form.name}`);
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <form
        className="dialog-form"
        ref={element}
        onSubmit={submit}
        onKeyDown={(event) => {
          if (isGoOn(event)) submitAndGoOn();
        }}
      >
        <Fields form={form} kase={kase} onBody={setBody} />
        <p className="form-error" role="alert">
          {act.error ? sentenceOf(act.error, t) : ''}
        </p>
        <div className="dialog-actions">
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          {onNext && (
            <Button isDisabled={act.isPending} keys="Control+Enter" onPress={submitAndGoOn}>
              {t('action.andNext')}
            </Button>
          )}
          <Button type="submit" look="primary" isPending={act.isPending}>
            {form.name === 'split' ? t('action.form.splitChosen', { count: form.reportIds.length }) : title}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Ctrl or Cmd with Enter, while a field is being filled; on a button, Enter presses the button. */
function isGoOn({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  return key === 'Enter' && (ctrlKey || metaKey) && !(target instanceof HTMLButtonElement);
}

function Fields({ form, ...rest }: FieldsProps & { form: OpenForm }): ReactNode {
  const { t } = useTranslation();
  switch (form.name) {
    case 'assign':
      return <AssignFields departments={[rest.kase.department]} onBody={rest.onBody} />;
    case 'monitor':
      return <MonitorFields {...rest} />;
    case 'close':
      return <CloseFields {...rest} kinds={[rest.kase.kind]} />;
    case 'reopen':
      return <ReasonFields {...rest} label={t('action.form.reopen')} />;
    case 'route':
      return <RouteFields {...rest} />;
    case 'escalate':
      return <EscalateFields {...rest} />;
    case 'snooze':
      return <SnoozeFields {...rest} />;
    case 'assess':
      return <AssessFields {...rest} />;
    case 'break':
      return (
        <>
          <p>{t('action.form.breakLead', { name: rest.kase.assignee?.name ?? '' })}</p>
          <ReasonFields {...rest} label={t('common.reason')} />
        </>
      );
    case 'split':
      return <p>{t('action.form.splitLead')}</p>;
    default:
      return form satisfies never;
  }
}
