/** Decisions about a reply short of publishing it: submit, approve, return, review after the fact, withdraw. */
import { Injectable } from '@nestjs/common';
import type { Official } from '../officials/index.js';
import { personalKindsIn } from '../ingest/index.js';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { UnitOfWork } from '../platform/database/index.js';
import { Conflict, Refused } from '../platform/errors.js';
import { CaseReplySteps, type ReplyStep } from '../triage/index.js';
import { Citations } from './citations.service.js';
import { contentHash } from './content-hash.js';
import { publishedPages } from './fact-check-views.js';
import { PublicationEntity } from './publication.entity.js';
import { PublicationListeners } from './publication-listeners.service.js';
import { ReplyAccess } from './reply-access.service.js';
import { mayReviewEmergency } from './reply-permissions.js';
import { ReplyEntity } from './reply.entity.js';
import { findReply } from './reply-store.js';
import { fourEyes, type ReplyOrder, ReplySteps, staleVersion } from './reply-steps.service.js';
import { requireChecks } from './submission.js';
import { returnCase } from './waiting-replies.js';

@Injectable()
export class ReplyDecisions {
  constructor(
    private readonly access: ReplyAccess,
    private readonly caseSteps: CaseReplySteps,
    private readonly citations: Citations,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly listeners: PublicationListeners,
    private readonly steps: ReplySteps,
    private readonly units: UnitOfWork,
  ) {}

  /** @throws Refused `reply/checks-failed` naming each field; as `ReplySteps.take` */
  submit(order: ReplyOrder): Promise<{ already: boolean }> {
    return this.steps.take(order, 'submit', async (unit, { content, kase, at }) => {
      await requireChecks(content, this.citations);
      await this.caseSteps.apply(
        unit,
        kase.id,
        event('reply_submitted', order, 'A reply was submitted for approval.'),
      );
      return { submittedBy: order.official.id, submittedAt: at, returnComment: null };
    });
  }

  /** Freezes the text by its fingerprint. @throws Forbidden `reply/four-eyes`; Refused; as `ReplySteps.take` */
  approve(order: ReplyOrder): Promise<{ already: boolean }> {
    return this.steps.take(order, 'approve', async (_unit, { content, at }) => {
      await requireChecks(content, this.citations);
      return { contentHash: contentHash(content), approverId: order.official.id, approvedAt: at };
    });
  }

  /** Back to its author, with what to do better. @throws as `ReplySteps.take` */
  giveBack(order: ReplyOrder, comment: string): Promise<{ already: boolean }> {
    return this.steps.take(order, 'return', async (unit, { row, kase }) => {
      const summary = 'The reply was returned to its author.';
      await returnCase(unit, this.caseSteps, { row, caseId: kase.id, actor: order.official, summary });
      return { returnComment: comment };
    });
  }

  /** The pages stay and say why. @throws Refused when the public reason holds personal data; as `ReplySteps.take` */
  async withdraw(order: ReplyOrder, reason: string): Promise<{ already: boolean }> {
    requireNothingPersonal(reason);
    return this.steps.take(order, 'withdraw', async (unit, { row, kase, at }) => {
      await unit.manager.update(
        PublicationEntity,
        { replyId: row.id },
        { status: 'withdrawn', withdrawnReason: reason, updatedAt: at },
      );
      await this.caseSteps.apply(
        unit,
        kase.id,
        event('reply_withdrawn', order, 'The published reply was withdrawn.'),
      );
      const pages = await unit.manager.findBy(PublicationEntity, { replyId: row.id });
      await this.listeners.published(unit, {
        kind: 'withdrawn',
        replyId: row.id,
        caseId: kase.id,
        department: kase.department,
        pages: publishedPages(pages, this.config),
        replaced: [],
        at,
        demonstration: row.demonstration,
      });
      return { withdrawnReason: reason };
    });
  }

  /** The second pair of eyes after an emergency. @throws Conflict, Forbidden `reply/four-eyes` */
  review({ replyId, version, official }: ReplyOrder): Promise<{ already: boolean }> {
    return this.units.run(async ({ manager }) => {
      const row = (await findReply(manager, replyId))?.row;
      const kase = await this.access.caseOf(row, official);
      official.require('approver', kase.department);
      if (row === undefined || row.emergencyReason === null) {
        throw new Conflict('reply/no-emergency', 'This reply was not published in an emergency.');
      }
      if (row.emergencyReviewedBy !== null) return { already: true };
      if (!mayReviewEmergency(official.id, row)) throw fourEyes('You wrote or published this reply');
      if (row.version !== version) throw staleVersion(row.version);
      const at = this.clock.instant();
      await manager.update(ReplyEntity, row.id, {
        emergencyReviewedBy: official.id,
        emergencyReviewedAt: at,
        version: row.version + 1,
        updatedAt: at,
      });
      return { already: false };
    });
  }
}

function event(
  step: ReplyStep,
  { replyId, official }: { replyId: string; official: Official },
  summary: string,
) {
  return { step, actor: official, summary, data: { replyId } };
}

function requireNothingPersonal(reason: string): void {
  const kinds = personalKindsIn(reason);
  if (kinds.length === 0) return;
  throw new Refused('reply/personal-data', 'The reason is shown in public.', {
    errors: [{ field: 'reason', message: `Please take out: ${kinds.join(', ')}.` }],
  });
}
