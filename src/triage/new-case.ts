/** PURE. The row of a case as its first report opens it. */
import type { StoredReport } from '../ingest/index.js';
import type { Case, TopMatch } from './case.entity.js';
import type { Suggestion } from './priority.js';
import type { Reach } from './reach.js';

export interface Opening {
  id: string;
  number: number;
  title: string;
  department: string;
  suggestion: Suggestion & { reach: Reach };
  topMatch: TopMatch | null;
  report: Pick<StoredReport, 'channel' | 'district' | 'language' | 'demonstration'>;
  openedAt: string;
  dueAt: string;
}

export function newCase(opening: Opening): Case {
  const { report, suggestion } = opening;
  return {
    id: opening.id,
    number: opening.number,
    version: 1,
    seq: 0,
    title: opening.title,
    kind: 'rumour',
    contests: null,
    status: 'new',
    closeReason: null,
    closeNote: null,
    competent: null,
    mergedInto: null,
    mergeSeq: null,
    statusBeforeMerge: null,
    department: opening.department,
    priority: suggestion.level,
    priorityRank: 0,
    suggestedPriority: suggestion.level,
    priorityReasons: suggestion.reasons,
    overrideReason: null,
    assessment: null,
    reach: suggestion.reach,
    topMatch: opening.topMatch,
    topRelation: null,
    reportCount: 1,
    channels: [report.channel],
    districts: report.district === null ? [] : [report.district],
    languages: [report.language],
    monitorBaseline: null,
    assigneeId: null,
    assigneeName: null,
    assignedToId: null,
    assignedToName: null,
    claimExpiresAt: null,
    escalatedTo: null,
    escalatedReason: null,
    snoozedUntil: null,
    overdue: false,
    dueAt: opening.dueAt,
    dueOrder: '',
    openedAt: opening.openedAt,
    updatedAt: opening.openedAt,
    demonstration: report.demonstration,
  };
}
