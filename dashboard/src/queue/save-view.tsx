/** Gives the present list a name, for oneself or for a department; changes or deletes a view. */
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { SavedView } from '../../../src/triage/queue/contract';
import { sentenceOf } from '../api/sentence';
import { useDepartmentName } from '../session/departments';
import { mayIn, useSession } from '../session/session';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Choice, TextField } from '../ui/field';
import { useDeleteView, useSaveView } from './saved-views-query';

interface SaveViewProps {
  /** Undefined: a new one. */
  view: SavedView | undefined;
  /** The query of the present list. */
  search: string;
  onClose: () => void;
}

export function SaveView({ view, search, onClose }: SaveViewProps) {
  const { t } = useTranslation();
  const session = useSession();
  const departmentName = useDepartmentName();
  const [name, setName] = useState(view?.name ?? '');
  const [department, setDepartment] = useState(view?.department ?? '');
  const save = useSaveView(view?.id);
  const drop = useDeleteView();
  const own = [...new Set(session.official.roles.map((role) => role.department))];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const body = { name, query: search, department: department === '' ? null : department };
    save.mutate(body, { onSuccess: onClose });
  };
  const error = save.error ?? drop.error;
  return (
    <Dialog title={t(view ? 'queue.editView' : 'queue.saveView')} isOpen onClose={onClose}>
      <form className="dialog-form" onSubmit={submit}>
        <TextField
          label={t('queue.viewName')}
          required
          maxLength={80}
          value={name}
          onValue={setName}
          dir="auto"
        />
        <Choice
          label={t('queue.viewFor')}
          value={department}
          onValue={setDepartment}
          options={[
            { value: '', name: t('queue.viewForMe') },
            ...own
              .filter((id) => mayIn(session, 'triager', id))
              .map((id) => ({ value: id, name: departmentName(id) })),
          ]}
        />
        <p className="form-error" role="alert">
          {error ? sentenceOf(error, t) : ''}
        </p>
        <div className="dialog-actions">
          {view && (
            <Button
              look="danger"
              isPending={drop.isPending}
              onPress={() => drop.mutate(view.id, { onSuccess: onClose })}
            >
              {t('queue.deleteView')}
            </Button>
          )}
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" look="primary" isPending={save.isPending}>
            {t('common.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
