/** Why a case is as urgent as it is, said in the reader's language from codes and values; free of React. */
import type { TFunction } from 'i18next';
import type { CaseItem, PriorityReasonView } from '../../../src/triage/contract';
import { slotName } from './said-values';

const VALUES = {
  harm: 'assess.harms',
  affected: 'assess.groups',
  reach: 'assess.steps',
  relation: 'casework.why.relation',
  confidence: 'casework.why.confidence',
} as const;

/** What one input adds to the priority, and why it is as it is. */
export function priorityReason(t: TFunction, { input, value, why, reason }: PriorityReasonView): string {
  const group = VALUES[input as keyof typeof VALUES];
  if (value === undefined || group === undefined) return reason;
  const words = t(`${group}.${value}` as 'assess.harms.none', { defaultValue: reason });
  const because = why ? whySentence(t, why) : '';
  return because === '' ? words : `${words} (${because})`;
}

/** The same for a row of the queue: one line of what weighs most. */
export function priorityLine(t: TFunction, item: CaseItem, language: string): string {
  // English sentences of the case come later than the queue; the server has said the line in English.
  if (item.priorityOverridden || language === 'en') return item.priorityReason;
  const reasons = item.priorityReasons.map((each) => priorityReason(t, each));
  return reasons.length === 0 ? t('queue.notUrgent') : reasons.join(' · ');
}

function whySentence(t: TFunction, { code, values }: NonNullable<PriorityReasonView['why']>): string {
  if (code === 'accepted') return t('said.accepted', { scheme: String(values['scheme'] ?? '') });
  const slot = values['slot'];
  const named = typeof slot === 'string' ? { slot: slotName(t, slot) } : {};
  return t(`casework.why.${code}` as 'casework.why.own_words', { defaultValue: '', ...values, ...named });
}
