/** Recalls as officials see them: the reply, the fact, and what has changed between its versions. */
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { FactLibrary } from '../../facts/index.js';
import { type Official, Officials } from '../../officials/index.js';
import { Config } from '../../platform/config.js';
import { ReadConnection } from '../../platform/database/index.js';
import { factCheckUrl } from '../fact-check-views.js';
import { PublicationEntity } from '../publication.entity.js';
import { ReplyEntity } from '../reply.entity.js';
import { factDifference } from './fact-difference.js';
import type { RecallView } from './recall.contract.js';
import type { RecallEntity } from './recall.entity.js';

@Injectable()
export class RecallViews {
  constructor(
    private readonly config: Config,
    private readonly database: ReadConnection,
    private readonly verifiedFacts: FactLibrary,
    private readonly officials: Officials,
  ) {}

  async many(rows: readonly RecallEntity[], official: Official): Promise<RecallView[]> {
    if (rows.length === 0) return [];
    const replyId = In([...new Set(rows.map((row) => row.replyId))]);
    const replies = await this.database.repository(ReplyEntity).find({
      select: { id: true, version: true },
      where: { id: replyId },
    });
    const pages = await this.database.repository(PublicationEntity).find({
      where: { replyId },
      order: { language: 'ASC' },
    });
    const people = await this.officials.refs(rows.flatMap((row) => row.decidedBy ?? []));
    return Promise.all(
      rows.map(async (row): Promise<RecallView> => {
        const own = pages.filter((page) => page.replyId === row.replyId);
        const { id, status, reason, openedAt, department, caseId, decision, note, decidedAt } = row;
        return {
          ...{ id, status, reason, openedAt, department, caseId, replyId: row.replyId },
          replyVersion: replies.find((reply) => reply.id === row.replyId)?.version ?? 0,
          headline: own[0]?.headline ?? '',
          pages: own.map(({ language, slug }) => ({ language, url: factCheckUrl(this.config, slug) })),
          underReviewSince: own.find((page) => page.underReviewSince !== null)?.underReviewSince ?? null,
          ...(await this.factOf(row)),
          ...{ decision, note, decidedAt },
          decidedBy:
            row.decidedBy === null ? null : (people.get(row.decidedBy) ?? { id: row.decidedBy, name: '' }),
          mayDecide: official.may('approver', department),
        };
      }),
    );
  }

  private async factOf({
    factId,
    fromVersion,
    toVersion,
  }: RecallEntity): Promise<Pick<RecallView, 'fact' | 'difference'>> {
    const before = await this.verifiedFacts.version(factId, fromVersion);
    const after = await this.verifiedFacts.version(factId, toVersion);
    return {
      fact: {
        id: factId,
        scheme: after?.scheme ?? before?.scheme ?? factId,
        fromVersion,
        toVersion,
        withdrawnReason: after?.withdrawnReason ?? null,
        validUntil: after?.validUntil ?? null,
        changeNote: after?.changeNote ?? '',
        changedBy: after?.changedBy ?? null,
      },
      difference: before === undefined || after === undefined ? [] : factDifference(before, after),
    };
  }
}
