/**
 * PURE. The priority rubric: inputs in, a level and each input's points out.
 * Levels, reach steps and confidence follow RESIST 2 (UK Government Communication Service, 2021): high = significant
 * risk, act and escalate; medium = a response is required; low = prepare a line, do not answer now, monitor.
 * RESIST gives no formula; the points below are the desk's own.
 */
import { REACHES, type Reach } from './reach.js';

export { REACHES, type Reach } from './reach.js';

export const LEVELS = ['high', 'medium', 'low'] as const;
export type Level = (typeof LEVELS)[number];

export const HARMS = [
  'none',
  'reputation',
  'service_avoidance',
  'money_or_identity',
  'safety',
  'unrest',
] as const;
export type Harm = (typeof HARMS)[number];

export const AFFECTED = ['few', 'one_group', 'many', 'vulnerable'] as const;
export type Affected = (typeof AFFECTED)[number];

export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Why an input is as it is, for clients that say it in the reader's language. */
export interface Why {
  code: string;
  values: Readonly<Record<string, string | number>>;
}

export interface PriorityInputs {
  /** Relation to the nearest fact in force; null when no fact covers the claim. */
  relation: 'contradicts' | 'agrees' | 'related' | null;
  /** How many slots differ from the fact. */
  differing: number;
  harm: Harm;
  harmBecause: string;
  harmWhy?: Why | undefined;
  affected: Affected;
  reach: Reach;
  reachBecause: string;
  reachWhy?: Why | undefined;
  confidence: Confidence;
  confidenceBasis: string;
  confidenceWhy?: Why | undefined;
}

export interface PriorityReason {
  input: 'relation' | 'harm' | 'affected' | 'reach' | 'confidence';
  points: number;
  reason: string;
  /** The input itself; rows of earlier versions have none. */
  value?: string;
  why?: Why | null;
}

export interface Suggestion {
  level: Level;
  points: number;
  /** Largest share first. */
  reasons: PriorityReason[];
}

const HARM_POINTS: Readonly<Record<Harm, number>> = {
  none: 0,
  reputation: 1,
  service_avoidance: 3,
  money_or_identity: 4,
  safety: 5,
  unrest: 5,
};
const AFFECTED_POINTS: Readonly<Record<Affected, number>> = { few: 0, one_group: 1, many: 2, vulnerable: 2 };
const RELATION_POINTS = { contradicts: 3, related: 1, agrees: -3, none: 1 } as const;
/** Little or mixed evidence lowers the level: RESIST asks for mostly high confidence before `high`. */
const CONFIDENCE_POINTS: Readonly<Record<Confidence, number>> = { low: -1, medium: 0, high: 1 };

const HIGH_FROM = 9;
const MEDIUM_FROM = 5;

export function suggestPriority(inputs: PriorityInputs): Suggestion {
  const reasons: PriorityReason[] = [
    {
      input: 'relation',
      points: RELATION_POINTS[inputs.relation ?? 'none'],
      reason: relationReason(inputs),
      value: inputs.relation ?? 'none',
      why: inputs.differing > 0 ? { code: 'differing', values: { count: inputs.differing } } : null,
    },
    {
      input: 'harm',
      points: HARM_POINTS[inputs.harm],
      reason: withBasis(HARM_WORDS[inputs.harm], inputs.harmBecause),
      value: inputs.harm,
      why: inputs.harmWhy ?? null,
    },
    {
      input: 'affected',
      points: AFFECTED_POINTS[inputs.affected],
      reason: AFFECTED_WORDS[inputs.affected],
      value: inputs.affected,
      why: null,
    },
    {
      input: 'reach',
      points: REACHES.indexOf(inputs.reach),
      reason: withBasis(REACH_WORDS[inputs.reach], inputs.reachBecause),
      value: inputs.reach,
      why: inputs.reachWhy ?? null,
    },
    {
      input: 'confidence',
      points: CONFIDENCE_POINTS[inputs.confidence],
      reason: withBasis(`${inputs.confidence} confidence`, inputs.confidenceBasis),
      value: inputs.confidence,
      why: inputs.confidenceWhy ?? ownWords(inputs.confidenceBasis),
    },
  ];
  const points = reasons.reduce((sum, each) => sum + each.points, 0);
  reasons.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return { level: levelOf(points), points, reasons };
}

/** What an official wrote is not translated. */
function ownWords(text: string): Why | null {
  return text === '' ? null : { code: 'own_words', values: { text } };
}

function levelOf(points: number): Level {
  if (points >= HIGH_FROM) return 'high';
  return points >= MEDIUM_FROM ? 'medium' : 'low';
}

const REASONS_IN_LISTS = 2;

/** The inputs that speak most for urgency. */
export function strongestReasons(reasons: readonly PriorityReason[]): PriorityReason[] {
  return reasons.filter((each) => each.points > 0).slice(0, REASONS_IN_LISTS);
}

/** One sentence for lists: the inputs that weigh most. */
export function priorityReason(reasons: readonly PriorityReason[]): string {
  const sentence = strongestReasons(reasons)
    .map((each) => each.reason)
    .join('; ');
  return sentence === '' ? 'Nothing speaks for urgency yet.' : `${capital(sentence)}.`;
}

function relationReason({ relation, differing }: PriorityInputs): string {
  switch (relation) {
    case 'contradicts':
      return differing > 0
        ? `contradicts a verified fact in ${differing} ${differing === 1 ? 'point' : 'points'}`
        : 'contradicts a verified fact';
    case 'agrees':
      return 'agrees with a verified fact';
    case 'related':
      return 'is about a scheme of which the desk has facts';
    case null:
      return 'no verified fact covers it yet';
  }
}

const HARM_WORDS: Readonly<Record<Harm, string>> = {
  none: 'no harm is expected',
  reputation: 'harms the standing of the department',
  service_avoidance: 'people may stop using a service or miss it',
  money_or_identity: 'people may lose money or hand over identity numbers',
  safety: 'people may come to harm',
  unrest: 'may lead to unrest',
};
const AFFECTED_WORDS: Readonly<Record<Affected, string>> = {
  few: 'few people are affected',
  one_group: 'one group is affected',
  many: 'many people are affected',
  vulnerable: 'people in need of protection are affected',
};
const REACH_WORDS: Readonly<Record<Reach, string>> = {
  little_interest: 'little interest so far',
  niche: 'goes round among like-minded people',
  trending: 'is trending',
  minor_story: 'is a minor story',
  headline_story: 'is a headline story',
};

function withBasis(words: string, basis: string): string {
  return basis === '' ? words : `${words} (${basis})`;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
