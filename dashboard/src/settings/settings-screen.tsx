/** The settings of the desk: every official may read them, administrators change them. */
import { useTranslation } from '../i18n/use-translation';
import type { SettingView } from '../../../src/triage/settings/settings.contract';
import { mayIn, useSession } from '../session/session';
import { ErrorState, Skeleton } from '../ui/states';
import { CalendarPanel } from './calendar-panel';
import { DeadlinesPanel } from './deadlines-panel';
import { DepartmentsPanel } from './departments-panel';
import { OwnPasswordPanel } from './own-password-panel';
import { useSettings } from './settings-query';
import { ThresholdsPanel } from './thresholds-panel';
import '../people/people.css';
import './settings.css';

const LINES_WHILE_LOADING = 6;
const GENERAL_DESK = 'general';

export function SettingsScreen() {
  const { t } = useTranslation();
  const session = useSession();
  const settings = useSettings();
  const administers = session.official.roles.some(({ role }) => role === 'admin');
  const mayDesk = mayIn(session, 'admin', GENERAL_DESK);
  return (
    <div className="office">
      <h1>{t('settings.title')}</h1>
      <p className="soft">{administers ? t('settings.lead') : t('settings.readOnly')}</p>
      {settings.isPending && <Skeleton lines={LINES_WHILE_LOADING} />}
      {settings.isError && <ErrorState error={settings.error} onRetry={() => void settings.refetch()} />}
      {settings.data && <Panels settings={settings.data} mayDesk={mayDesk} />}
      {mayDesk && <DepartmentsPanel />}
      <OwnPasswordPanel />
    </div>
  );
}

function Panels({ settings, mayDesk }: { settings: readonly SettingView[]; mayDesk: boolean }) {
  const of = (name: SettingView['name']): SettingView | undefined =>
    settings.find((each) => each.name === name && each.scope === 'all');
  const [deadlines, thresholds] = [of('deadlines'), of('thresholds')];
  return (
    <>
      <CalendarPanel calendars={settings.filter(({ name }) => name === 'calendar')} />
      {deadlines && <DeadlinesPanel setting={deadlines} may={mayDesk} />}
      {thresholds && <ThresholdsPanel setting={thresholds} may={mayDesk} />}
    </>
  );
}
