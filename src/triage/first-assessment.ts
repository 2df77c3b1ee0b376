/** PURE. The desk's own first inputs for the priority of a case, from its best match and the spread of its reports. */
import { THRESHOLDS } from './matching/index.js';
import type { Case, TopMatch } from './case.entity.js';
import { guessHarm } from './harm.js';
import { type Affected, type PriorityInputs, type Suggestion, suggestPriority } from './priority.js';
import { estimateReach, type Reach, type Spread } from './reach.js';

/** Departments whose schemes are for people in need of protection: pensioners, widows, children, disabled people. */
const FOR_VULNERABLE = new Set(['social-welfare', 'women-child-development']);

export interface KnownOfCase {
  topMatch: TopMatch | null;
  department: string;
  spread: Spread;
}

export function firstInputs({ topMatch, department, spread }: KnownOfCase): PriorityInputs {
  const covering = coveringMatch(topMatch);
  const harm = guessHarm(covering?.relation ?? null, covering?.discrepancies ?? []);
  const reach = estimateReach(spread);
  return {
    ...relationTo(covering),
    harm: harm.harm,
    harmBecause: harm.because,
    harmWhy: harm.why,
    affected: affectedBy(department),
    reach: reach.reach,
    reachBecause: reach.because,
    reachWhy: reach.why,
    ...confidenceIn(covering),
  };
}

/** A similarity is a probability: from here on the fact is rather the right one than not. */
const SURE = 0.6;

/** The match, where an official accepted it or it is likely enough that the claim is about this fact. */
function coveringMatch(topMatch: TopMatch | null): TopMatch | null {
  if (topMatch === null) return null;
  return topMatch.accepted || topMatch.similarity >= THRESHOLDS.suggest ? topMatch : null;
}

/** How the claim stands to the fact that covers it; officials assess harm and reach, not this. */
export function relationOfClaim(topMatch: TopMatch | null): Pick<PriorityInputs, 'relation' | 'differing'> {
  return relationTo(coveringMatch(topMatch));
}

function relationTo(covering: TopMatch | null): Pick<PriorityInputs, 'relation' | 'differing'> {
  return {
    relation: covering?.relation ?? null,
    differing: covering?.discrepancies.filter((each) => each.verdict === 'differs').length ?? 0,
  };
}

export function firstSuggestion(known: KnownOfCase): Suggestion & { reach: Reach } {
  const inputs = firstInputs(known);
  return { ...suggestPriority(inputs), reach: inputs.reach };
}

function affectedBy(department: string): Affected {
  return FOR_VULNERABLE.has(department) ? 'vulnerable' : 'one_group';
}

function confidenceIn(
  match: TopMatch | null,
): Pick<PriorityInputs, 'confidence' | 'confidenceBasis' | 'confidenceWhy'> {
  if (match === null) {
    const why = { code: 'no_fact', values: {} };
    return { confidence: 'low', confidenceBasis: 'no fact was matched', confidenceWhy: why };
  }
  if (match.accepted) {
    return {
      confidence: 'high',
      confidenceBasis: `an official matched it with “${match.scheme}”`,
      confidenceWhy: { code: 'accepted', values: { scheme: match.scheme } },
    };
  }
  const percent = Math.round(match.similarity * 100); // a share as a percentage
  const basis = `matched with “${match.scheme}” at ${percent} %`;
  return {
    confidence: match.similarity >= SURE ? 'high' : 'medium',
    confidenceBasis: basis,
    confidenceWhy: { code: 'matched', values: { scheme: match.scheme, percent } },
  };
}

export interface PresentInputs extends Omit<PriorityInputs, PriorityBecause> {
  /** Whether an official chose them. */
  assessed: boolean;
  basis: string;
}
type PriorityBecause =
  'harmBecause' | 'harmWhy' | 'reachBecause' | 'reachWhy' | 'confidenceBasis' | 'confidenceWhy';

/** What the rubric would be given now: an official's choice, else the desk's own estimate. */
export function presentInputs(kase: Case, lastDay: number): PresentInputs {
  const { assessment, topMatch, department } = kase;
  const { relation, differing } = relationOfClaim(topMatch);
  if (assessment !== null) {
    const { harm, affected, reach, confidence, basis } = assessment;
    return { assessed: true, relation, differing, harm, affected, reach, confidence, basis };
  }
  const spread = {
    reports: kase.reportCount,
    lastDay,
    districts: kase.districts.length,
    channels: kase.channels.length,
  };
  const { harm, affected, reach, confidence } = firstInputs({ topMatch, department, spread });
  return { assessed: false, relation, differing, harm, affected, reach, confidence, basis: '' };
}
