/** Within how many working hours a case is to be answered. */
import { useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { SettingView } from '../../../src/triage/settings/settings.contract';
import { TextField } from '../ui/field';
import { LEVELS } from '../words';
import { SettingForm } from './setting-form';
import { type Deadlines, faultOf } from './settings-query';

export function DeadlinesPanel({ setting, may }: { setting: SettingView; may: boolean }) {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="deadlines-title">
      <div className="panel-head">
        <h2 id="deadlines-title">{t('settings.deadlines')}</h2>
      </div>
      <div className="panel-body">
        <p className="soft">{t('settings.deadlinesLead')}</p>
        <DeadlinesForm key={setting.version} setting={setting} may={may} />
      </div>
    </section>
  );
}

function DeadlinesForm({ setting, may }: { setting: SettingView; may: boolean }) {
  const { t } = useTranslation();
  const saved = setting.value as Deadlines; // The setting of this name has this value.
  const [typed, setTyped] = useState({
    ...{ high: String(saved.high), medium: String(saved.medium), low: String(saved.low) },
  });
  const value = { high: Number(typed.high), medium: Number(typed.medium), low: Number(typed.low) };
  return (
    <SettingForm setting={setting} may={may} value={value}>
      {(error) => (
        <div className="setting-columns">
          {LEVELS.map((level) => (
            <TextField
              key={level}
              label={t('settings.hoursUnit', { level: t(`level.${level}`) })}
              type="number"
              step="any"
              required
              value={typed[level]}
              onValue={(hours) => setTyped({ ...typed, [level]: hours })}
              error={faultOf(error, level)}
            />
          ))}
        </div>
      )}
    </SettingForm>
  );
}
