/** What rests on a fact: replies that cite it and open cases that were matched with it. */
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { FactLibrary } from '../facts/index.js';
import type { Official } from '../officials/index.js';
import { ReadConnection } from '../platform/database/index.js';
import { NotFound } from '../platform/errors.js';
import { CasesOfFact } from '../triage/index.js';
import type { FactEffect } from './contract.js';
import type { ReplyStatus } from './reply-lifecycle.js';
import { type StoredReply, withTexts } from './reply-store.js';
import { ReplyEntity } from './reply.entity.js';

const UNDERWAY: readonly ReplyStatus[] = ['draft', 'submitted', 'approved'];
const MOST_SHOWN = 50;

type ReplyItem = FactEffect['replies']['items'][number];

@Injectable()
export class FactEffects {
  constructor(
    private readonly cases: CasesOfFact,
    private readonly database: ReadConnection,
    private readonly verifiedFacts: FactLibrary,
  ) {}

  /** @throws NotFound `fact/not-found` */
  async of(factId: string, official: Official): Promise<FactEffect> {
    if ((await this.verifiedFacts.current(factId)) === undefined) {
      throw new NotFound('fact/not-found', 'There is no such fact.');
    }
    const citing = await this.citing(factId);
    const isPublic = ({ row }: StoredReply): boolean => row.status === 'published';
    const shown = citing.filter((reply) => isPublic(reply) || official.may('viewer', reply.row.department));
    const departments = official.departmentsAs('viewer');
    const { total, cases } = await this.cases.open(factId, { departments, limit: MOST_SHOWN });
    return {
      factId,
      replies: {
        published: citing.filter(isPublic).length,
        underway: citing.filter((reply) => !isPublic(reply)).length,
        items: shown.slice(0, MOST_SHOWN).map((reply) => replyItem(reply, factId, official)),
      },
      cases: {
        open: total,
        items: cases.map(({ id, number, title, status, priority, similarity, relation }) => ({
          ...{ id, number, title, status, priority, similarity, relation },
        })),
      },
    };
  }

  /** Newest first. Sources are stored as JSON: the id stands there in its quotes. */
  private async citing(factId: string): Promise<StoredReply[]> {
    const pattern = `%"factId":${JSON.stringify(factId).replace(/[!%_]/g, '!$&')}%`;
    const rows = await this.database
      .repository(ReplyEntity)
      .createQueryBuilder('reply')
      .where({ status: In(['published', ...UNDERWAY]) })
      .andWhere(`reply.sources LIKE :pattern ESCAPE '!'`, { pattern })
      .orderBy('reply.updatedAt', 'DESC')
      .addOrderBy('reply.id', 'ASC')
      .getMany();
    return withTexts(this.database.manager, rows);
  }
}

function replyItem({ row, content }: StoredReply, factId: string, official: Official): ReplyItem {
  const cited = content.sources.flatMap((source) =>
    'factId' in source && source.factId === factId ? [source.factVersion] : [],
  );
  return {
    id: row.id,
    caseId: row.caseId,
    status: row.status,
    headline: content.texts.find((text) => text.headline !== '')?.headline ?? '',
    department: row.department,
    factVersion: Math.max(...cited),
    mayOpen: official.may('viewer', row.department),
  };
}
