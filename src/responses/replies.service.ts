/** Replies as officials write and read them. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Official } from '../officials/index.js';
import { Clock } from '../platform/clock.js';
import { ReadConnection, UnitOfWork } from '../platform/database/index.js';
import { Ids } from '../platform/ids.js';
import { CaseReplies, CaseReplySteps } from '../triage/index.js';
import type { NewReply, ReplyActionAnswer, ReplyView } from './contract.js';
import { ReplyAccess } from './reply-access.service.js';
import { ReplyEntity } from './reply.entity.js';
import { findReply, publishedReply, repliesOfCase, replaceTexts, type StoredReply } from './reply-store.js';
import { type ReplyOrder, ReplySteps } from './reply-steps.service.js';
import { ReplyViews } from './reply-views.service.js';
import { returnCase } from './waiting-replies.js';

@Injectable()
export class Replies implements OnModuleInit {
  constructor(
    private readonly access: ReplyAccess,
    private readonly caseReplies: CaseReplies,
    private readonly caseSteps: CaseReplySteps,
    private readonly clock: Clock,
    private readonly database: ReadConnection,
    private readonly ids: Ids,
    private readonly steps: ReplySteps,
    private readonly units: UnitOfWork,
    private readonly views: ReplyViews,
  ) {}

  onModuleInit(): void {
    this.caseReplies.connect((caseId, official) => this.ofCase(caseId, official));
  }

  /**
   * A new draft, which may be incomplete. On a case that has a published reply it is the draft of its correction.
   * @throws NotFound; Forbidden by role; Conflict when the case is in no state for it
   */
  async draft(caseId: string, content: NewReply, author: Official): Promise<ReplyActionAnswer> {
    const kase = await this.access.case(caseId, author);
    author.require('author', kase.department);
    const id = this.ids.next();
    const at = this.clock.instant();
    await this.units.run(async (unit) => {
      const corrected = await publishedReply(unit.manager, kase.id);
      await unit.manager.insert(ReplyEntity, {
        id,
        caseId: kase.id,
        department: kase.department,
        status: 'draft',
        version: 1,
        verdict: content.verdict,
        sources: content.sources,
        authorId: author.id,
        editors: [],
        corrects: corrected?.id ?? null,
        createdAt: at,
        updatedAt: at,
        demonstration: kase.demonstration,
      });
      await replaceTexts(unit.manager, id, content.texts);
      const summary =
        corrected === undefined ? 'A reply is being written.' : 'A correction is being written.';
      const data = { replyId: id, corrects: corrected?.id ?? null };
      await this.caseSteps.apply(unit, kase.id, { step: 'reply_drafted', actor: author, summary, data });
    });
    return this.answer(id, author, false);
  }

  /** An edit takes the reply back to a draft and voids its approval. @throws as `ReplySteps.take` */
  async edit(order: ReplyOrder, content: NewReply): Promise<ReplyActionAnswer> {
    const { official } = order;
    const { already } = await this.steps.take(order, 'edit', async (unit, { row, kase }) => {
      await replaceTexts(unit.manager, row.id, content.texts);
      await returnCase(unit, this.caseSteps, {
        row,
        caseId: kase.id,
        actor: official,
        summary: 'The submitted reply was changed and is a draft again.',
      });
      const editors = [...new Set([...row.editors, official.id])];
      return { verdict: content.verdict, sources: content.sources, editors };
    });
    return this.answer(order.replyId, official, already);
  }

  async find(id: string, official: Official): Promise<ReplyView> {
    const stored = await findReply(this.database.manager, id);
    const kase = await this.access.caseOf(stored?.row, official);
    return this.views.one(known(stored), official, kase.department);
  }

  /** The replies of a case, newest first, for the case's own page. */
  async ofCase(caseId: string, official: Official): Promise<ReplyView[]> {
    const kase = await this.access.case(caseId, official);
    const stored = await repliesOfCase(this.database.manager, kase.id);
    const ofItsDepartment = stored.map(({ row, content }) => ({
      row: { ...row, department: kase.department },
      content,
    }));
    return this.views.many(ofItsDepartment, official);
  }

  async answer(id: string, official: Official, already: boolean): Promise<ReplyActionAnswer> {
    return { reply: await this.find(id, official), already };
  }
}

/** A reply that was reached is there. */
function known(stored: StoredReply | undefined): StoredReply {
  if (stored === undefined) throw new Error('A reply without a row was reached.');
  return stored;
}
