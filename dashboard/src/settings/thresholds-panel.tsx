/** From which likeness the desk acts by itself, with what officials decided in each band and what a change would do. */
import { useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { Measured, SettingView } from '../../../src/triage/settings/settings.contract';
import { TextField } from '../ui/field';
import { ErrorState, Skeleton } from '../ui/states';
import { MeasuredTable } from './measured-table';
import { SettingForm } from './setting-form';
import { faultOf, type Thresholds, useMeasured } from './settings-query';

const NAMES = ['suggest', 'join', 'answer'] as const;
const KINDS = ['joined', 'suggested', 'facts', 'answered'] as const;
const LINES_WHILE_LOADING = 4;
const STEP = '0.01';

export function ThresholdsPanel({ setting, may }: { setting: SettingView; may: boolean }) {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="thresholds-title">
      <div className="panel-head">
        <h2 id="thresholds-title">{t('settings.thresholds')}</h2>
      </div>
      <div className="panel-body">
        <p className="soft">{t('settings.thresholdsLead')}</p>
        <ThresholdsForm key={setting.version} setting={setting} may={may} />
      </div>
    </section>
  );
}

function ThresholdsForm({ setting, may }: { setting: SettingView; may: boolean }) {
  const { t } = useTranslation();
  const saved = setting.value as Thresholds; // The setting of this name has this value.
  const [typed, setTyped] = useState({
    ...{ suggest: String(saved.suggest), join: String(saved.join), answer: String(saved.answer) },
  });
  const value = { suggest: Number(typed.suggest), join: Number(typed.join), answer: Number(typed.answer) };
  const readable = Object.values(value).every((each) => each >= 0 && each <= 1);
  const measured = useMeasured(readable ? value : saved);
  return (
    <>
      <SettingForm setting={setting} may={may} value={value}>
        {(error) => (
          <div className="setting-columns">
            {NAMES.map((name) => (
              <TextField
                key={name}
                label={t(`settings.${name}`)}
                type="number"
                step={STEP}
                required
                value={typed[name]}
                onValue={(share) => setTyped({ ...typed, [name]: share })}
                error={faultOf(error, name)}
              />
            ))}
          </div>
        )}
      </SettingForm>
      {measured.data && <WouldChange measured={measured.data} />}
      <h3>{t('settings.measured')}</h3>
      <p className="soft">{t('settings.measuredLead')}</p>
      {measured.isPending && <Skeleton lines={LINES_WHILE_LOADING} />}
      {measured.isError && <ErrorState error={measured.error} onRetry={() => void measured.refetch()} />}
      {measured.data &&
        KINDS.map((kind) => (
          <MeasuredTable
            key={kind}
            caption={t(`settings.${kind}`)}
            hint={t(`settings.${kind}Hint`)}
            bands={measured.data[kind]}
            thresholds={measured.data.thresholds}
          />
        ))}
    </>
  );
}

function WouldChange({ measured: { wouldChange } }: { measured: Measured }) {
  const { t } = useTranslation();
  const { days, joinsLess, joinsMore, suggestsLess } = wouldChange;
  return (
    <div className="notice notice-soft" role="status">
      <p>
        <strong>{t('settings.wouldChange', { days })}</strong>
      </p>
      {joinsLess > 0 && <p>{t('settings.joinsLess', { count: joinsLess })}</p>}
      {joinsMore > 0 && <p>{t('settings.joinsMore', { count: joinsMore })}</p>}
      {suggestsLess > 0 && <p>{t('settings.suggestsLess', { count: suggestsLess })}</p>}
      {joinsLess + joinsMore + suggestsLess === 0 && <p>{t('settings.noChange')}</p>}
    </div>
  );
}
