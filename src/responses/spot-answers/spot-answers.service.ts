/**
 * Answers given on the spot: a report that joins an answered case has its answer as it comes in. This notes it, tells
 * those who deliver, and takes what the sender says of the answer. The answer's page needs none of this: it is read
 * from the case.
 */
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { Announcer } from '../../platform/announcer.js';
import { Clock, SECONDS } from '../../platform/clock.js';
import { Config } from '../../platform/config.js';
import { portions, ReadConnection, type Unit, UnitOfWork } from '../../platform/database/index.js';
import { Rounds } from '../../platform/rounds.js';
import { type ArrivedReport, CaseHasChanged, Cases, ReportReturns } from '../../triage/index.js';
import type { SpotFeedback } from '../contract.js';
import { publishedPages } from '../fact-check-views.js';
import { PublicationEntity } from '../publication.entity.js';
import { PublicationListeners } from '../publication-listeners.service.js';
import { standingPages } from '../standing-pages.js';
import { SpotAnswerEntity } from './spot-answer.entity.js';

const ROUND_PAUSE = 2 * SECONDS;
const PORTION = 200;

export interface Spoken {
  reportId: string;
  caseId: string;
  receivedAt: string;
  feedback: SpotFeedback;
}

type AnswerPlace = Pick<PublicationEntity, 'replyId' | 'caseId' | 'department'>;

@Injectable()
export class SpotAnswers implements OnApplicationBootstrap {
  /** Cases in which reports arrived since the last round. */
  private arrived = new Set<string>();

  constructor(
    private readonly announcer: Announcer,
    private readonly cases: Cases,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: ReadConnection,
    private readonly listeners: PublicationListeners,
    private readonly returns: ReportReturns,
    private readonly rounds: Rounds,
    private readonly units: UnitOfWork,
  ) {}

  /** What arrived while nobody listened is found by looking at every answered case once. */
  async onApplicationBootstrap(): Promise<void> {
    this.announcer.on(CaseHasChanged, ({ change }) => {
      if (change.kind === 'report_joined') this.arrived.add(change.caseId);
    });
    await this.database.open();
    const answered = await this.database
      .repository(PublicationEntity)
      .createQueryBuilder('page')
      .select('page.caseId', 'caseId')
      .distinct(true)
      .where({ status: 'published' })
      .getRawMany<{ caseId: string }>();
    for (const { caseId } of answered) this.arrived.add((await this.cases.find(caseId))?.id ?? caseId);
    this.rounds.start({ name: 'spot-answers', every: ROUND_PAUSE, work: () => this.round() });
  }

  /** Notes the answers of all reports that arrived; each once. */
  async round(): Promise<void> {
    const caseIds = [...this.arrived];
    this.arrived = new Set();
    for (const some of portions(caseIds)) {
      for (const [caseId, family] of await this.answeredAmong(some)) {
        while ((await this.noteArrived(caseId, family)) === PORTION);
      }
    }
  }

  /** In a flood nearly all cases are unanswered: one question for many of them, those merged into them included. */
  private async answeredAmong(caseIds: readonly string[]): Promise<[caseId: string, family: string[]][]> {
    const families = [...(await this.cases.familiesOf(caseIds))];
    const pages = await this.database.repository(PublicationEntity).find({
      select: { id: true, caseId: true },
      // Corrected ones too: the correction may stand in another case, from which this one was taken apart again.
      where: { caseId: In(families.flatMap(([, family]) => family)), status: Not('withdrawn') },
    });
    const answered = new Set(pages.map((page) => page.caseId));
    return families.filter(([, family]) => family.some((id) => answered.has(id)));
  }

