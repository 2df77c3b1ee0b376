import type { CaseStatus } from './case-lifecycle.js';
import type { Level } from './priority.js';

/** Announced after a change of a case was committed. */
export class CaseHasChanged {
  constructor(readonly change: CommittedChange) {}
}

export interface CommittedChange {
  seq: number;
  caseId: string;
  version: number;
  status: CaseStatus;
  priority: Level;
  title: string;
  kind: string;
  department: string;
  /** The department that lost the case with this change. */
  formerDepartment: string | null;
}
