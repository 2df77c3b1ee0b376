/** What a piece of bulk work is for one case, and what takes it back: the same recorded actions as for a single case. */
import { Injectable } from '@nestjs/common';
import type { Official } from '../../officials/index.js';
import { Clock } from '../../platform/clock.js';
import { Conflict } from '../../platform/errors.js';
import { CaseAssignments } from '../case-assignments.service.js';
import { CaseGrouping } from '../case-grouping.service.js';
import { CaseTriage } from '../case-triage.service.js';
import type { CaseActionAnswer } from '../contract.js';
import type { DoneItem } from './bulk-action.entity.js';
import type { BulkWork } from './contract.js';

const UNDONE = 'Bulk work was undone.';

@Injectable()
export class BulkSteps {
  constructor(
    private readonly assignments: CaseAssignments,
    private readonly clock: Clock,
    private readonly grouping: CaseGrouping,
    private readonly triage: CaseTriage,
  ) {}

  /** @throws whatever the action on a single case throws */
  apply(
    { id, version }: { id: string; version: number },
    official: Official,
    { work, person }: { work: BulkWork; person: Official | null },
  ): Promise<CaseActionAnswer> {
    switch (work.action) {
      case 'assign':
        return this.assignments.assignTo(id, official, { version, to: person });
      case 'route':
        return this.triage.route(id, official, { version, department: work.department, reason: work.reason });
      case 'close': {
        const { reason, note, competent } = work;
        return this.triage.close(id, official, { version, reason, note, competent });
      }
      case 'merge':
        return this.grouping.merge(id, official, { version, into: work.into });
      case 'snooze':
        return this.triage.snooze(id, official, { version, until: work.until });
      case 'escalate':
        return this.triage.escalate(id, official, { version, to: work.to, reason: work.reason });
      default:
        return work satisfies never;
    }
  }

  /** @throws as above, and Conflict `bulk/not-undoable` where the life of a case knows no way back */
  async takeBack(
    { id, version, before }: DoneItem,
    official: Official,
    action: BulkWork['action'],
  ): Promise<CaseActionAnswer> {
    switch (action) {
      case 'assign':
        return this.assignments.assign(id, official, { version, to: before.assignedToId });
      case 'route':
        return this.triage.route(id, official, { version, department: before.department, reason: UNDONE });
      case 'close':
        if (before.status === 'answered') {
          throw new Conflict(
            'bulk/not-undoable',
            'This case was answered before; reopening it would owe an answer.',
          );
        }
        return this.triage.reopen(id, official, { version, reason: UNDONE });
      case 'merge':
        return this.grouping.unmerge(id, official, { version });
      case 'snooze': {
        const { snoozedUntil } = before;
        const until = snoozedUntil !== null && snoozedUntil > this.clock.instant() ? snoozedUntil : null;
        return this.triage.snooze(id, official, { version, until });
      }
      case 'escalate':
        throw new Conflict('bulk/not-undoable', 'An escalation has been read: it cannot be taken back.');
      default:
        return action satisfies never;
    }
  }
}
