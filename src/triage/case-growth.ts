/** PURE. What becomes of a case when one report more has joined: its counts, its best match, its suggested priority. */
import type { Case, TopMatch } from './case.entity.js';
import { firstSuggestion } from './first-assessment.js';
import { LEVELS } from './priority.js';
import { estimateReach } from './reach.js';

export interface Arrival {
  report: { channel: string; district: string | null; language: string };
  /** A match that tells more than the one that the case shows. */
  better: TopMatch | undefined;
  /** Reports of the case in the last 24 hours, this one included. */
  lastDay: number;
  /** When a case of this level, opened when this one was, is due. */
  dueAt: (level: Case['priority']) => string | null;
}

/** The suggested priority is worked out again when the reach or the match changed, unless an official has assessed. */
export function grown(kase: Case, { report, better, lastDay, dueAt }: Arrival): Partial<Case> {
  const reportCount = kase.reportCount + 1;
  const channels = withOne(kase.channels, report.channel);
  const districts = withOne(kase.districts, report.district);
  const languages = withOne(kase.languages, report.language);
  const topMatch = better ?? kase.topMatch;
  const spread = { reports: reportCount, lastDay, districts: districts.length, channels: channels.length };
  const counted = { reportCount, channels, districts, languages, topMatch };
  const isAsFar = better === undefined && estimateReach(spread).reach === kase.reach;
  if (kase.assessment !== null || isAsFar) return counted;
  const suggestion = firstSuggestion({ topMatch, department: kase.department, spread });
  const level = raised(kase, suggestion.level);
  return {
    ...counted,
    reach: suggestion.reach,
    suggestedPriority: suggestion.level,
    priorityReasons: suggestion.reasons,
    ...(level === kase.priority ? {} : { priority: level, dueAt: dueAt(level) }),
  };
}

/** Reports raise a level by themselves; only officials lower or override it. */
function raised(kase: Case, suggested: Case['priority']): Case['priority'] {
  if (kase.overrideReason !== null) return kase.priority;
  return LEVELS.indexOf(suggested) < LEVELS.indexOf(kase.priority) ? suggested : kase.priority;
}

function withOne(known: string[], value: string | null): string[] {
  return value === null || known.includes(value) ? known : [...known, value];
}
