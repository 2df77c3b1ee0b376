/** The departments of the desk, named in three languages. */
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { DepartmentView } from '../../../src/officials/contract';
import { Problem } from '../api/problem';
import { sentenceOf } from '../api/sentence';
import { useDepartments } from '../session/departments';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/field';
import { say } from '../ui/messages';
import { useSaveDepartment } from './settings-query';

const LANGUAGES = ['en', 'hi', 'ur'] as const;

export function DepartmentsPanel() {
  const { t } = useTranslation();
  const departments = useDepartments();
  const [open, setOpen] = useState<{ department: DepartmentView | undefined }>();
  return (
    <section className="panel" aria-labelledby="departments-title">
      <div className="panel-head">
        <h2 id="departments-title">{t('settings.departments')}</h2>
        <Button size="small" onPress={() => setOpen({ department: undefined })}>
          {t('settings.addDepartment')}
        </Button>
      </div>
      <ul className="panel-body">
        {departments.map((department) => (
          <li key={department.id} className="row">
            <strong>{department.names.en}</strong>
            <span lang="hi">{department.names.hi}</span>
            <span lang="ur" dir="rtl">
              {department.names.ur}
            </span>
            <Button
              size="small"
              look="quiet"
              aria-label={`${t('settings.rename')}: ${department.names.en}`}
              onPress={() => setOpen({ department })}
            >
              {t('settings.rename')}
            </Button>
          </li>
        ))}
      </ul>
      {open && <DepartmentDialog department={open.department} onClose={() => setOpen(undefined)} />}
    </section>
  );
}

interface DepartmentDialogProps {
  department: DepartmentView | undefined;
  onClose: () => void;
}

function DepartmentDialog({ department, onClose }: DepartmentDialogProps) {
  const { t } = useTranslation();
  const [id, setId] = useState('');
  const [names, setNames] = useState(department?.names ?? { en: '', hi: '', ur: '' });
  const save = useSaveDepartment(department?.id);
  const errorOf = (field: string): string | undefined =>
    save.error instanceof Problem
      ? save.error.errors.find((each) => each.field === field)?.message
      : undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate(
      { id, names },
      {
        onSuccess: () => {
          say('done', t('settings.departmentSaved'));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog title={department?.name ?? t('settings.addDepartment')} isOpen onClose={onClose}>
      <form className="dialog-form" onSubmit={submit}>
        {department === undefined && (
          <TextField
            label={t('settings.departmentId')}
            hint={t('library.hints.id')}
            required
            value={id}
            onValue={setId}
            error={errorOf('id')}
            dir="ltr"
          />
        )}
        {LANGUAGES.map((language) => (
          <TextField
            key={language}
            label={t('settings.nameIn', { language: t(`language.${language}`) })}
            required
            lang={language}
            dir="auto"
            value={names[language]}
            onValue={(name) => setNames({ ...names, [language]: name })}
            error={errorOf(`names.${language}`)}
          />
        ))}
        <p className="form-error" role="alert">
          {save.error ? sentenceOf(save.error, t) : ''}
        </p>
        <div className="dialog-actions">
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" look="primary" isPending={save.isPending}>
            {t('common.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
