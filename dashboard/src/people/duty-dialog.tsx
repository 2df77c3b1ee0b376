/** Puts somebody on duty: who, for what, from when until when. */
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { DutyTask } from '../../../src/officials/people/people.contract';
import { Problem } from '../api/problem';
import { sentenceOf } from '../api/sentence';
import { useDepartmentName } from '../session/departments';
import { mayIn, useSession } from '../session/session';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Choice, TextField } from '../ui/field';
import { say } from '../ui/messages';
import { useAddDuty, useColleagues } from './people-query';

const TASKS = ['triage', 'replies', 'approval', 'escalation'] as const satisfies readonly DutyTask[];
const WORKING_DAY_HOURS = 8;
const HOUR = 3_600_000;

export function DutyDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const form = useDutyForm();
  const { duty, set, add, departments, colleagues } = form;
  const departmentName = useDepartmentName();
  const errorOf = (field: string): string | undefined =>
    add.error instanceof Problem ? add.error.errors.find((each) => each.field === field)?.message : undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    form.send(() => {
      say('done', t('people.dutyAdded'));
      onClose();
    });
  };
  return (
    <Dialog title={t('people.addDuty')} isOpen onClose={onClose}>
      <form className="dialog-form" onSubmit={submit}>
        <Choice
          label={t('library.department')}
          value={duty.department}
          onValue={set('department')}
          options={departments.map((value) => ({ value, name: departmentName(value) }))}
        />
        <Choice
          label={t('people.who')}
          required
          value={duty.officialId}
          onValue={set('officialId')}
          error={errorOf('officialId')}
          options={[{ value: '', name: '–' }, ...colleagues]}
        />
        <Choice
          label={t('people.task')}
          value={duty.task}
          onValue={set('task')}
          options={TASKS.map((value) => ({ value, name: t(`people.tasks.${value}`) }))}
        />
        <TextField
          label={t('people.topic')}
          hint={t('people.topicHint')}
          value={duty.topic}
          onValue={set('topic')}
          maxLength={200}
          dir="auto"
        />
        <TextField
          label={t('people.from')}
          type="datetime-local"
          required
          value={duty.from}
          onValue={set('from')}
          error={errorOf('from')}
        />
        <TextField
          label={t('people.until')}
          type="datetime-local"
          required
          value={duty.until}
          onValue={set('until')}
          error={errorOf('until')}
        />
        <p className="form-error" role="alert">
          {add.error && errorOf('officialId') === undefined && errorOf('until') === undefined
            ? sentenceOf(add.error, t)
            : ''}
        </p>
        <div className="dialog-actions">
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" look="primary" isPending={add.isPending}>
            {t('people.addDuty')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function useDutyForm() {
  const session = useSession();
  const everybody = useColleagues();
  const add = useAddDuty();
  const departments = session.departments.map(({ id }) => id).filter((id) => mayIn(session, 'approver', id));
  const [duty, setDuty] = useState(() => ({
    ...{ department: departments[0] ?? '', officialId: '', task: 'escalation', topic: '' },
    ...{ from: localTime(Date.now()), until: localTime(Date.now() + WORKING_DAY_HOURS * HOUR) },
  }));
  type Field = keyof typeof duty;
  return {
    duty,
    add,
    departments,
    set: (field: Field) => (value: string) => setDuty({ ...duty, [field]: value }),
    colleagues: (everybody.data ?? [])
      .filter(({ roles }) => roles.some(({ department }) => department === duty.department))
      .map(({ id, name }) => ({ value: id, name })),
    send: (onSuccess: () => void) =>
      add.mutate(
        {
          ...duty,
          task: TASKS.find((task) => task === duty.task) ?? 'escalation',
          from: new Date(duty.from).toISOString(),
          until: new Date(duty.until).toISOString(),
        },
        { onSuccess },
      ),
  };
}

/** As a field for local date and time takes it. */
function localTime(milliseconds: number): string {
  const offset = new Date(milliseconds).getTimezoneOffset() * 60_000; // minutes
  return new Date(milliseconds - offset).toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length);
}
