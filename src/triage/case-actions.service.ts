import { Injectable } from '@nestjs/common';
import type { Official } from '../officials/index.js';
import type { Unit } from '../platform/database/index.js';
import type { CaseStatus } from './case-lifecycle.js';

/** Steps of the reply life cycle that move the case. */
export type ReplyStep =
  | 'reply_drafted'
  | 'reply_submitted'
  | 'reply_returned'
  | 'reply_published'
  | 'reply_corrected'
  | 'reply_withdrawn';

export interface ReplyStepDetails {
  step: ReplyStep;
  /** Undefined for what happens by itself. */
  actor: Official | undefined;
  /** A sentence for the case's history, without personal data. */
  summary: string;
  data: Record<string, unknown>;
}

/** What the responses slice may do to cases. */
@Injectable()
export class CaseReplySteps {
  /** Moves the case and appends the event, inside the caller's unit of work. @throws Conflict naming both states */
  async apply(unit: Unit, caseId: string, details: ReplyStepDetails): Promise<void> {
    throw new Error(`not built yet ${unit.constructor.name} ${caseId} ${details.step}`);
  }
}

export interface CaseSummary {
  id: string;
  number: number;
  version: number;
  title: string;
  status: CaseStatus;
  department: string;
  demonstration: boolean;
}

/** What the responses and citizen slices may read of cases. */
@Injectable()
export class Cases {
  /** The case, or the survivor when it was merged. */
  async find(caseId: string): Promise<CaseSummary | undefined> {
    throw new Error(`not built yet ${caseId}`);
  }

  /** The case in which a report stands now (merges followed), and the report-status history of that case. */
  async ofReport(
    reportId: string,
  ): Promise<
    | { case: CaseSummary; closeReason: string | null; history: { at: string; status: CaseStatus }[] }
    | undefined
  > {
    throw new Error(`not built yet ${reportId}`);
  }
}

/** Port by which the responses slice shows its replies in a case. */
@Injectable()
export class CaseReplies {
  private reader: ((caseId: string, official: Official) => Promise<unknown[]>) | undefined;

  connect(reader: (caseId: string, official: Official) => Promise<unknown[]>): void {
    this.reader = reader;
  }

  async of(caseId: string, official: Official): Promise<unknown[]> {
    return (await this.reader?.(caseId, official)) ?? [];
  }
}
