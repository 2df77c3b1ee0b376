/** Who is on duty, the duty list, and for administrators the accounts. */
import { useTranslation } from '../i18n/use-translation';
import { useSession } from '../session/session';
import { AccountList } from './account-list';
import { DutyList } from './duty-list';
import './people.css';

export function PeopleScreen() {
  const { t } = useTranslation();
  const { official } = useSession();
  const administers = official.roles.some(({ role }) => role === 'admin');
  return (
    <div className="office">
      <h1>{t('people.title')}</h1>
      <DutyList />
      {administers && <AccountList />}
    </div>
  );
}
