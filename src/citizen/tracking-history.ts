/** PURE. The life of a case as the sender of one report may follow it: four words, no inside of the desk. */
import type { ReportStatus } from '../ingest/contract.js';
import type { CaseStatus } from '../triage/contract.js';
import { reportStatusOf } from '../triage/index.js';

export interface HistoryEntry {
  at: string;
  status: ReportStatus;
}

/**
 * Begins when the report arrived: what the case had gone through before is told as its state at that moment.
 * A case that goes back to the queue stays "in review" for the citizen: somebody has looked at it.
 */
export function historyOf(
  receivedAt: string,
  moves: readonly { at: string; status: CaseStatus }[],
): HistoryEntry[] {
  const history: HistoryEntry[] = [{ at: receivedAt, status: 'received' }];
  const before = moves.filter((move) => move.at <= receivedAt).at(-1);
  const since = moves.filter((move) => move.at > receivedAt);
  for (const { at, status } of before === undefined
    ? since
    : [{ at: receivedAt, status: before.status }, ...since]) {
    const shown = shownStatus(reportStatusOf(status), history);
    if (shown !== history.at(-1)?.status) history.push({ at, status: shown });
  }
  return history;
}

/**
 * A report that was answered on the spot stays answered while officials go on with its own case; what that case comes
 * to, its own answer or its end, is told after it.
 * @param answeredAt undefined when no such answer stands
 */
export function withSpotAnswer(
  history: readonly HistoryEntry[],
  answeredAt: string | undefined,
): HistoryEntry[] {
  if (answeredAt === undefined) return [...history];
  const ends = history.filter(({ status }) => status === 'answered' || status === 'closed');
  const before = history.filter((entry) => !ends.includes(entry) && entry.at <= answeredAt);
  return [...before, { at: answeredAt, status: 'answered' }, ...ends];
}

function shownStatus(status: ReportStatus, history: readonly HistoryEntry[]): ReportStatus {
  return status === 'received' && history.length > 1 ? 'in_review' : status;
}
