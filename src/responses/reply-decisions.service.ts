/** Decisions about a reply short of publishing it: submit, approve, return, review after the fact, withdraw. */
import { Injectable } from '@nestjs/common';
import type { Official } from '../officials/index.js';
import { personalKindsIn } from '../ingest/index.js';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { UnitOfWork } from '../platform/database/index.js';
import { Conflict, Refused } from '../platform/errors.js';
import { CaseReplySteps, Cases, type ReplyStep } from '../triage/index.js';
import { Citations } from './citations.service.js';
import type { NewReply } from './contract.js';
import { EarlierReplyVersions } from './earlier-versions.service.js';
import { publishedPages } from './fact-check-views.js';
import { PublicationEntity } from './publication.entity.js';
import { PublicationListeners } from './publication-listeners.service.js';
import { ReplyAccess } from './reply-access.service.js';
import { versionHash } from './language-edits.js';
import { replyStatusOf } from './language-moves.js';
import { mayReviewEmergency } from './reply-permissions.js';
import { ReplyEntity } from './reply.entity.js';
import { findReply, publishedReplies } from './reply-store.js';
import { fourEyes, type ReplyOrder, ReplySteps, staleVersion } from './reply-steps.service.js';
import { pagesOf } from './standing-pages.js';
import { requireChecks } from './submission.js';
import { returnCase } from './waiting-replies.js';

@Injectable()
export class ReplyDecisions {
  constructor(
    private readonly access: ReplyAccess,
    private readonly cases: Cases,
    private readonly caseSteps: CaseReplySteps,
    private readonly citations: Citations,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly earlier: EarlierReplyVersions,
    private readonly listeners: PublicationListeners,
    private readonly steps: ReplySteps,
    private readonly units: UnitOfWork,
  ) {}

  /** @throws Refused `reply/checks-failed` naming each field; as `ReplySteps.take` */
  submit(order: ReplyOrder): Promise<{ already: boolean }> {
    return this.steps.take(order, 'submit', async (unit, { row, content, moving, kase, at }) => {
      await requireChecks(moving, this.citations);
      await this.earlier.keep(unit, row.id, { content, at });
      const waits = row.status !== 'draft';
      const summary = waits
        ? `A further language version was submitted for approval (${languagesOf(moving)}).`
        : 'A reply was submitted for approval.';
      const step = waits ? 'reply_extended' : 'reply_submitted';
      const told = { what: 'submitted', languages: languagesIn(moving) };
      await this.caseSteps.apply(unit, kase.id, event(step, order, summary, told));
      return {
        reply: { submittedBy: order.official.id, submittedAt: at, returnComment: null },
        versions: () => ({ submittedAt: at, returnComment: null }),
      };
    });
  }

  /** Freezes each version by its fingerprint. @throws Forbidden `reply/four-eyes`; Refused; as `ReplySteps.take` */
  approve(order: ReplyOrder): Promise<{ already: boolean }> {
    return this.steps.take(order, 'approve', async (unit, { content, kase, moving, at }) => {
      await requireChecks(moving, this.citations);
      const summary = `The reply was approved (${languagesOf(moving)}).`;
      const told = { what: 'approved', languages: languagesIn(moving) };
      await this.caseSteps.apply(unit, kase.id, event('reply_extended', order, summary, told));
      return {
        versions: ({ language }) => ({
          contentHash: versionHash(content, language),
          approverId: order.official.id,
          approvedAt: at,
        }),
      };
    });
  }

  /** Back to its author, with what to do better. @throws as `ReplySteps.take` */
  giveBack(order: ReplyOrder, comment: string): Promise<{ already: boolean }> {
    return this.steps.take(order, 'return', async (unit, { row, versions, moves, kase, moving }) => {
      const returned = moves.map((move) => move.language);
      const after = replyStatusOf(versions.filter((each) => !returned.includes(each.language)));
      const summary =
        after === 'draft'
          ? 'The reply was returned to its author.'
          : `A language version was returned to its author (${languagesOf(moving)}).`;
      await returnCase(unit, this.caseSteps, {
        ...{ row, after, caseId: kase.id, actor: order.official, summary },
        told: { what: 'returned', languages: languagesIn(moving) },
      });
      return { reply: { returnComment: comment }, versions: () => ({ returnComment: comment }) };
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
      const standing = await publishedReplies(unit.manager, await this.cases.withAbsorbed(kase.id));
      // Of two cases that were merged the other one's answer may stand: the case stays answered.
      const step = standing.some(({ id }) => id !== row.id) ? 'reply_extended' : 'reply_withdrawn';
      const told = { reason, what: 'withdrawn' };
      await this.caseSteps.apply(
        unit,
        kase.id,
        event(step, order, 'The published reply was withdrawn.', told),
      );
      const pages = await pagesOf(unit.manager, [row.id]);
      await this.listeners.published(unit, {
        kind: 'withdrawn',
        replyId: row.id,
        caseId: kase.id,
        department: kase.department,
        pages: publishedPages(pages, this.config),
        replaced: [],
        at,
        by: order.official.id,
        demonstration: row.demonstration,
      });
      return { reply: { withdrawnReason: reason } };
    });
  }

  /** The second pair of eyes after an emergency. @throws Conflict, Forbidden `reply/four-eyes` */
  review({ replyId, version, official }: ReplyOrder): Promise<{ already: boolean }> {
    return this.units.run(async (unit) => {
      const { manager } = unit;
      const stored = await findReply(manager, replyId);
      const row = stored?.row;
      const kase = await this.access.caseOf(row, official);
      official.require('approver', kase.department);
      if (stored === undefined || row === undefined || row.emergencyReason === null) {
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
      const summary = 'The emergency publication was looked at by a second official.';
      await this.caseSteps.apply(unit, kase.id, {
        ...{ step: 'reply_extended', actor: official, summary },
        data: { replyId, what: 'reviewed' },
      });
      return { already: false };
    });
  }
}

function languagesOf(reply: NewReply): string {
  return languagesIn(reply).join(', ');
}

function languagesIn({ texts }: NewReply): string[] {
  return texts.map((text) => text.language);
}

function event(
  step: ReplyStep,
  { replyId, official }: { replyId: string; official: Official },
  summary: string,
  told: Record<string, unknown>,
) {
  return { step, actor: official, summary, data: { replyId, ...told } };
}

function requireNothingPersonal(reason: string): void {
  const kinds = personalKindsIn(reason);
  if (kinds.length === 0) return;
  throw new Refused('reply/personal-data', 'The reason is shown in public.', {
    errors: [{ field: 'reason', message: `Please take out: ${kinds.join(', ')}.` }],
  });
}
