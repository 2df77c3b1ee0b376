/** The inputs of the priority rubric, each chosen by the official, and an override with its reason. */
import { useTranslation } from 'react-i18next';
import { Choice, TextArea } from '../../ui/field';
import { AFFECTED_GROUPS, CONFIDENCE_STEPS, HARM_KINDS, LEVELS, REACH_STEPS } from '../../words';
import type { FieldsProps } from '../action-form';
import { useWords } from './reason-fields';

const START = {
  harm: '',
  affected: '',
  reach: '',
  confidence: '',
  basis: '',
  level: '',
  overrideReason: '',
};

export function AssessFields({ onBody }: FieldsProps) {
  const { t } = useTranslation();
  const [words, set] = useWords(START, onBody, bodyOf);
  const choice = (name: string, label: string, options: { value: string; name: string }[]) => (
    <Choice
      label={label}
      required
      value={words[name] ?? ''}
      onValue={set(name)}
      options={[{ value: '', name: '–' }, ...options]}
    />
  );
  return (
    <>
      {choice(
        'harm',
        t('assess.harm'),
        HARM_KINDS.map((value) => ({ value, name: t(`assess.harms.${value}`) })),
      )}
      {choice(
        'affected',
        t('assess.affected'),
        AFFECTED_GROUPS.map((value) => ({ value, name: t(`assess.groups.${value}`) })),
      )}
      {choice(
        'reach',
        t('assess.reach'),
        REACH_STEPS.map((value) => ({ value, name: t(`assess.steps.${value}`) })),
      )}
      {choice(
        'confidence',
        t('assess.confidence'),
        CONFIDENCE_STEPS.map((value) => ({ value, name: t(`assess.confidences.${value}`) })),
      )}
      <TextArea label={t('assess.basis')} rows={2} value={words['basis'] ?? ''} onValue={set('basis')} />
      <Choice
        label={t('assess.override')}
        value={words['level'] ?? ''}
        onValue={set('level')}
        options={[
          { value: '', name: t('assess.asSuggested') },
          ...LEVELS.map((value) => ({ value, name: t(`level.${value}`) })),
        ]}
      />
      {words['level'] !== '' && (
        <TextArea
          label={t('assess.overrideReason')}
          required
          rows={2}
          value={words['overrideReason'] ?? ''}
          onValue={set('overrideReason')}
        />
      )}
    </>
  );
}

function bodyOf({ level, overrideReason, ...inputs }: Record<string, string>): Record<string, unknown> {
  return level ? { ...inputs, level, overrideReason } : inputs;
}
