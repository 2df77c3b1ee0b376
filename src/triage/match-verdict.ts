/** PURE. What becomes of a case when an official has accepted or rejected a match: what it shows, how urgent it is. */
import type { Case, TopMatch } from './case.entity.js';
import { firstSuggestion, relationOfClaim } from './first-assessment.js';
import { type Suggestion, suggestPriority } from './priority.js';

export interface Verdict {
  /** What the case shows after the verdict. */
  topMatch: TopMatch | null;
  /** Reports of the case in the last 24 hours. */
  lastDay: number;
  /** When a case of this level, opened when this one was, is due. */
  dueAt: (level: Case['priority']) => string | null;
}

/** The level follows in both directions, for an official has spoken; a level that was set with a reason stays. */
export function judged(kase: Case, { topMatch, lastDay, dueAt }: Verdict): Partial<Case> {
  const suggestion = suggestionFor(kase, topMatch, lastDay);
  const level = kase.overrideReason === null ? suggestion.level : kase.priority;
  return {
    topMatch,
    suggestedPriority: suggestion.level,
    priorityReasons: suggestion.reasons,
    ...(level === kase.priority ? {} : { priority: level, dueAt: dueAt(level) }),
  };
}

function suggestionFor(kase: Case, topMatch: TopMatch | null, lastDay: number): Suggestion {
  if (kase.assessment !== null) {
    const { basis, ...inputs } = kase.assessment;
    const because = { harmBecause: '', reachBecause: '', confidenceBasis: basis };
    return suggestPriority({ ...inputs, ...because, ...relationOfClaim(topMatch) });
  }
  const spread = {
    reports: kase.reportCount,
    lastDay,
    districts: kase.districts.length,
    channels: kase.channels.length,
  };
  return firstSuggestion({ topMatch, department: kase.department, spread });
}
