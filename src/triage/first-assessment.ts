/** PURE. The desk's own first inputs for the priority of a case, from its best match and the spread of its reports. */
import { THRESHOLDS } from './matching/index.js';
import type { TopMatch } from './case.entity.js';
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
  const covering = topMatch !== null && topMatch.similarity >= THRESHOLDS.suggest ? topMatch : null;
  const harm = guessHarm(covering?.relation ?? null, covering?.discrepancies ?? []);
  const reach = estimateReach(spread);
  return {
    relation: covering?.relation ?? null,
    differing: covering?.discrepancies.filter((each) => each.verdict === 'differs').length ?? 0,
    harm: harm.harm,
    harmBecause: harm.because,
    affected: affectedBy(department),
    reach: reach.reach,
    reachBecause: reach.because,
    ...confidenceIn(covering),
  };
}

export function firstSuggestion(known: KnownOfCase): Suggestion & { reach: Reach } {
  const inputs = firstInputs(known);
  return { ...suggestPriority(inputs), reach: inputs.reach };
}

function affectedBy(department: string): Affected {
  return FOR_VULNERABLE.has(department) ? 'vulnerable' : 'one_group';
}

function confidenceIn(match: TopMatch | null): Pick<PriorityInputs, 'confidence' | 'confidenceBasis'> {
  if (match === null) return { confidence: 'low', confidenceBasis: 'no fact was matched' };
  const percent = Math.round(match.similarity * 100); // a share as a percentage
  const basis = `matched with “${match.scheme}” at ${percent} %`;
  return { confidence: match.similarity >= THRESHOLDS.join ? 'high' : 'medium', confidenceBasis: basis };
}
