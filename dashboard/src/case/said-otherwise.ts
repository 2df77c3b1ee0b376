/** What the server says in English, said in the reader's language from codes and values; free of React. */
import type { TFunction } from 'i18next';
import type { CaseItem, MatchView, PriorityReasonView } from '../../../src/triage/contract';

/** The label of a compared figure: the desk's own words are translated, the fact's own label stays. */
export function slotName(t: TFunction, slot: string, label = ''): string {
  const key = `casework.slots.${slot}`;
  // Slots that a later version of the engine names keep the server's word.
  return t(key as 'casework.slots.amount', { defaultValue: label || slot });
}

export function signalName(t: TFunction, name: string): string {
  return t(`casework.signals.${name}` as 'casework.signals.same words', { defaultValue: name });
}

/** One sentence about a match: from what differs, else from how it stands to the fact. */
export function matchSentence(t: TFunction, match: MatchView, language: string): string {
  if (language === 'en') return match.because.sentence;
  const differing = match.discrepancies.filter((each) => each.verdict === 'differs').slice(0, 2);
  if (differing.length > 0) {
    return differing.map(({ post, fact }) => t('casework.saysSaid', { post, fact })).join(' ');
  }
  return t(SAYS[match.relation]);
}

const SAYS = {
  contradicts: 'casework.saysOpposite',
  agrees: 'casework.saysAgrees',
  related: 'casework.saysRelated',
} as const;

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
  const slot = values['slot'];
  const named = typeof slot === 'string' ? { slot: slotName(t, slot) } : {};
  return t(`casework.why.${code}` as 'casework.why.own_words', { defaultValue: '', ...values, ...named });
}
