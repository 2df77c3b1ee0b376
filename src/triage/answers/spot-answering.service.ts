/** Finds the published answer for a report as it comes in: that of the case it joins, or one that answers it elsewhere. */
import { Injectable } from '@nestjs/common';
import type { AnswerForReport, StoredReport } from '../../ingest/index.js';
import type { Unit } from '../../platform/database/index.js';
import { CaseStore } from '../case-store.service.js';
import type { Case } from '../case.entity.js';
import type { NearCase } from '../placement.js';
import type { Reading } from '../reading/reading.js';
import { AnsweredClaims, type SpotMatch } from './answered-claims.js';
import { SpotAnswerBook } from './spot-answer-book.js';

@Injectable()
export class SpotAnswering {
  constructor(
    private readonly book: SpotAnswerBook,
    private readonly claims: AnsweredClaims,
    private readonly store: CaseStore,
  ) {}

  /** Before the unit: nothing is looked for where the report is a copy in an answered case. */
  async look(
    report: StoredReport,
    reading: Reading,
    copyOf: string | undefined,
  ): Promise<SpotMatch | undefined> {
    if (copyOf !== undefined && this.store.live.get(copyOf)?.status === 'answered') return undefined;
    return this.claims.match(report, reading);
  }

  /** In the unit, once the report stands in its case. */
  async answer(
    unit: Unit,
    report: StoredReport,
    { placed, match }: { placed: Case; match: SpotMatch | undefined },
  ): Promise<AnswerForReport | null> {
    const { live } = this.store;
    if (placed.status === 'answered') {
      const own = this.claims.ofCases(live.familyOf(placed.id));
      return own?.answerIn(report.language) ?? null;
    }
    if (match === undefined || !this.isSettled(match, placed)) return null;
    const { replyId } = match.claim;
    if (!(await this.book.stands(unit, replyId))) return null;
    const { id: reportId, receivedAt } = report;
    await this.book.note(unit, { reportId, receivedAt, replyId, similarity: match.similarity });
    return match.claim.answerIn(report.language);
  }

  /** The answered case, to be shown beside a case whose report it answers. */
  nearTo(match: SpotMatch | undefined): NearCase[] {
    if (match === undefined) return [];
    const caseId = this.store.live.survivorOf(match.claim.caseId);
    return this.store.live.get(caseId) === undefined ? [] : [{ caseId, similarity: match.similarity }];
  }

  /** While an answered case is open again, for a correction or because it was contested, its answer is in doubt. */
  private isSettled({ claim }: SpotMatch, placed: Case): boolean {
    const caseId = this.store.live.survivorOf(claim.caseId);
    const answered = this.store.live.get(caseId);
    return caseId !== placed.id && (answered === undefined || answered.status === 'answered');
  }
}
