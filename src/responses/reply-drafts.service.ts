/** Replies as officials write them. */
import { Injectable } from '@nestjs/common';
import type { Official } from '../officials/index.js';
import { Clock } from '../platform/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import { Ids } from '../platform/ids.js';
import { Cases, CaseReplySteps } from '../triage/index.js';
import type { NewReply, ReplyLanguage } from './contract.js';
import { editOf } from './language-edits.js';
import { replyStatusOf } from './language-moves.js';
import { ReplyAccess } from './reply-access.service.js';
import { ReplyEntity } from './reply.entity.js';
import { dropTexts, publishedReplies, putDraftText } from './reply-store.js';
import { type ReplyOrder, ReplySteps, staleVersion, wrongState } from './reply-steps.service.js';
import { returnCase } from './waiting-replies.js';

@Injectable()
export class ReplyDrafts {
  constructor(
    private readonly cases: Cases,
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
      const family = await this.cases.withAbsorbed(kase.id);
      const [corrected] = await publishedReplies(unit.manager, family);
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
      for (const text of content.texts) {
        await putDraftText(unit.manager, id, { text, writers: [author.id] });
      }
      const summary =
        corrected === undefined ? 'A reply is being written.' : 'A correction is being written.';
      const data = { replyId: id, corrects: corrected?.id ?? null };
      await this.caseSteps.apply(unit, kase.id, { step: 'reply_drafted', actor: author, summary, data });
    });
    return { id };
  }

  /**
   * Each language version that the edit touches becomes a draft and its approval is void; the others keep theirs.
   * The verdict and the sources belong to all versions.
   * @throws NotFound; Forbidden by role; Conflict `reply/wrong-state` when a public version would change, or
   * `reply/stale-version`
   */
  edit(order: ReplyOrder, content: NewReply): Promise<{ already: boolean }> {
    const { official } = order;
    return this.units.run(async (unit) => {
      const reached = await this.steps.reach(unit, order);
      const { row, kase, versions } = reached;
      official.require('author', kase.department);
      const versionIn = (language: ReplyLanguage) => versions.find((each) => each.language === language);
      if (row.status === 'corrected' || row.status === 'withdrawn') throw wrongState('edit', row.status);
      if (row.version !== order.version) throw staleVersion(row.version);
      const edit = editOf(reached.content, content, (language) => versionIn(language)?.status);
      if (edit.outcome === 'already') return { already: true };
      if (edit.outcome === 'public') throw wrongState('edit', 'published');
      const touched = edit.versions.filter(({ fate }) => fate !== 'kept');
      for (const { text } of touched) {
        const writers = [...(versionIn(text.language)?.writers ?? []), official.id];
        await putDraftText(unit.manager, row.id, { text, writers });
      }
      await dropTexts(unit.manager, row.id, edit.removed);
      const gone = [...edit.removed, ...touched.map(({ text }) => text.language)];
      await returnCase(unit, this.caseSteps, {
        row,
        after: replyStatusOf(versions.filter((each) => !gone.includes(each.language))),
        caseId: kase.id,
        actor: official,
        told: { what: 'edited', languages: gone },
        summary: `A text that waited for its publication was changed and is a draft again (${gone.join(', ')}).`,
      });
      const editors = [...new Set([...row.editors, official.id])];
      const changes = { verdict: content.verdict, sources: content.sources, editors };
      await this.steps.settle(unit, reached, { at: this.clock.instant(), changes });
      return { already: false };
    });
  }
}
