import { Injectable } from '@nestjs/common';
import { Brackets, In, type SelectQueryBuilder } from 'typeorm';
import { Config } from '../platform/config.js';
import { ReadConnection } from '../platform/database/index.js';
import { NotFound } from '../platform/errors.js';
import { decodeCursor, encodeCursor, type Page } from '../platform/paging.js';
import { Cases } from '../triage/index.js';
import { languagesByWish } from './answer-language.js';
import type { FactCheck, FactCheckItem, FactCheckQuery, ReplyLanguage } from './contract.js';
import { factCheck, factCheckItem } from './fact-check-views.js';
import { PublicationEntity } from './publication.entity.js';
import { searchPatterns } from './search-text.js';
import { isBefore, pagesBefore, standingPages } from './standing-pages.js';

export type Filters = Pick<FactCheckQuery, 'q' | 'department' | 'language' | 'verdict' | 'topic'>;

/** Published replies, for everybody. */
@Injectable()
export class FactChecks {
  constructor(
    private readonly cases: Cases,
    private readonly config: Config,
    private readonly database: ReadConnection,
  ) {}

  /** What is published now, newest first; corrected and withdrawn pages are reached by their address only. */
  async list(query: FactCheckQuery): Promise<Page<FactCheckItem>> {
    const total = await this.matching(query).getCount();
    const found = await after(this.matching(query), query.cursor)
      .take(query.limit + 1)
      .getMany();
    const pages = found.slice(0, query.limit);
    const last = pages.at(-1);
    return {
      items: pages.map((page) => factCheckItem(page, this.config)),
      nextCursor:
        last !== undefined && found.length > query.limit ? encodeCursor([last.publishedAt, last.id]) : null,
      total,
    };
  }

  async bySlug(slug: string): Promise<FactCheck | undefined> {
    const page = await this.database.repository(PublicationEntity).findOneBy({ slug });
    if (page === null) return undefined;
    return (await this.withVersions([page]))[0];
  }

  /**
   * The page that a short address names: the reply's in this language, or in the nearest that it has. Withdrawn and
   * corrected pages too: they say what happened.
   * @param code the eight letters and digits that end the slugs of a reply, and no other signs
   */
  async slugOf(code: string, language: ReplyLanguage): Promise<string | undefined> {
    const pages = await this.database
      .repository(PublicationEntity)
      .createQueryBuilder('page')
      .select(['page.slug', 'page.language'])
      .where('(page.slug LIKE :plain OR page.slug LIKE :inLanguage)', {
        plain: `%-${code}`,
        inLanguage: `%-${code}-__`,
      })
      .orderBy('page.publishedAt', 'DESC')
      .getMany();
    return languagesByWish(language)
      .flatMap((each) => pages.filter((page) => page.language === each))
      .at(0)?.slug;
  }

  /** The reply that stands under this address. @throws NotFound `fact-check/unknown` */
  async replyOf(slug: string): Promise<string> {
    const page = await this.database
      .repository(PublicationEntity)
      .findOne({ select: { id: true, replyId: true }, where: { slug } });
    if (page === null) throw new NotFound('fact-check/unknown', 'There is no such fact-check.');
    return page.replyId;
  }

  /** The newest published pages in full, for feeds and site maps; of everything, or of a part. */
  async newest(limit: number, filters: Filters = {}): Promise<FactCheck[]> {
    return this.withVersions(await this.matching(filters).take(limit).getMany());
  }

  /**
   * The newest published answer of a case, or of one merged into it, in the language nearest to the wished one (`ur-Latn` is answered in
   * `ur`; then English, Hindi, Urdu).
   */
  async answerOf(caseId: string, language: string): Promise<FactCheckItem | undefined> {
    const newest = await standingPages(this.database.manager, await this.cases.withAbsorbed(caseId));
    const page = nearestPage(newest, language);
    return page && factCheckItem(page, this.config);
  }

  private async withVersions(pages: readonly PublicationEntity[]): Promise<FactCheck[]> {
    if (pages.length === 0) return [];
    const versions = await this.database.repository(PublicationEntity).find({
      where: { replyId: In([...new Set(pages.map((page) => page.replyId))]) },
      order: { language: 'ASC' },
    });
    const before = await pagesBefore(this.database.manager, versions);
    return pages.map((page) => {
      const ofReply = versions.filter((version) => version.replyId === page.replyId);
      const older = before.filter((each) => isBefore(each, ofReply));
      return factCheck(page, { versions: ofReply, earlier: onePerReply(older, page.language) }, this.config);
    });
  }

  private matching({
    q,
    department,
    language,
    verdict,
    topic,
  }: Filters): SelectQueryBuilder<PublicationEntity> {
    const query = this.database
      .repository(PublicationEntity)
      .createQueryBuilder('page')
      .where('page.status = :status', { status: 'published' })
      .orderBy('page.publishedAt', 'DESC')
      .addOrderBy('page.id', 'DESC');
    if (department !== undefined) query.andWhere('page.department = :department', { department });
    if (language !== undefined) query.andWhere('page.language = :language', { language });
    if (verdict !== undefined) query.andWhere('page.verdict = :verdict', { verdict });
    if (topic !== undefined) {
      const pattern = `%"id":${JSON.stringify(topic).replace(/[!%_]/g, '!$&')}%`;
      query.andWhere(`page.topics LIKE :topic ESCAPE '!'`, { topic: pattern });
    }
    searchPatterns(q ?? '').forEach((pattern, index) => {
      query.andWhere(`page.searchText LIKE :pattern${index} ESCAPE '\\'`, { [`pattern${index}`]: pattern });
    });
    return query;
  }
}

function nearestPage(pages: readonly PublicationEntity[], language: string): PublicationEntity | undefined {
  return languagesByWish(language)
    .flatMap((each) => pages.filter((page) => page.language === each))
    .at(0);
}

/** Of each reply the page in the nearest language. */
function onePerReply(pages: readonly PublicationEntity[], language: string): PublicationEntity[] {
  return [...new Set(pages.map((page) => page.replyId))].flatMap(
    (replyId) =>
      nearestPage(
        pages.filter((page) => page.replyId === replyId),
        language,
      ) ?? [],
  );
}

function after(
  query: SelectQueryBuilder<PublicationEntity>,
  cursor: string | undefined,
): SelectQueryBuilder<PublicationEntity> {
  if (cursor === undefined) return query;
  const [publishedAt, id] = decodeCursor(cursor, 2);
  return query.andWhere(
    new Brackets((older) =>
      older
        .where('page.publishedAt < :publishedAt', { publishedAt })
        .orWhere('page.publishedAt = :publishedAt AND page.id < :id', { publishedAt, id }),
    ),
  );
}
