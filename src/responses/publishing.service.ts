/** Makes an approved reply public: one page for each language, the older pages pointing to it. */
import { Injectable } from '@nestjs/common';
import type { Unit } from '../platform/database/index.js';
import { Config } from '../platform/config.js';
import { Conflict } from '../platform/errors.js';
import { Ids } from '../platform/ids.js';
import { Cases, CaseReplySteps } from '../triage/index.js';
import { languagesByWish } from './answer-language.js';
import { Citations } from './citations.service.js';
import type { FactCheck, ReplyText } from './contract.js';
import { publishedPages } from './fact-check-views.js';
import { versionHash } from './language-edits.js';
import { PublicationEntity } from './publication.entity.js';
import { PublicationListeners } from './publication-listeners.service.js';
import { ReplyEntity } from './reply.entity.js';
import type { ReplyAction, ReplyStatus } from './reply-lifecycle.js';
import { type OpenReply, type ReplyOrder, ReplySteps } from './reply-steps.service.js';
import { publishedReplies } from './reply-store.js';
import { ReplyTextEntity } from './reply-text.entity.js';
import { searchText } from './search-text.js';
import { slugOf, topicOf } from './slug.js';
import { pagesBefore, pagesOf } from './standing-pages.js';
import { requireChecks } from './submission.js';

/** `2026-11-23` */
const DAY_LENGTH = 10;

@Injectable()
export class Publishing {
  constructor(
    private readonly cases: Cases,
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
      const { row, content, versions, moves, moving, kase, at } = reply;
      const changed = versions.some(
        (each) => each.status === 'approved' && each.contentHash !== versionHash(content, each.language),
      );
      if (changed) throw textChanged();
      await requireChecks(moving, this.citations);
      const isFurther = row.status === 'published';
      const older = isFurther
        ? []
        : await publishedReplies(unit.manager, await this.cases.withAbsorbed(kase.id));
      const [newest] = older;
      const corrects = newest?.id ?? row.corrects;
      const before = isFurther
        ? await pagesBefore(unit.manager, await pagesOf(unit.manager, [row.id]))
        : await pagesOf(unit.manager, newest === undefined ? [corrects] : older.map(({ id }) => id));
      const pages = await this.newPages(reply, before);
      await unit.manager.insert(PublicationEntity, pages);
      const all = await pagesOf(unit.manager, [row.id]);
      const replaced = await leadOn(unit, before, { newer: all, at });
      for (const each of older) await closeCorrected(unit, each, at);
      const alone = moves.some((move) => move.action === 'publish_in_emergency');
      await this.caseSteps.apply(unit, kase.id, {
        step: isFurther ? 'reply_extended' : newest === undefined ? 'reply_published' : 'reply_corrected',
        actor: order.official,
        summary: alone ? 'The reply was published in an emergency.' : 'The reply was published.',
        data: {
          replyId: row.id,
          pages: pages.map((page) => page.slug),
          what: 'published',
          languages: pages.map((page) => page.language),
          ...(older.length > 1 ? { replaced: older.map(({ id }) => id) } : {}),
          ...(alone ? { emergency: emergencyReason } : {}),
        },
      });
      await this.listeners.published(unit, {
        kind: newest === undefined ? 'published' : 'corrected',
        replyId: row.id,
        caseId: kase.id,
        department: kase.department,
        pages: publishedPages(all, this.config).filter(({ id }) => pages.some((page) => page.id === id)),
        replaced: older.flatMap(({ id }) =>
          publishedPages(
            replaced.filter((page) => page.replyId === id),
            this.config,
          ),
        ),
        at,
        by: order.official.id,
        demonstration: row.demonstration,
      });
      const emergency = alone
        ? { emergencyReason, emergencyReviewedBy: null, emergencyReviewedAt: null }
        : {};
      const first = isFurther ? {} : { publishedBy: order.official.id, publishedAt: at };
      return {
        reply: { ...first, ...emergency, ...(alone ? { publishedBy: order.official.id } : {}), corrects },
        versions: ({ language }) => ({ contentHash: versionHash(content, language), publishedAt: at }),
      };
    });
  }

  private async newPages(
    reply: OpenReply,
    before: readonly PublicationEntity[],
  ): Promise<PublicationEntity[]> {
    const { row, content, moving, kase, at } = reply;
    const sources = await this.citations.published(content.sources);
    const schemes = await this.citations.schemes(content.sources);
    const seen = { since: kase.openedAt.slice(0, DAY_LENGTH), channels: [...kase.channels].sort() };
    const english = content.texts.find((text) => text.language === 'en')?.headline ?? '';
    return moving.texts.map((text) => ({
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
      contentHash: versionHash(content, text.language),
      headline: text.headline,
      searchText: searchText([text.headline, text.fact, text.myth, text.explanation, ...schemes]),
      status: 'published',
      publishedAt: at,
      updatedAt: at,
      correctedBy: null,
      corrects: nearest(before, text.language)?.slug ?? null,
      withdrawnReason: null,
      underReviewSince: null,
      topics: schemes.map(topicOf),
      content: { ...publishedContent(text, sources), seen },
    }));
  }
}

/** The older pages stay readable and lead to the newer ones, each to the one in the nearest language. */
async function leadOn(
  unit: Unit,
  older: PublicationEntity[],
  { newer, at }: { newer: readonly PublicationEntity[]; at: string },
): Promise<PublicationEntity[]> {
  for (const page of older) {
    if (page.status === 'withdrawn') continue;
    const correctedBy = nearest(newer, page.language)?.slug ?? null;
    const changes = { status: 'corrected', correctedBy, updatedAt: at } as const;
    Object.assign(page, changes);
    await unit.manager.update(PublicationEntity, page.id, changes);
  }
  return older;
}

async function closeCorrected(unit: Unit, older: ReplyEntity, at: string): Promise<void> {
  const published = { replyId: older.id, status: 'published' } as const;
  await unit.manager.update(ReplyTextEntity, published, { status: 'corrected' });
  await unit.manager.update(ReplyEntity, older.id, {
    status: 'corrected',
    version: older.version + 1,
    updatedAt: at,
  });
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
