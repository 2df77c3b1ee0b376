/** PURE. Which cases, and which of their reports, the search index must read again after some events. */
import { z } from 'zod';

export interface Reread {
  caseId: string;
  /** Ids of new reports; `all` where reports left the case or came from another one. */
  reports: ReadonlySet<string> | 'all';
}

/** Reports changed their case, or an official the facts by which it is found. */
const MOVES: ReadonlySet<string> = new Set([
  ...['merged', 'merged_in', 'unmerged', 'unmerged_from', 'split'],
  'feedback',
]);
const ARRIVALS: ReadonlySet<string> = new Set(['opened', 'report_joined']);

const arrivalSchema = z.object({ reportId: z.string(), signal: z.string().optional() });
/** The case already holds a report with the very same text. */
const COPY = 'fingerprint';

export function rereadOf(events: readonly { caseId: string; kind: string; data: string }[]): Reread[] {
  const cases = new Map<string, Set<string> | 'all'>();
  for (const { caseId, kind, data } of events) {
    const arrived = ARRIVALS.has(kind) ? arrivalSchema.safeParse(JSON.parse(data)) : undefined;
    if (MOVES.has(kind) || arrived?.success === false) cases.set(caseId, 'all');
    else if (arrived?.success && arrived.data.signal !== COPY) {
      const before = cases.get(caseId) ?? new Set();
      cases.set(caseId, before === 'all' ? 'all' : before.add(arrived.data.reportId));
    }
  }
  return [...cases].map(([caseId, reports]) => ({ caseId, reports }));
}
