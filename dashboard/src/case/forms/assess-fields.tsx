/**
 * The inputs of the priority rubric, filled with how they stand; what they suggest, with each input's share, while one
 * chooses; and another level with its reason.
 */
import { useEffect, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { type PriorityInputs, suggestPriority } from '../../../../src/triage/priority.contract';
import { Choice, TextArea } from '../../ui/field';
import { LevelMark } from '../../ui/marks';
import { AFFECTED_GROUPS, CONFIDENCE_STEPS, HARM_KINDS, LEVELS, REACH_STEPS } from '../../words';
import type { FieldsProps } from '../action-form';
import type { CaseInFull } from '../case-query';
import { PriorityReasons } from '../priority-panel';

type Inputs = Pick<PriorityInputs, 'harm' | 'affected' | 'reach' | 'confidence'> & { basis: string };

export function AssessFields({ kase, onBody }: FieldsProps) {
  const { t } = useTranslation();
  const { priorityInputs: present, priorityDetail } = kase;
  const [inputs, setInputs] = useState<Inputs>(() => {
    const { harm, affected, reach, confidence, basis } = present;
    return { harm, affected, reach, confidence, basis };
  });
  const overridden = priorityDetail.overrideReason !== null;
  const [level, setLevel] = useState<string>(overridden ? priorityDetail.level : '');
  const [overrideReason, setOverrideReason] = useState(priorityDetail.overrideReason ?? '');
  const suggestion = suggestionOf(inputs, present);
  const overrides = level !== '' && level !== suggestion.level;
  useEffect(
    () => onBody({ ...inputs, ...(overrides ? { level, overrideReason } : {}) }),
    [inputs, overrides, level, overrideReason, onBody],
  );
  const choose =
    <Key extends keyof Inputs>(key: Key, words: readonly Inputs[Key][]) =>
    (value: string): void => {
      const chosen = words.find((each) => each === value);
      if (chosen !== undefined) setInputs({ ...inputs, [key]: chosen });
    };
  return (
    <>
      <p className="soft">{t(present.assessed ? 'casework.assess.byOfficial' : 'casework.assess.byDesk')}</p>
      <Choice
        label={t('assess.harm')}
        value={inputs.harm}
        onValue={choose('harm', HARM_KINDS)}
        options={HARM_KINDS.map((value) => ({ value, name: t(`assess.harms.${value}`) }))}
      />
      <Choice
        label={t('assess.affected')}
        value={inputs.affected}
        onValue={choose('affected', AFFECTED_GROUPS)}
        options={AFFECTED_GROUPS.map((value) => ({ value, name: t(`assess.groups.${value}`) }))}
      />
      <Choice
        label={t('assess.reach')}
        value={inputs.reach}
        onValue={choose('reach', REACH_STEPS)}
        options={REACH_STEPS.map((value) => ({ value, name: t(`assess.steps.${value}`) }))}
      />
      <Choice
        label={t('assess.confidence')}
        value={inputs.confidence}
        onValue={choose('confidence', CONFIDENCE_STEPS)}
        options={CONFIDENCE_STEPS.map((value) => ({ value, name: t(`assess.confidences.${value}`) }))}
      />
      <TextArea
        label={t('assess.basis')}
        rows={2}
        value={inputs.basis}
        onValue={(basis) => setInputs({ ...inputs, basis })}
      />
      <div className="assess-suggestion" role="status">
        <p className="row">
          {t('casework.assess.suggests')} <LevelMark level={suggestion.level} />
        </p>
        <PriorityReasons reasons={suggestion.reasons} />
      </div>
      <Choice
        label={t('assess.override')}
        value={level}
        onValue={setLevel}
        options={[
          { value: '', name: t('assess.asSuggested') },
          ...LEVELS.map((value) => ({ value, name: t(`level.${value}`) })),
        ]}
      />
      {overrides && (
        <TextArea
          label={t('assess.overrideReason')}
          required
          rows={2}
          value={overrideReason}
          onValue={setOverrideReason}
        />
      )}
    </>
  );
}

function suggestionOf({ basis, ...inputs }: Inputs, present: CaseInFull['priorityInputs']) {
  return suggestPriority({
    ...inputs,
    relation: present.relation,
    differing: present.differing,
    harmBecause: '',
    reachBecause: '',
    confidenceBasis: basis,
  });
}
