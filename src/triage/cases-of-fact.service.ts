/** Which open cases a fact was matched with: what a change of the fact would touch. */
import { Injectable } from '@nestjs/common';
import { ReadConnection } from '../platform/database/index.js';
import { CaseMatchEntity } from './case-match.entity.js';
import { CASE_STATUSES, type CaseStatus, isOpen } from './case-lifecycle.js';
import { CaseEntity } from './case.entity.js';
import type { MatchView } from './contract.js';
import type { Level } from './priority.js';

export interface CaseOfFact {
  id: string;
  number: number;
  title: string;
  status: CaseStatus;
  priority: Level;
  department: string;
  similarity: number;
  relation: MatchView['relation'];
}

const STILL_OPEN = CASE_STATUSES.filter((status) => isOpen(status) && status !== 'answered');

@Injectable()
export class CasesOfFact {
  constructor(private readonly database: ReadConnection) {}

  /**
   * Cases still to be answered that no official has set apart from the fact: how many in all departments, and the
   * most urgent of `departments`, at most `limit`.
   */
  async open(
    factId: string,
    { departments, limit }: { departments: readonly string[]; limit: number },
  ): Promise<{ total: number; cases: CaseOfFact[] }> {
    const matched = this.database
      .repository(CaseMatchEntity)
      .createQueryBuilder('found')
      .innerJoin(CaseEntity, 'kase', 'kase.id = found.caseId')
      .where('found.factId = :factId', { factId })
      .andWhere("(found.feedback IS NULL OR found.feedback = 'accepted')")
      .andWhere('kase.status IN (:...open)', { open: STILL_OPEN });
    const total = await matched.getCount();
    if (departments.length === 0) return { total, cases: [] };
    const cases = await matched
      .andWhere('kase.department IN (:...departments)', { departments })
      .select('kase.id', 'id')
      .addSelect('kase.number', 'number')
      .addSelect('kase.title', 'title')
      .addSelect('kase.status', 'status')
      .addSelect('kase.priority', 'priority')
      .addSelect('kase.department', 'department')
      .addSelect('found.similarity', 'similarity')
      .addSelect('found.relation', 'relation')
      .orderBy('kase.priorityRank', 'ASC')
      .addOrderBy('kase.number', 'ASC')
      .limit(limit)
      .getRawMany<CaseOfFact>();
    return { total, cases };
  }
}
