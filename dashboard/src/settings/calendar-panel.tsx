/** The working calendar of the desk, or of one department. */
import { useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { SettingView } from '../../../src/triage/settings/settings.contract';
import { sentenceOf } from '../api/sentence';
import { useDepartmentName, useDepartments } from '../session/departments';
import { mayIn, useSession } from '../session/session';
import { Button } from '../ui/button';
import { Choice } from '../ui/field';
import { say } from '../ui/messages';
import { CalendarForm } from './calendar-form';
import { useSaveSetting, useSettingVersions, WHOLE_DESK } from './settings-query';

const GENERAL_DESK = 'general';

export function CalendarPanel({ calendars }: { calendars: readonly SettingView[] }) {
  const { t } = useTranslation();
  const session = useSession();
  const departments = useDepartments();
  const departmentName = useDepartmentName();
  const [scope, setScope] = useState(WHOLE_DESK);
  const desk = calendars.find((each) => each.scope === WHOLE_DESK);
  const own = calendars.find((each) => each.scope === scope);
  const may = mayIn(session, 'admin', GENERAL_DESK) || mayIn(session, 'admin', scope);
  return (
    <section className="panel" aria-labelledby="calendar-title">
      <div className="panel-head">
        <h2 id="calendar-title">{t('settings.calendar')}</h2>
      </div>
      <div className="panel-body">
        <Choice
          label={t('settings.calendarFor')}
          value={scope}
          onValue={setScope}
          options={[
            { value: WHOLE_DESK, name: t('settings.wholeDesk') },
            ...departments.map(({ id }) => ({ value: id, name: departmentName(id) })),
          ]}
        />
        {own && <CalendarForm key={`${scope}/${own.version}`} setting={own} may={may} />}
        {own && may && scope !== WHOLE_DESK && <GiveUp setting={own} />}
        {own === undefined && desk && <Follows key={scope} desk={desk} scope={scope} may={may} />}
      </div>
    </section>
  );
}

/** A department without a calendar of its own: it begins with that of the desk. */
function Follows({ desk, scope, may }: { desk: SettingView; scope: string; may: boolean }) {
  const { t } = useTranslation();
  const [starting, setStarting] = useState(false);
  // A department that gave up its own has versions; the next one rests on the newest of them.
  const versions = useSettingVersions('calendar', scope, may);
  if (starting && desk.value !== null && versions.data) {
    const version = versions.data[0]?.version ?? 0;
    const value = { ...desk.value, holidays: [] };
    return (
      <CalendarForm
        setting={{ ...desk, scope, version, value, changedBy: null, changedAt: null, note: '' }}
        may={may}
      />
    );
  }
  return (
    <p className="row">
      {t('settings.follows')}
      {may && (
        <Button size="small" onPress={() => setStarting(true)}>
          {t('settings.ownCalendar')}
        </Button>
      )}
    </p>
  );
}

function GiveUp({ setting }: { setting: SettingView }) {
  const { t } = useTranslation();
  const save = useSaveSetting(setting.name, setting.scope);
  const giveUp = (): void =>
    save.mutate(
      { version: setting.version, value: null, note: '' },
      {
        onSuccess: () => say('done', t('settings.saved')),
        onError: (error) => say('refused', sentenceOf(error, t)),
      },
    );
  return (
    <p>
      <Button size="small" isPending={save.isPending} onPress={giveUp}>
        {t('settings.giveUp')}
      </Button>
    </p>
  );
}
