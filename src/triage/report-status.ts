/** PURE. What a citizen is told of a case's status. */
import type { ReportStatus } from '../ingest/contract.js';
import type { CaseStatus } from './case-lifecycle.js';

export function reportStatusOf(status: CaseStatus): ReportStatus {
  switch (status) {
    case 'new':
      return 'received';
    case 'in_review':
    case 'awaiting_approval':
    case 'monitoring':
      return 'in_review';
    case 'answered':
      return 'answered';
    case 'closed':
      return 'closed';
  }
}
