/** Lists of replies across cases: what waits for approval, what was published in an emergency. */
import { Injectable } from '@nestjs/common';
import { Brackets, type SelectQueryBuilder } from 'typeorm';
import type { Official } from '../officials/index.js';
import { ReadConnection } from '../platform/database/index.js';
import { decodeCursor, encodeCursor, type Page } from '../platform/paging.js';
import type { ReplyQuery, ReplyView } from './contract.js';
import { ReplyEntity } from './reply.entity.js';
import { withTexts } from './reply-store.js';
import { ReplyViews } from './reply-views.service.js';

/** Any of its language versions: a published reply may have another one that waits for approval. */
const IN_STATUS =
  'EXISTS (SELECT 1 FROM "reply_texts" "version" WHERE "version"."replyId" = reply.id AND "version"."status" = :status)';

type PageQuery = Pick<ReplyQuery, 'cursor' | 'limit'>;

@Injectable()
export class ReplyLists {
  constructor(
    private readonly database: ReadConnection,
    private readonly views: ReplyViews,
  ) {}

  /** Of the official's departments; what has waited longest comes first. */
  list(query: ReplyQuery, official: Official): Promise<Page<ReplyView>> {
    return this.page(query, official, (rows) => {
      if (query.status !== undefined) rows.andWhere(IN_STATUS, { status: query.status });
      if (query.department !== undefined) {
        rows.andWhere('reply.department = :department', { department: query.department });
      }
      return rows;
    });
  }

  /** Published by one person alone, and not yet looked at by another. */
  emergencies(query: PageQuery, official: Official): Promise<Page<ReplyView>> {
    return this.page(query, official, (rows) =>
      rows.andWhere('reply.emergencyReason IS NOT NULL').andWhere('reply.emergencyReviewedBy IS NULL'),
    );
  }

  private async page(
    { cursor, limit }: PageQuery,
    official: Official,
    filter: (rows: SelectQueryBuilder<ReplyEntity>) => SelectQueryBuilder<ReplyEntity>,
  ): Promise<Page<ReplyView>> {
    const departments = official.departmentsAs('viewer');
    if (departments.length === 0) return { items: [], nextCursor: null, total: 0 };
    const rows = (): SelectQueryBuilder<ReplyEntity> =>
      filter(
        this.database
          .repository(ReplyEntity)
          .createQueryBuilder('reply')
          .where('reply.department IN (:...departments)', { departments })
          .orderBy('reply.updatedAt', 'ASC')
          .addOrderBy('reply.id', 'ASC'),
      );
    const total = await rows().getCount();
    const found = await after(rows(), cursor)
      .take(limit + 1)
      .getMany();
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: await this.views.many(await withTexts(this.database.manager, shown), official),
      nextCursor: last !== undefined && found.length > limit ? encodeCursor([last.updatedAt, last.id]) : null,
      total,
    };
  }
}

function after(
  rows: SelectQueryBuilder<ReplyEntity>,
  cursor: string | undefined,
): SelectQueryBuilder<ReplyEntity> {
  if (cursor === undefined) return rows;
  const [updatedAt, id] = decodeCursor(cursor, 2);
  return rows.andWhere(
    new Brackets((later) =>
      later
        .where('reply.updatedAt > :updatedAt', { updatedAt })
        .orWhere('reply.updatedAt = :updatedAt AND reply.id > :id', { updatedAt, id }),
    ),
  );
}
