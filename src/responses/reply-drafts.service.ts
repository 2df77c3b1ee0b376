/** Replies as officials write them. */
import { Injectable } from '@nestjs/common';
import type { Official } from '../officials/index.js';
import { Clock } from '../platform/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import { Ids } from '../platform/ids.js';
import { CaseReplySteps } from '../triage/index.js';
import type { NewReply } from './contract.js';
import { ReplyAccess } from './reply-access.service.js';
import { ReplyEntity } from './reply.entity.js';
import { publishedReply, replaceTexts } from './reply-store.js';
import { type ReplyOrder, ReplySteps } from './reply-steps.service.js';
import { returnCase } from './waiting-replies.js';

@Injectable()
export class ReplyDrafts {
  constructor(
    private readonly access: ReplyAccess,
    private readonly caseSteps: CaseReplySteps,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly steps: ReplySteps,
    private readonly units: UnitOfWork,
  ) {}

  /**
   * A new draft, which may be incomplete. On a case that has a published reply it is the draft of its correction.
   * @throws NotFound; Forbidden by role; Conflict when the case is in no state for it
   */
  async draft(caseId: string, content: NewReply, author: Official): Promise<{ id: string }> {
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
    return { id };
  }

  /** An edit takes the reply back to a draft and voids its approval. @throws as `ReplySteps.take` */
  edit(order: ReplyOrder, content: NewReply): Promise<{ already: boolean }> {
    const { official } = order;
    return this.steps.take(order, 'edit', async (unit, { row, kase }) => {
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
  }
}
