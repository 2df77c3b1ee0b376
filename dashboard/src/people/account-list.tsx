/** Accounts of the administrator's departments: found by name, changed in a dialog. */
import { useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { PersonView } from '../../../src/officials/people/people.contract';
import { useFormats } from '../i18n/formats';
import { useDepartmentName } from '../session/departments';
import { useCommands } from '../shortcuts/use-commands';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { EVERY_MINUTE, useNow } from '../ui/now';
import { ErrorState, Skeleton } from '../ui/states';
import { AccountDialog } from './account-dialog';
import { usePeople } from './people-query';

const LINES_WHILE_LOADING = 5;

export function AccountList() {
  const { t } = useTranslation();
  const people = usePeople();
  const [words, setWords] = useState('');
  const [open, setOpen] = useState<{ person: PersonView | undefined }>();
  const wanted = words.trim().toLowerCase();
  const shown = (people.data ?? []).filter(({ name, email }) =>
    `${name} ${email}`.toLowerCase().includes(wanted),
  );
  const add = (): void => setOpen({ person: undefined });
  useCommands([{ id: 'people.add', name: t('people.add'), group: 'everywhere', keys: 'n', run: add }]);
  return (
    <section className="panel" aria-labelledby="accounts-title">
      <div className="panel-head">
        <h2 id="accounts-title">{t('people.accounts')}</h2>
        <p className="soft">{people.data && t('people.count', { count: people.data.length })}</p>
        <Button size="small" look="primary" shortcut="n" onPress={add}>
          {t('people.add')}
        </Button>
      </div>
      <div className="panel-body">
        <TextField label={t('people.search')} type="search" value={words} onValue={setWords} dir="auto" />
        {people.isPending && <Skeleton lines={LINES_WHILE_LOADING} />}
        {people.isError && <ErrorState error={people.error} onRetry={() => void people.refetch()} />}
        {people.data && shown.length === 0 && <p className="soft">{t('people.empty')}</p>}
        <ul className="accounts">
          {shown.map((person) => (
            <AccountLine key={person.id} person={person} onEdit={() => setOpen({ person })} />
          ))}
        </ul>
      </div>
      {open && <AccountDialog person={open.person} onClose={() => setOpen(undefined)} />}
    </section>
  );
}

function AccountLine({ person, onEdit }: { person: PersonView; onEdit: () => void }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const now = useNow(EVERY_MINUTE);
  const departmentName = useDepartmentName();
  return (
    <li className="account">
      <p className="row">
        <strong dir="auto">{person.name}</strong>
        <span className="soft">{person.email}</span>
        {person.disabledAt !== null && <span className="tag account-closed">{t('people.disabled')}</span>}
        {person.secondFactor && <span className="tag">{t('people.secondFactorOn')}</span>}
        {person.demonstration && <span className="tag">{t('common.demonstration')}</span>}
        {person.seenAt !== null && (
          <span className="soft">{t('people.lastSeen', { when: formats.fromNow(person.seenAt, now) })}</span>
        )}
      </p>
      <p className="row soft">
        {person.roles.map(({ department, role }) => (
          <span key={department}>
            {departmentName(department)}: {t(`user.roles.${role}`)}
          </span>
        ))}
      </p>
      {person.manageable ? (
        <Button size="small" aria-label={t('people.editOf', { name: person.name })} onPress={onEdit}>
          {t('people.edit')}
        </Button>
      ) : (
        <p className="soft">{t('people.notManageable')}</p>
      )}
    </li>
  );
}
