/** One action on a reply from end to end: reach it, decide, check the version, write once. */
import { Injectable } from '@nestjs/common';
import type { Official } from '../officials/index.js';
import { Clock } from '../platform/clock.js';
import { type Unit, UnitOfWork } from '../platform/database/index.js';
import { Conflict, Forbidden } from '../platform/errors.js';
import type { CaseSummary } from '../triage/index.js';
import { ReplyAccess } from './reply-access.service.js';
import { type ReplyAction, type ReplyStatus, refusalSentence, replyTransition } from './reply-lifecycle.js';
import { hasWritten, ROLE_FOR } from './reply-permissions.js';
import { ReplyEntity } from './reply.entity.js';
import { findReply, type StoredReply } from './reply-store.js';

export interface ReplyOrder {
  replyId: string;
  /** The version that the official looked at. */
  version: number;
  official: Official;
}

/** What the action finds, before it has changed anything. */
export interface OpenReply extends StoredReply {
  kase: CaseSummary;
  next: ReplyStatus;
  at: string;
}

export type ReplyChanges = Partial<Omit<ReplyEntity, 'id' | 'status' | 'version' | 'updatedAt'>>;
/** Writes what belongs to the action in other tables, and tells what changes in the reply itself. */
export type ReplyWork = (unit: Unit, reply: OpenReply) => Promise<ReplyChanges>;

const VOIDED = { contentHash: null, approverId: null, approvedAt: null } as const;

@Injectable()
export class ReplySteps {
  constructor(
    private readonly access: ReplyAccess,
    private readonly clock: Clock,
    private readonly units: UnitOfWork,
  ) {}

  /**
   * @param choose the action, for those that depend on the reply's status
   * @throws NotFound; Forbidden by role or `reply/four-eyes`; Conflict `reply/wrong-state` or `reply/stale-version`, and what the work throws
   */
  take(
    order: ReplyOrder,
    choose: ReplyAction | ((status: ReplyStatus) => ReplyAction),
    work: ReplyWork,
  ): Promise<{ already: boolean }> {
    return this.units.run(async (unit) => {
      const stored = await findReply(unit.manager, order.replyId);
      const kase = await this.access.caseOf(stored?.row, order.official);
      if (stored === undefined) throw new Error('A reply without a row was reached.');
      const { row } = stored;
      const action = typeof choose === 'string' ? choose : choose(row.status);
      if (action === 'approve' && hasWritten(order.official.id, row))
        throw fourEyes('You wrote a part of it');
      order.official.require(ROLE_FOR[action], kase.department);
      const move = replyTransition(row.status, action);
      if (move.outcome === 'already') return { already: true };
      if (move.outcome === 'refused') throw wrongState(action, row.status, move.needed);
      if (row.version !== order.version) throw staleVersion(row.version);
      const at = this.clock.instant();
      const changes = await work(unit, { ...stored, kase, next: move.next, at });
      await unit.manager.update(ReplyEntity, row.id, {
        ...(move.voidsApproval ? VOIDED : {}),
        ...changes,
        department: kase.department,
        status: move.next,
        version: row.version + 1,
        updatedAt: at,
      });
      return { already: false };
    });
  }
}

function wrongState(action: ReplyAction, status: ReplyStatus, needed: readonly ReplyStatus[]): Conflict {
  return new Conflict('reply/wrong-state', refusalSentence(action, status), {
    extra: { state: status, needed },
  });
}

export function fourEyes(because: string): Forbidden {
  return new Forbidden('reply/four-eyes', `${because}: another approver has to look at this reply.`);
}

export function staleVersion(current: number): Conflict {
  return new Conflict(
    'reply/stale-version',
    'Somebody changed this reply since you opened it. Please look at it as it is now.',
    { extra: { version: current } },
  );
}
