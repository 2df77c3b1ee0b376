/** Makes an approved reply public: one page for each language, the older pages pointing to it. */
import { Injectable } from '@nestjs/common';
import type { Unit } from '../platform/database/index.js';
import { Config } from '../platform/config.js';
import { Conflict } from '../platform/errors.js';
import { Ids } from '../platform/ids.js';
import { CaseReplySteps } from '../triage/index.js';
import { languagesByWish } from './answer-language.js';
import { Citations } from './citations.service.js';
import { contentHash } from './content-hash.js';
import type { FactCheck, ReplyText } from './contract.js';
import { publishedPages } from './fact-check-views.js';
import { PublicationEntity } from './publication.entity.js';
import { PublicationListeners } from './publication-listeners.service.js';
import { ReplyEntity } from './reply.entity.js';
import type { ReplyAction, ReplyStatus } from './reply-lifecycle.js';
import { type OpenReply, type ReplyOrder, ReplySteps } from './reply-steps.service.js';
import { publishedReply } from './reply-store.js';
import { searchText } from './search-text.js';
import { slugOf } from './slug.js';
import { requireChecks } from './submission.js';

@Injectable()
export class Publishing {
  constructor(
    private readonly caseSteps: CaseReplySteps,
    private readonly citations: Citations,
    private readonly config: Config,
    private readonly ids: Ids,
    private readonly listeners: PublicationListeners,
    private readonly steps: ReplySteps,
  ) {}

  /**
   * @param emergencyReason lets one person publish what nobody approved; an approved reply needs none
   * @throws Conflict `reply/text-changed`; Refused `reply/checks-failed`; as `ReplySteps.take`
   */
  publish(order: ReplyOrder, emergencyReason: string | undefined): Promise<{ already: boolean }> {
    const choose = (status: ReplyStatus): ReplyAction =>
      emergencyReason !== undefined && status !== 'approved' ? 'publish_in_emergency' : 'publish';
    return this.steps.take(order, choose, async (unit, reply) => {
      const hash = contentHash(reply.content);
      const approved = reply.row.status === 'approved';
      if (approved && hash !== reply.row.contentHash) throw textChanged();
      await requireChecks(reply.content, this.citations);
      const older = await publishedReply(unit.manager, reply.row.caseId);
      const pages = await this.pagesOf(unit, reply, { hash, older });
      await unit.manager.insert(PublicationEntity, pages);
      const replaced = older === undefined ? [] : await correct(unit, older, pages, reply.at);
      await this.caseSteps.apply(unit, reply.kase.id, {
        step: older === undefined ? 'reply_published' : 'reply_corrected',
        actor: order.official,
        summary: approved ? 'The reply was published.' : 'The reply was published in an emergency.',
        data: { replyId: reply.row.id, pages: pages.map((page) => page.slug) },
      });
      await this.listeners.published(unit, {
        kind: older === undefined ? 'published' : 'corrected',
        replyId: reply.row.id,
        caseId: reply.kase.id,
        department: reply.kase.department,
        pages: publishedPages(pages, this.config),
        replaced: publishedPages(replaced, this.config),
        at: reply.at,
        demonstration: reply.row.demonstration,
      });
      return {
        contentHash: hash,
        publishedBy: order.official.id,
        publishedAt: reply.at,
        emergencyReason: approved ? null : (emergencyReason ?? null),
        corrects: older?.id ?? reply.row.corrects,
      };
    });
  }

  private async pagesOf(
    unit: Unit,
    reply: OpenReply,
    { hash, older }: { hash: string; older: ReplyEntity | undefined },
  ): Promise<PublicationEntity[]> {
    const { row, content, kase, at } = reply;
    const sources = await this.citations.published(content.sources);
    const schemes = await this.citations.schemes(content.sources);
    const english = content.texts.find((text) => text.language === 'en')?.headline ?? '';
    const olderPages = older ? await unit.manager.findBy(PublicationEntity, { replyId: older.id }) : [];
    return content.texts.map((text) => ({
      id: this.ids.next(),
      replyId: row.id,
      caseId: row.caseId,
      language: text.language,
      slug: slugOf({
        language: text.language,
        candidates: [text.headline, english, ...schemes],
        replyId: row.id,
      }),
      department: kase.department,
      verdict: content.verdict,
      contentHash: hash,
      headline: text.headline,
      searchText: searchText([text.headline, text.fact, text.myth, text.explanation, ...schemes]),
      status: 'published',
      publishedAt: at,
      updatedAt: at,
      correctedBy: null,
      corrects: nearest(olderPages, text.language)?.slug ?? null,
      withdrawnReason: null,
      content: publishedContent(text, sources),
    }));
  }
}

/** The older reply and its pages stay readable and lead to the newer ones. */
async function correct(
  unit: Unit,
  older: ReplyEntity,
  newer: readonly PublicationEntity[],
  at: string,
): Promise<PublicationEntity[]> {
  const pages = await unit.manager.findBy(PublicationEntity, { replyId: older.id });
  for (const page of pages) {
    const correctedBy = nearest(newer, page.language)?.slug ?? null;
    const changes = { status: 'corrected', correctedBy, updatedAt: at } as const;
    Object.assign(page, changes);
    await unit.manager.update(PublicationEntity, page.id, changes);
  }
  await unit.manager.update(ReplyEntity, older.id, {
    status: 'corrected',
    version: older.version + 1,
    updatedAt: at,
  });
  return pages;
}

function nearest(pages: readonly PublicationEntity[], language: string): PublicationEntity | undefined {
  return languagesByWish(language)
    .flatMap((each) => pages.filter((page) => page.language === each))
    .at(0);
}

function publishedContent(text: ReplyText, sources: FactCheck['sources']): PublicationEntity['content'] {
  const { fact, myth, explanation, closing } = text;
  return { fact, myth, explanation, closing, sources };
}

function textChanged(): Conflict {
  return new Conflict(
    'reply/text-changed',
    'The text is no longer the one that was approved. Please have it approved again.',
  );
}
