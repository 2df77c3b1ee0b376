/** One account: name and roles, the deeds that need a second look, its history; secrets are shown once. */
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { Role } from '../../../src/officials/contract';
import type { PersonSecret, PersonView } from '../../../src/officials/people/people.contract';
import { Problem } from '../api/problem';
import { sentenceOf } from '../api/sentence';
import { useDepartmentName, useDepartments } from '../session/departments';
import { mayIn, useSession } from '../session/session';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Choice, TextField } from '../ui/field';
import { say } from '../ui/messages';
import { AccountDeeds } from './account-deeds';
import { AccountHistory } from './account-history';
import { useSavePerson } from './people-query';
import { SecretShown } from './secret-shown';

const ROLES = ['viewer', 'triager', 'author', 'approver', 'admin'] as const satisfies readonly Role[];
const GENERAL_DESK = 'general';

export function AccountDialog({ person, onClose }: { person: PersonView | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const [secret, setSecret] = useState<Partial<PersonSecret>>();
  if (secret?.password !== undefined || secret?.otpauth !== undefined) {
    return <SecretShown secret={secret} onClose={onClose} />;
  }
  const title = person === undefined ? t('people.add') : t('people.editOf', { name: person.name });
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <AccountForm
        person={person}
        onClose={onClose}
        onSaved={(answer) => {
          if (answer.password === undefined) {
            say('done', t('people.saved'));
            onClose();
          } else setSecret(answer);
        }}
      />
      {person && <AccountDeeds person={person} onSecret={setSecret} />}
      {person && <AccountHistory person={person} />}
    </Dialog>
  );
}

interface AccountFormProps {
  person: PersonView | undefined;
  onClose: () => void;
  onSaved: (answer: Partial<PersonSecret>) => void;
}

function AccountForm({ person, onClose, onSaved }: AccountFormProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(person?.name ?? '');
  const [email, setEmail] = useState(person?.email ?? '');
  const [roles, setRoles] = useState<Readonly<Record<string, Role>>>(() => byDepartment(person));
  const [missing, setMissing] = useState(false);
  const save = useSavePerson(person);
  const errorOf = (field: string): string | undefined =>
    save.error instanceof Problem
      ? save.error.errors.find((each) => each.field === field)?.message
      : undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const given = Object.entries(roles).map(([department, role]) => ({ department, role }));
    setMissing(given.length === 0);
    if (given.length > 0) save.mutate({ name, email, roles: given }, { onSuccess: onSaved });
  };
  return (
    <form className="dialog-form" onSubmit={submit}>
      <TextField
        label={t('people.name')}
        required
        value={name}
        onValue={setName}
        error={errorOf('name')}
        maxLength={120}
        dir="auto"
      />
      {person === undefined && (
        <TextField
          label={t('people.email')}
          type="email"
          required
          value={email}
          onValue={setEmail}
          error={errorOf('email')}
          dir="ltr"
        />
      )}
      <RoleChoices roles={roles} onRoles={setRoles} />
      <p className="form-error" role="alert">
        {missing ? t('people.needsRole') : save.error ? sentenceOf(save.error, t) : ''}
      </p>
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button type="submit" look="primary" isPending={save.isPending}>
          {person === undefined ? t('people.add') : t('common.save')}
        </Button>
      </div>
    </form>
  );
}

interface RoleChoicesProps {
  roles: Readonly<Record<string, Role>>;
  onRoles: (roles: Record<string, Role>) => void;
}

function RoleChoices({ roles, onRoles }: RoleChoicesProps) {
  const { t } = useTranslation();
  const session = useSession();
  const departments = useDepartments();
  const departmentName = useDepartmentName();
  const everywhere = mayIn(session, 'admin', GENERAL_DESK);
  const own = departments.filter(({ id }) => everywhere || mayIn(session, 'admin', id));
  const choose = (department: string, value: string): void => {
    const role = ROLES.find((each) => each === value);
    const { [department]: _, ...others } = roles;
    onRoles(role === undefined ? others : { ...others, [department]: role });
  };
  return (
    <fieldset className="role-choices">
      <legend>{t('people.roles')}</legend>
      {own.map(({ id }) => (
        <Choice
          key={id}
          label={departmentName(id)}
          value={roles[id] ?? ''}
          onValue={(value) => choose(id, value)}
          options={[
            { value: '', name: t('people.noRole') },
            ...ROLES.map((role) => ({ value: role, name: t(`user.roles.${role}`) })),
          ]}
        />
      ))}
    </fieldset>
  );
}

function byDepartment(person: PersonView | undefined): Record<string, Role> {
  return Object.fromEntries((person?.roles ?? []).map(({ department, role }) => [department, role]));
}
