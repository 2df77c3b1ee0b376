/** Until when the case sleeps: four usual times, in the official's own time zone. */
import { useEffect, useState } from 'react';
import { useFormats } from '../../i18n/formats';
import { useTranslation } from '../../i18n/use-translation';
import { Choice } from '../../ui/field';
import type { FieldsProps } from '../action-form';

const CHOICES = ['hour', 'evening', 'tomorrow', 'week'] as const;
type When = (typeof CHOICES)[number];

const EVENING = 18;
const MORNING = 9;
const DAYS_OF_WEEK = 7;

export function SnoozeFields({ onBody }: Pick<FieldsProps, 'onBody'>) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [when, setWhen] = useState<When>('tomorrow');
  useEffect(() => onBody({ until: wakeAt(when, new Date()).toISOString() }), [when, onBody]);
  return (
    <Choice
      label={t('action.form.snoozeUntil')}
      value={when}
      onValue={(value) => setWhen(CHOICES.find((each) => each === value) ?? 'tomorrow')}
      options={CHOICES.map((value) => ({
        value,
        name: `${t(`action.form.snoozes.${value}`)} · ${formats.moment(wakeAt(value, new Date()).toISOString())}`,
      }))}
    />
  );
}

function wakeAt(when: When, now: Date): Date {
  const at = new Date(now);
  if (when === 'hour') at.setHours(at.getHours() + 1);
  if (when === 'evening') at.setHours(at.getHours() < EVENING ? EVENING : EVENING + 24, 0, 0, 0);
  if (when === 'tomorrow') at.setHours(MORNING + 24, 0, 0, 0);
  if (when === 'week') at.setHours(MORNING + 24 * DAYS_OF_WEEK, 0, 0, 0);
  return at;
}
