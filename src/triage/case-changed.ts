import type { CaseChanged } from './live/contract.js';

/** Announced after a change of a case was committed. */
export class CaseHasChanged {
  constructor(readonly change: CommittedChange) {}
}

/** What travels on the wire, and who may hear it. */
export interface CommittedChange extends CaseChanged {
  department: string;
  /** The department that lost the case with this change. */
  formerDepartment: string | null;
}
