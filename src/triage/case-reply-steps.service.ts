import { Injectable } from '@nestjs/common';
import type { Official } from '../officials/index.js';
import { Clock } from '../platform/clock.js';
import type { Unit } from '../platform/database/index.js';
import { freshClaim } from './case-claims.service.js';
import { wrongStatus } from './case-conflicts.js';
import { CaseDecisions } from './case-decisions.service.js';
import { caseNotFound } from './case-detail.service.js';
import { transition } from './case-lifecycle.js';
import { CaseStore } from './case-store.service.js';
import type { Case } from './case.entity.js';

/** Steps of the reply life cycle that move the case. */
export type ReplyStep =
  | 'reply_drafted'
  | 'reply_submitted'
  | 'reply_returned'
  | 'reply_published'
  | 'reply_corrected'
  | 'reply_withdrawn'
  /** A further language version of a published reply moves on; the case stays where it is. */
  | 'reply_extended'
  /** A published reply is looked at again, because a fact that it cites has changed. */
  | 'reply_reviewed';

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
  constructor(
    private readonly clock: Clock,
    private readonly decisions: CaseDecisions,
    private readonly store: CaseStore,
  ) {}

  /** Moves the case and appends the event, inside the caller's unit of work. @throws Conflict naming both states */
  async apply(unit: Unit, caseId: string, details: ReplyStepDetails): Promise<void> {
    const kase = await this.store.findSurvivor(unit, caseId);
    if (kase === undefined) throw caseNotFound();
    const move = transition(kase, details.step);
    if ('refusal' in move) throw wrongStatus(kase, move.refusal);
    if ('already' in move) return;
    const moved = move.next === kase.status ? {} : this.decisions.moved(kase, move.next);
    await this.store.save(
      unit,
      kase,
      { ...moved, ...this.holder(kase, details) },
      {
        kind: details.step,
        actor: details.actor?.ref ?? null,
        summary: details.summary,
        data: details.data,
      },
    );
  }

  /**
   * Who works on the case after the step: nobody is timed while it awaits approval, the author gets it back when it
   * is returned, and a correction begins with a claim.
   */
  private holder(kase: Case, { step, actor }: ReplyStepDetails): Partial<Case> {
    const now = this.clock.instant();
    switch (step) {
      case 'reply_submitted':
        return {
          ...(actor === undefined ? {} : { assigneeId: actor.id, assigneeName: actor.name }),
          claimExpiresAt: null,
        };
      case 'reply_returned':
        return kase.assigneeId === null
          ? {}
          : freshClaim({ id: kase.assigneeId, name: kase.assigneeName ?? '' }, now);
      case 'reply_drafted':
        return kase.status === 'answered' && actor !== undefined ? freshClaim(actor, now) : {};
      case 'reply_published':
      case 'reply_corrected':
        return { claimExpiresAt: null };
      case 'reply_withdrawn':
        return kase.status === 'answered'
          ? { assigneeId: null, assigneeName: null, claimExpiresAt: null }
          : {};
      case 'reply_extended':
      case 'reply_reviewed':
        return {};
    }
  }
}