  /**
   * What a sender says of the answer. "Not about this" takes the report out of the answered case.
   * @returns false when the report has no answer; `moved` when it went back into triage
   */
  async takeFeedback({
    reportId,
    caseId,
    receivedAt,
    feedback,
  }: Spoken): Promise<{ moved: boolean } | false> {
    const family = await this.cases.withAbsorbed(caseId);
    return this.units.run(async (unit) => {
      const known = await unit.manager.findOneBy(SpotAnswerEntity, { reportId });
      const [page] = await standingPages(unit.manager, family);
      if (known === null && page === undefined) return false;
      // A report that had another answer before is asked about the one that its case has now.
      if (page !== undefined && (known === null || !family.includes(known.caseId))) {
        const way = receivedAt <= page.publishedAt || known !== null ? 'waited' : 'joined';
        const similarity = await this.similarityOf(caseId, reportId, receivedAt);
        const row = this.rowOf({ reportId, receivedAt, similarity }, placeOf(page, caseId, family), way);
        await unit.manager.delete(SpotAnswerEntity, { reportId });
        await unit.manager.insert(SpotAnswerEntity, row);
      }
      const feedbackAt = this.clock.instant();
      await unit.manager.update(SpotAnswerEntity, { reportId }, { feedback, feedbackAt });
      // A report that stands in a case of its own is triaged there already.
      if (feedback !== 'not_about_this' || page === undefined) return { moved: false };
      return { moved: (await this.returns.backToTriage(unit, reportId)) !== undefined };
    });
  }

  /** What the sender of a report said of the answer to this case; null when nothing yet. */
  async feedbackOf(reportId: string, caseId: string): Promise<SpotFeedback | null> {
    const row = await this.database.repository(SpotAnswerEntity).findOneBy({ reportId });
    if (row === null) return null;
    return (await this.cases.withAbsorbed(caseId)).includes(row.caseId) ? row.feedback : null;
  }

  /** @returns how many answers were noted */
  private async noteArrived(caseId: string, family: string[]): Promise<number> {
    const [page] = await standingPages(this.database.manager, family);
    if (page === undefined) return 0;
    const [last] = await this.database.repository(SpotAnswerEntity).find({
      where: { replyId: page.replyId, caseId: In(family), way: 'joined' },
      order: { receivedAt: 'DESC' },
      take: 1,
    });
    const arrived = await this.cases.reportsSince(caseId, last?.receivedAt ?? page.publishedAt, PORTION);
    if (arrived.length === 0) return 0;
    return this.units.run((unit) => this.note(unit, { caseId, family, arrived }));
  }

  private async note(
    unit: Unit,
    { caseId, family, arrived }: { caseId: string; family: string[]; arrived: readonly ArrivedReport[] },
  ): Promise<number> {
    const pages = await standingPages(unit.manager, family);
    const [page] = pages;
    if (page === undefined) return 0;
    const ids = arrived.map((report) => report.reportId);
    const known = await unit.manager.find(SpotAnswerEntity, {
      select: { reportId: true },
      where: { reportId: In(ids) },
    });
    const fresh = arrived.filter(
      ({ reportId, receivedAt }) =>
        receivedAt > page.publishedAt && known.every((each) => each.reportId !== reportId),
    );
    if (fresh.length === 0) return 0;
    await unit.manager.insert(
      SpotAnswerEntity,
      fresh.map((report) => this.rowOf(report, placeOf(page, caseId, family), 'joined')),
    );
    await this.listeners.answeredOnTheSpot(unit, {
      reportIds: fresh.map((report) => report.reportId),
      caseId,
      department: page.department,
      pages: publishedPages(pages, this.config),
      at: this.clock.instant(),
      demonstration: false,
    });
    return fresh.length;
  }

  private rowOf(
    { reportId, receivedAt, similarity }: ArrivedReport,
    { replyId, caseId, department }: AnswerPlace,
    way: SpotAnswerEntity['way'],
  ): Omit<SpotAnswerEntity, 'feedback' | 'feedbackAt'> {
    const answeredAt = this.clock.instant();
    return { reportId, replyId, caseId, department, way, similarity, receivedAt, answeredAt };
  }

  private async similarityOf(caseId: string, reportId: string, receivedAt: string): Promise<number | null> {
    const around = await this.cases.reportsSince(caseId, receivedAt, PORTION);
    return around.find((report) => report.reportId === reportId)?.similarity ?? null;
  }
}

/** The case for which the reply was published, or the report's own where the reply stands in another one. */
function placeOf(
  { replyId, caseId, department }: PublicationEntity,
  own: string,
  family: readonly string[],
): AnswerPlace {
  return { replyId, department, caseId: family.includes(caseId) ? caseId : own };
}
