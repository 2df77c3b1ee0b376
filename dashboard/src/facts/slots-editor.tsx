/** The typed figures of a fact: what posts are compared with. */
import { useId } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { FactSlot } from '../../../src/facts/contract';
import { Button } from '../ui/button';
import { Choice, TextField } from '../ui/field';
import { EMPTY_SLOT, type SlotDraft } from './fact-draft';
import type { FormPartProps } from './fact-form';

const KINDS = [
  'amount',
  'date',
  'percentage',
  'age',
  'income',
  'count',
  'place',
  'office',
  'fee',
  'helpline',
  'host',
  'order',
] as const satisfies readonly FactSlot['kind'][];

export function SlotsEditor({ draft, onDraft, errorOf }: FormPartProps) {
  const { t } = useTranslation();
  const title = useId();
  const { slots } = draft;
  const set = (place: number, change: Partial<SlotDraft>): void =>
    onDraft({ ...draft, slots: slots.map((slot, at) => (at === place ? { ...slot, ...change } : slot)) });
  return (
    <section className="fact-part" aria-labelledby={title}>
      <h2 id={title}>{t('facts.figures')}</h2>
      {slots.length === 0 && <p className="soft">{t('library.noSlots')}</p>}
      {slots.map((slot, place) => (
        <fieldset key={place} className="slot">
          <legend className="hidden-visually">{t('library.slot', { number: place + 1 })}</legend>
          <Choice
            label={t('library.slotKind')}
            value={slot.kind}
            onValue={(value) => set(place, { kind: KINDS.find((kind) => kind === value) ?? slot.kind })}
            options={KINDS.map((value) => ({ value, name: t(`library.kinds.${value}`) }))}
          />
          <SlotText field="label" required {...{ slot, place, set, errorOf }} />
          <SlotText field="value" required {...{ slot, place, set, errorOf }} />
          <SlotText field="unit" {...{ slot, place, set, errorOf }} />
          <SlotText field="period" {...{ slot, place, set, errorOf }} />
          <Button
            look="quiet"
            aria-label={t('library.removeSlot', { number: place + 1 })}
            onPress={() => onDraft({ ...draft, slots: slots.filter((_, at) => at !== place) })}
          >
            ×
          </Button>
        </fieldset>
      ))}
      <p>
        <Button size="small" onPress={() => onDraft({ ...draft, slots: [...slots, EMPTY_SLOT] })}>
          {t('library.addSlot')}
        </Button>
      </p>
    </section>
  );
}

interface SlotTextProps {
  field: 'label' | 'value' | 'unit' | 'period';
  slot: SlotDraft;
  place: number;
  set: (place: number, change: Partial<SlotDraft>) => void;
  errorOf: FormPartProps['errorOf'];
  required?: boolean;
}

const NAMES = {
  label: 'library.slotLabel',
  value: 'library.slotValue',
  unit: 'library.slotUnit',
  period: 'library.slotPeriod',
} as const;

function SlotText({ field, slot, place, set, errorOf, required }: SlotTextProps) {
  const { t } = useTranslation();
  return (
    <TextField
      label={t(NAMES[field])}
      required={required}
      value={slot[field]}
      onValue={(value) => set(place, { [field]: value })}
      error={errorOf(`slots.${place}.${field}`)}
      dir="auto"
    />
  );
}
