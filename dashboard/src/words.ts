/**
 * The closed lists of the domain, in the order of the screens. Written as records over the contract's types, so that
 * a word added there is missed here by the type checker; their values are not imported, to keep zod out of the bundle.
 */
import type { Channel } from '../../src/ingest/contract';
import type { ReplyLanguage, Verdict } from '../../src/responses/contract';
import type { z } from 'zod';
import type {
  assessSchema,
  CaseItem,
  CaseQuery,
  CaseStatus,
  CloseReason,
  Relation,
} from '../../src/triage/contract';
import { closesFor } from '../../src/triage/closing.contract';

type Assessment = z.infer<typeof assessSchema>;
type Level = CaseItem['priority'];
export type Sort = CaseQuery['sort'];
type WhyClosed = Exclude<CloseReason, 'merged'>;

function listOf<Word extends string>(words: Record<Word, true>): readonly Word[] {
  return Object.keys(words) as Word[]; // The record has exactly these keys.
}

export const STATUSES = listOf<CaseStatus>({
  new: true,
  in_review: true,
  awaiting_approval: true,
  monitoring: true,
  answered: true,
  closed: true,
});
export const LEVELS = listOf<Level>({ high: true, medium: true, low: true });
export const RELATIONS = listOf<Relation>({ contradicts: true, agrees: true, related: true });
export const KINDS = listOf<CaseItem['kind']>({ rumour: true, contest: true });
export const MEASURED = listOf<NonNullable<CaseQuery['measured']>>({
  ended: true,
  missed: true,
  claimed: true,
  published: true,
  spot: true,
});
export const SORTS = listOf<Sort>({
  priority: true,
  newest: true,
  oldest: true,
  updated: true,
  due: true,
  reports: true,
});
export const CLOSE_REASONS = listOf<WhyClosed>({
  opinion: true,
  not_checkable: true,
  out_of_scope: true,
  grievance: true,
  spam: true,
  reply_stands: true,
  reply_corrected: true,
});

/** For objections alone, what became of the reply comes first: no rumour is closed for that. */
export function closeReasonsFor(kinds: readonly CaseItem['kind'][]): readonly WhyClosed[] {
  const onlyContests = kinds.length > 0 && kinds.every((kind) => kind === 'contest');
  const reasons = CLOSE_REASONS.filter((reason) => closesFor(onlyContests ? 'contest' : 'rumour', reason));
  const ofRumoursToo = (reason: WhyClosed): boolean => closesFor('rumour', reason);
  return [...reasons.filter((reason) => !ofRumoursToo(reason)), ...reasons.filter(ofRumoursToo)];
}

export const HARM_KINDS = listOf<Assessment['harm']>({
  none: true,
  reputation: true,
  service_avoidance: true,
  money_or_identity: true,
  safety: true,
  unrest: true,
});
export const AFFECTED_GROUPS = listOf<Assessment['affected']>({
  few: true,
  one_group: true,
  many: true,
  vulnerable: true,
});
export const REACH_STEPS = listOf<Assessment['reach']>({
  little_interest: true,
  niche: true,
  trending: true,
  minor_story: true,
  headline_story: true,
});
export const CONFIDENCE_STEPS = listOf<Assessment['confidence']>({ low: true, medium: true, high: true });
export const CHANNELS = listOf<Channel>({
  whatsapp: true,
  facebook: true,
  x: true,
  instagram: true,
  youtube: true,
  telegram: true,
  sms: true,
  word_of_mouth: true,
  poster: true,
  other: true,
});
export const VERDICTS = listOf<Verdict>({
  false: true,
  misleading: true,
  outdated: true,
  unproven: true,
  true: true,
});
export const REPLY_LANGUAGES = listOf<ReplyLanguage>({ en: true, hi: true, ur: true });
export type { CaseStatus, Level, Relation, ReplyLanguage, Verdict };
