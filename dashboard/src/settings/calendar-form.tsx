/** Days, hours and holidays of one working calendar. */
import { useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { SettingView } from '../../../src/triage/settings/settings.contract';
import { isScreenLanguage, LOCALES } from '../i18n';
import { Button } from '../ui/button';
import { TextArea, TextField } from '../ui/field';
import { SettingForm } from './setting-form';
import { type Calendar, faultOf, WHOLE_DESK } from './settings-query';

/** Monday first, as in the office. */
const DAYS = [1, 2, 3, 4, 5, 6, 0];
const SATURDAYS = [1, 2, 3, 4, 5];
/** A Sunday. */
const SOME_SUNDAY = Date.UTC(2026, 10, 1);
const DAY = 86_400_000;
const MOST_STRETCHES = 4;
const HOLIDAY_ROWS = 5;
const HOLIDAY = /^(\d{4}-\d{2}-\d{2})[\s,;]+(\S.*)$/;

export function CalendarForm({ setting, may }: { setting: SettingView; may: boolean }) {
  const { t } = useTranslation();
  const saved = setting.value as Calendar; // The setting of this name has this value.
  const [calendar, setCalendar] = useState(saved);
  const [lines, setLines] = useState(() => linesOf(saved.holidays));
  const read = holidaysIn(lines);
  const set = (change: Partial<Calendar>): void => setCalendar({ ...calendar, ...change });
  const value = read.wrong === undefined ? { ...calendar, holidays: read.holidays } : undefined;
  return (
    <SettingForm setting={setting} may={may} value={value}>
      {(error) => (
        <>
          <Days calendar={calendar} set={set} error={faultOf(error, 'workingDays')} />
          <Hours calendar={calendar} set={set} error={faultOf(error, 'hours')} />
          <TextArea
            label={t('settings.holidays')}
            hint={
              t('settings.holidaysHint') +
              (setting.scope === WHOLE_DESK ? '' : ` ${t('settings.holidaysDepartment')}`)
            }
            rows={HOLIDAY_ROWS}
            value={lines}
            onValue={setLines}
            dir="auto"
            error={
              read.wrong === undefined
                ? faultOf(error, 'holidays')
                : t('settings.badHoliday', { number: read.wrong })
            }
          />
        </>
      )}
    </SettingForm>
  );
}

interface PartProps {
  calendar: Calendar;
  set: (change: Partial<Calendar>) => void;
  error: string | undefined;
}

function Days({ calendar, set, error }: PartProps) {
  const { t, i18n } = useTranslation();
  const locale = isScreenLanguage(i18n.language) ? LOCALES[i18n.language] : LOCALES.en;
  const names = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return (
    <>
      <fieldset className="checks">
        <legend>{t('settings.workingDays')}</legend>
        {DAYS.map((day) => (
          <Check
            key={day}
            label={names.format(SOME_SUNDAY + day * DAY)}
            checked={calendar.workingDays.includes(day)}
            onToggle={() => set({ workingDays: toggled(calendar.workingDays, day) })}
          />
        ))}
        {error && <p className="form-error">{error}</p>}
      </fieldset>
      <fieldset className="checks">
        <legend>{t('settings.saturdaysOff')}</legend>
        {SATURDAYS.map((nth) => (
          <Check
            key={nth}
            label={t('settings.nth', { number: nth })}
            checked={calendar.saturdaysOff.includes(nth)}
            onToggle={() => set({ saturdaysOff: toggled(calendar.saturdaysOff, nth) })}
          />
        ))}
      </fieldset>
    </>
  );
}

function Check({ label, checked, onToggle }: { label: string; checked: boolean; onToggle: () => void }) {
  return (
    <label>
      <input type="checkbox" checked={checked} onChange={onToggle} /> {label}
    </label>
  );
}

function Hours({ calendar, set, error }: PartProps) {
  const { t } = useTranslation();
  const { hours } = calendar;
  const change = (place: number, part: Partial<Calendar['hours'][number]>): void =>
    set({ hours: hours.map((each, at) => (at === place ? { ...each, ...part } : each)) });
  return (
    <fieldset className="stretches">
      <legend>{t('settings.hours')}</legend>
      {hours.map((stretch, place) => (
        <div
          key={place}
          className="row"
          role="group"
          aria-label={t('settings.stretch', { number: place + 1 })}
        >
          <TextField
            label={t('people.from')}
            type="time"
            required
            value={stretch.from}
            onValue={(from) => change(place, { from })}
          />
          <TextField
            label={t('people.until')}
            type="time"
            required
            value={stretch.to}
            onValue={(to) => change(place, { to })}
          />
          {hours.length > 1 && (
            <Button
              look="quiet"
              aria-label={t('settings.removeHours', { number: place + 1 })}
              onPress={() => set({ hours: hours.filter((_, at) => at !== place) })}
            >
              ×
            </Button>
          )}
        </div>
      ))}
      {error && <p className="form-error">{error}</p>}
      {hours.length < MOST_STRETCHES && (
        <p>
          <Button size="small" onPress={() => set({ hours: [...hours, { from: '', to: '' }] })}>
            {t('settings.addHours')}
          </Button>
        </p>
      )}
    </fieldset>
  );
}

function toggled(values: readonly number[], value: number): number[] {
  return values.includes(value)
    ? values.filter((each) => each !== value)
    : [...values, value].sort((a, b) => a - b);
}

function linesOf(holidays: Calendar['holidays']): string {
  return holidays.map(({ date, name }) => `${date} ${name}`).join('\n');
}

/** `wrong` is the first line that cannot be read, counted from 1. */
function holidaysIn(lines: string): { holidays: Calendar['holidays']; wrong: number | undefined } {
  const holidays: Calendar['holidays'] = [];
  for (const [place, line] of lines.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [, date, name] = HOLIDAY.exec(line.trim()) ?? [];
    if (date === undefined || name === undefined) return { holidays, wrong: place + 1 };
    holidays.push({ date, name });
  }
  return { holidays, wrong: undefined };
}
