/** Replies as officials see them: names for ids, the checks as they stand now, what this official may do. */
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { OfficialRef } from '../officials/contract.js';
import { type Official, Officials } from '../officials/index.js';
import { Config } from '../platform/config.js';
import { ReadConnection } from '../platform/database/index.js';
import { Citations } from './citations.service.js';
import type { LanguageVersionView, ReplyView } from './contract.js';
import { factCheckUrl } from './fact-check-views.js';
import { PublicationEntity } from './publication.entity.js';
import { Replacements } from './replacements.service.js';
import { standing } from './language-moves.js';
import { REPLY_ACTIONS, type ReplyAction } from './reply-lifecycle.js';
import { allowedActions } from './reply-permissions.js';
import { checkReply } from './reply-rules.js';
import type { LanguageVersion, StoredReply } from './reply-store.js';

@Injectable()
export class ReplyViews {
  constructor(
    private readonly citations: Citations,
    private readonly config: Config,
    private readonly database: ReadConnection,
    private readonly officials: Officials,
    private readonly replacements: Replacements,
  ) {}

  /** @param department of the case now; an official's roles there decide what is allowed */
  async one(stored: StoredReply, official: Official, department: string): Promise<ReplyView> {
    const row = { ...stored.row, department };
    const [view] = await this.many([{ ...stored, row }], official);
    if (view === undefined) throw new Error('One reply gives one view.');
    return view;
  }

  async many(replies: readonly StoredReply[], official: Official): Promise<ReplyView[]> {
    if (replies.length === 0) return [];
    const people = replies.flatMap(({ row, versions }) => [
      ...[row.authorId, row.approverId, row.emergencyReviewedBy],
      ...versions.flatMap((version) => [version.approverId, ...version.writers]),
    ]);
    const refs = await this.officials.refs(people.filter((id) => id !== null));
    const pages = await this.database.repository(PublicationEntity).find({
      select: { replyId: true, language: true, slug: true },
      where: { replyId: In(replies.map(({ row }) => row.id)) },
      order: { language: 'ASC' },
    });
    const replaced = await this.replacements.of(replies.map(({ row }) => row));
    return Promise.all(
      replies.map(async ({ row, content, versions }): Promise<ReplyView> => {
        const nameOf = (id: string): OfficialRef => refs.get(id) ?? { id, name: '' };
        const languages = standing(row.status, versions).map((version) =>
          versionView(version, nameOf, allowedTo(official, row)),
        );
        return {
          id: row.id,
          caseId: row.caseId,
          version: row.version,
          status: row.status,
          verdict: content.verdict,
          texts: content.texts,
          languages,
          sources: content.sources,
          author: nameOf(row.authorId),
          approver: row.approverId === null ? null : nameOf(row.approverId),
          contentHash: row.contentHash,
          returnComment: row.returnComment,
          emergencyReason: row.emergencyReason,
          emergencyReviewedBy: row.emergencyReviewedBy === null ? null : nameOf(row.emergencyReviewedBy),
          emergencyReviewedAt: row.emergencyReviewedAt,
          withdrawnReason: row.withdrawnReason,
          corrects: row.corrects,
          replaces: replaced.get(row.id) ?? [],
          checks: checkReply(content, await this.citations.standings(content.sources)),
          pages: pages
            .filter((page) => page.replyId === row.id)
            .map(({ language, slug }) => ({ language, slug, url: factCheckUrl(this.config, slug) })),
          allowed: REPLY_ACTIONS.filter((action) => languages.some((each) => each.allowed.includes(action))),
          createdAt: row.createdAt,
          updatedAt: row.updatedAt,
          publishedAt: row.publishedAt,
        };
      }),
    );
  }
}

type Allowed = (version: LanguageVersion) => ReplyAction[];

function allowedTo(official: Official, { department }: { department: string }): Allowed {
  return (version) => allowedActions(version, official.id, (role) => official.may(role, department));
}

function versionView(
  version: LanguageVersion,
  nameOf: (id: string) => OfficialRef,
  allowed: Allowed,
): LanguageVersionView {
  const { language, status, contentHash, approvedAt, submittedAt, publishedAt, returnComment } = version;
  return {
    language,
    status,
    contentHash,
    approver: version.approverId === null ? null : nameOf(version.approverId),
    approvedAt,
    submittedAt,
    publishedAt,
    returnComment,
    writers: version.writers.map(nameOf),
    allowed: allowed(version),
  };
}
