/** Which published replies a correction takes the place of: one, or two where two answered cases were merged. */
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Config } from '../platform/config.js';
import { ReadConnection } from '../platform/database/index.js';
import { Cases } from '../triage/index.js';
import type { ReplacedReply } from './contract.js';
import { factCheckUrl } from './fact-check-views.js';
import { PublicationEntity } from './publication.entity.js';
import type { ReplyEntity } from './reply.entity.js';
import { isBefore, pagesBefore } from './standing-pages.js';

type Reply = Readonly<Pick<ReplyEntity, 'id' | 'caseId' | 'status'>>;

const UNDERWAY: readonly string[] = ['draft', 'submitted', 'approved'];

@Injectable()
export class Replacements {
  constructor(
    private readonly cases: Cases,
    private readonly config: Config,
    private readonly database: ReadConnection,
  ) {}

  /** By the id of the reply: what its publication will replace, or has replaced. */
  async of(replies: readonly Reply[]): Promise<Map<string, ReplacedReply[]>> {
    const underway = replies.filter(({ status }) => UNDERWAY.includes(status));
    const done = replies.filter(({ status }) => !UNDERWAY.includes(status));
    return new Map([...(await this.ahead(underway)), ...(await this.behind(done))]);
  }

  private async ahead(replies: readonly Reply[]): Promise<Map<string, ReplacedReply[]>> {
    if (replies.length === 0) return new Map();
    const families = await this.cases.kinOf([...new Set(replies.map(({ caseId }) => caseId))]);
    const pages = await this.database.repository(PublicationEntity).find({
      where: { caseId: In([...families.values()].flat()), status: 'published' },
      order: { publishedAt: 'DESC', language: 'ASC' },
    });
    return new Map(
      replies.map(({ id, caseId }) => {
        const family = families.get(caseId) ?? [caseId];
        return [id, this.viewsOf(pages.filter((page) => family.includes(page.caseId)))];
      }),
    );
  }

  private async behind(replies: readonly Reply[]): Promise<Map<string, ReplacedReply[]>> {
    if (replies.length === 0) return new Map();
    const own = await this.database.repository(PublicationEntity).find({
      select: { id: true, replyId: true, slug: true, corrects: true },
      where: { replyId: In(replies.map(({ id }) => id)) },
    });
    const before = await pagesBefore(this.database.manager, own);
    return new Map(
      replies.map(({ id }) => {
        const versions = own.filter(({ replyId }) => replyId === id);
        return [id, this.viewsOf(before.filter((page) => isBefore(page, versions)))];
      }),
    );
  }

  private viewsOf(pages: readonly PublicationEntity[]): ReplacedReply[] {
    return [...new Set(pages.map(({ replyId }) => replyId))].map((id) => ({
      id,
      pages: pages
        .filter(({ replyId }) => replyId === id)
        .map(({ language, headline, slug }) => ({
          ...{ language, headline },
          url: factCheckUrl(this.config, slug),
        })),
    }));
  }
}
