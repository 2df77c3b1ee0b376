/**
 * The book of answers that reports got though they stand in a case of their own: whether a reply may be given, who got
 * which, and what they said of it.
 */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In, IsNull, LessThan, Not, Or } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Config } from '../../platform/config.js';
import { ReadConnection, type Unit } from '../../platform/database/index.js';
import { type Hundredth, SpotAnswerBook, type SpotBookkeeper, type SpotNote } from '../../triage/index.js';
import { publishedPages } from '../fact-check-views.js';
import { PublicationEntity } from '../publication.entity.js';
import { PublicationListeners } from '../publication-listeners.service.js';
import { RecallEntity } from '../recalls/recall.entity.js';
import { SpotAnswerEntity } from './spot-answer.entity.js';
import { hundredths } from './spot-bands.js';

/** An exact copy: nothing was measured. */
const EXACT = 1;

/** An answer that a report has though it stands in another case. */
export interface MatchedAnswer {
  replyId: string;
  /** The answered case. */
  caseId: string;
  answeredAt: string;
}

@Injectable()
export class SpotBook implements SpotBookkeeper, OnModuleInit {
  constructor(
    private readonly book: SpotAnswerBook,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: ReadConnection,
    private readonly listeners: PublicationListeners,
  ) {}

  onModuleInit(): void {
    this.book.connect(this);
  }

  /** Never what is withdrawn, corrected, under review, or rests on a fact that has changed since. */
  async stands({ manager }: Unit, replyId: string): Promise<boolean> {
    const page = { replyId, status: 'published' as const, underReviewSince: IsNull() };
    if (!(await manager.existsBy(PublicationEntity, page))) return false;
    return !(await manager.existsBy(RecallEntity, { replyId, status: Not('decided' as const) }));
  }

  async note(unit: Unit, { reportId, receivedAt, replyId, similarity }: SpotNote): Promise<void> {
    const pages = await unit.manager.find(PublicationEntity, {
      where: { replyId, status: 'published' },
      order: { language: 'ASC' },
    });
    const [page] = pages;
    if (page === undefined) return;
    const { caseId, department } = page;
    const at = this.clock.instant();
    await unit.manager.insert(SpotAnswerEntity, {
      ...{ reportId, replyId, caseId, department, way: 'matched' as const, similarity },
      ...{ receivedAt, answeredAt: at },
    });
    await this.listeners.answeredOnTheSpot(unit, {
      ...{ reportIds: [reportId], caseId, department, at, demonstration: false },
      pages: publishedPages(pages, this.config),
    });
  }

  async opinions(): Promise<Hundredth[]> {
    const rows = await this.database.repository(SpotAnswerEntity).find({
      select: { reportId: true, similarity: true, feedback: true },
      where: { way: In(['matched', 'joined']), similarity: LessThan(EXACT) },
    });
    return hundredths(rows);
  }

  /** The answer of a report whose sender has not said that it is about something else. */
  async matchedAnswerOf(reportId: string): Promise<MatchedAnswer | undefined> {
    const row = await this.database.repository(SpotAnswerEntity).findOneBy({ reportId, way: 'matched' });
    if (row === null || row.feedback === 'not_about_this') return undefined;
    const { replyId, caseId, answeredAt } = row;
    return { replyId, caseId, answeredAt };
  }

  /** Reports of other cases that were answered by a reply to one of these: what becomes of it, they are told too. */
  async matchedReports(manager: EntityManager, caseIds: readonly string[]): Promise<string[]> {
    const rows = await manager.find(SpotAnswerEntity, {
      select: { reportId: true },
      where: {
        ...{ caseId: In([...caseIds]), way: 'matched' as const },
        feedback: Or(IsNull(), Not('not_about_this' as const)),
      },
    });
    return rows.map(({ reportId }) => reportId);
  }
}
