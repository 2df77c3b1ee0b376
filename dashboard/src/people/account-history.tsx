/** What administrators did to an account, newest first. */
import { useTranslation } from '../i18n/use-translation';
import type { AdminEntryView, PersonView } from '../../../src/officials/people/people.contract';
import { useFormats } from '../i18n/formats';
import { useDepartmentName } from '../session/departments';
import type { Sentences } from '../i18n/en';
import { usePersonHistory } from './people-query';

type Deed = keyof Sentences['people']['deeds'];
type RoleName = keyof Sentences['user']['roles'];

interface RoleChange {
  department: string;
  from: RoleName | null;
  to: RoleName | null;
}

export function AccountHistory({ person }: { person: PersonView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const history = usePersonHistory(person.id);
  return (
    <details>
      <summary>{t('people.history')}</summary>
      {history.data?.length === 0 && <p className="soft">{t('people.noHistory')}</p>}
      <ol className="account-history">
        {history.data?.map((entry) => (
          <li key={entry.number}>
            <strong>{t(`people.deeds.${entry.kind as Deed}`)}</strong>{' '}
            <span className="soft">
              {t('people.by', {
                name: entry.actor ?? t('people.commandLine'),
                when: formats.moment(entry.at),
              })}
            </span>
            <RoleChanges entry={entry} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function RoleChanges({ entry }: { entry: AdminEntryView }) {
  const { t } = useTranslation();
  const departmentName = useDepartmentName();
  if (entry.kind !== 'account_changed' || !Array.isArray(entry.data['roles'])) return null;
  const nameOf = (role: RoleName | null): string =>
    role === null ? t('people.noRole') : t(`user.roles.${role}`);
  return (
    <ul className="soft">
      {/* Written by the server in this form. */}
      {(entry.data['roles'] as RoleChange[]).map(({ department, from, to }) => (
        <li key={department}>
          {t('people.roleChange', {
            department: departmentName(department),
            from: nameOf(from),
            to: nameOf(to),
          })}
        </li>
      ))}
    </ul>
  );
}
