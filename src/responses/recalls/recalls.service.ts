/** The recall list: what is on it, the mark on the public pages, and what approvers decide. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In, type SelectQueryBuilder } from 'typeorm';
import type { Official } from '../../officials/index.js';
import { Clock } from '../../platform/clock.js';
import { ReadConnection, type Unit, UnitOfWork } from '../../platform/database/index.js';
import { Conflict, NotFound } from '../../platform/errors.js';
import { Metrics } from '../../platform/metrics.js';
import { decodeCursor, encodeCursor, type Page } from '../../platform/paging.js';
import { CaseReplySteps } from '../../triage/index.js';
import { PublicationEntity } from '../publication.entity.js';
import { type PublicationEvent, PublicationListeners } from '../publication-listeners.service.js';
import { ReplyDecisions } from '../reply-decisions.service.js';
import { findReply } from '../reply-store.js';
import type { RecallAnswer, RecallDecisionBody, RecallQuery, RecallView } from './recall.contract.js';
import { RecallEntity } from './recall.entity.js';
import { RecallViews } from './recall-views.service.js';
import { markPages, unmarkWhenSettled, WAITING } from './review-mark.js';

@Injectable()
export class Recalls implements OnModuleInit {
  constructor(
    private readonly caseSteps: CaseReplySteps,
    private readonly clock: Clock,
    private readonly database: ReadConnection,
    private readonly decisions: ReplyDecisions,
    private readonly listeners: PublicationListeners,
    private readonly metrics: Metrics,
    private readonly units: UnitOfWork,
    private readonly views: RecallViews,
  ) {}

  onModuleInit(): void {
    this.listeners.connect({ afterPublishing: (unit, event) => this.settle(unit, event) });
    this.metrics.gauge('desk_recalls_open', 'Published replies whose cited fact has changed', () =>
      this.database.repository(RecallEntity).countBy({ status: In(WAITING) }),
    );
  }

  /** Of the official's departments, the one that has waited longest first. */
  async list(query: RecallQuery, official: Official): Promise<Page<RecallView>> {
    const departments = official.departmentsAs('viewer');
    if (departments.length === 0) return { items: [], nextCursor: null, total: 0 };
    const rows = (): SelectQueryBuilder<RecallEntity> => {
      const statuses = query.status === 'waiting' ? WAITING : [query.status];
      const found = this.database
        .repository(RecallEntity)
        .createQueryBuilder('recall')
        .where({ department: In(departments), status: In(statuses) })
        .orderBy('recall.openedAt', 'ASC')
        .addOrderBy('recall.id', 'ASC');
      if (query.department !== undefined) {
        found.andWhere('recall.department = :department', { department: query.department });
      }
      return found;
    };
    const total = await rows().getCount();
    const page = rows().take(query.limit + 1);
    if (query.cursor !== undefined) {
      const [at, id] = decodeCursor(query.cursor, 2);
      page.andWhere('(recall.openedAt > :at OR (recall.openedAt = :at AND recall.id > :id))', { at, id });
    }
    const found = await page.getMany();
    const shown = found.slice(0, query.limit);
    const last = shown.at(-1);
    return {
      items: await this.views.many(shown, official),
      nextCursor:
        last !== undefined && found.length > query.limit ? encodeCursor([last.openedAt, last.id]) : null,
      total,
    };
  }

  /** Marks the public pages "under review", or takes the mark away. @throws NotFound, Forbidden, Conflict */
  async mark(id: string, underReview: boolean, official: Official): Promise<RecallAnswer> {
    const already = await this.units.run(async (unit) => {
      const recall = await this.reach(unit, id, official);
      if (recall.status === 'decided') throw decidedAlready();
      const pages = await unit.manager.findBy(PublicationEntity, {
        replyId: recall.replyId,
        status: 'published',
      });
      if (pages.every((page) => (page.underReviewSince !== null) === underReview)) return true;
      const at = this.clock.instant();
      await markPages(unit, recall.replyId, { since: underReview ? at : null, at });
      const summary = underReview
        ? 'The public pages were marked “under review”.'
        : 'The public pages are no longer marked “under review”.';
      await this.note(unit, recall, official, { summary, what: underReview ? 'marked' : 'unmarked' });
      return false;
    });
    return { recall: await this.view(id, official), already };
  }

  /**
   * `still_right` closes the recall, `correct` waits for the correction to be published, `withdraw` withdraws the
   * reply with the note as the public reason. @throws NotFound, Forbidden, Conflict, Refused
   */
  async decide(id: string, body: RecallDecisionBody, official: Official): Promise<RecallAnswer> {
    if (body.decision === 'withdraw') return this.withdraw(id, body.note, official);
    const { decision, note } = body;
    const already = await this.units.run(async (unit) => {
      const recall = await this.reach(unit, id, official);
      const status = decision === 'correct' ? 'correcting' : 'decided';
      if (recall.status === status && recall.decision === decision) return true;
      if (recall.status === 'decided') throw decidedAlready();
      const decidedAt = this.clock.instant();
      const changes = { status, decision, note, decidedBy: official.id, decidedAt } as const;
      await unit.manager.update(RecallEntity, id, changes);
      if (decision === 'still_right') await unmarkWhenSettled(unit, recall.replyId, decidedAt);
      await this.note(unit, recall, official, { summary: SUMMARIES[decision], what: decision });
      return false;
    });
    return { recall: await this.view(id, official), already };
  }

  private async withdraw(id: string, note: string, official: Official): Promise<RecallAnswer> {
    const recall = await this.database.repository(RecallEntity).findOneBy({ id });
    refuseStranger(recall, official);
    const reply = await findReply(this.database.manager, recall.replyId);
    const order = { replyId: recall.replyId, version: reply?.row.version ?? 0, official };
    const { already } = await this.decisions.withdraw(order, note);
    return { recall: await this.view(id, official), already };
  }

  /** A correction or a withdrawal settles every recall of the reply that it ends, in the same unit. */
  private async settle(unit: Unit, event: PublicationEvent): Promise<void> {
    if (event.kind === 'published') return;
    const ended = event.kind === 'withdrawn' ? [event.replyId] : event.replaced.map((page) => page.replyId);
    if (ended.length === 0) return;
    const replyId = In([...new Set(ended)]);
    const waiting = { replyId, status: In(WAITING) };
    const reason = event.pages[0]?.withdrawnReason ?? null;
    const decision = event.kind === 'withdrawn' ? ('withdraw' as const) : ('correct' as const);
    const outcome = { status: 'decided' as const, decision, decidedBy: event.by, decidedAt: event.at };
    await unit.manager.update(
      RecallEntity,
      waiting,
      reason === null ? outcome : { ...outcome, note: reason },
    );
    await unit.manager.update(PublicationEntity, { replyId }, { underReviewSince: null });
  }

  private async reach(unit: Unit, id: string, official: Official): Promise<RecallEntity> {
    const recall = await unit.manager.findOneBy(RecallEntity, { id });
    refuseStranger(recall, official);
    return recall;
  }

  private async note(
    unit: Unit,
    recall: RecallEntity,
    official: Official,
    { summary, what }: { summary: string; what: string },
  ): Promise<void> {
    const data = { replyId: recall.replyId, factId: recall.factId, recallId: recall.id, what };
    await this.caseSteps.apply(unit, recall.caseId, {
      step: 'reply_reviewed',
      actor: official,
      summary,
      data,
    });
  }

  private async view(id: string, official: Official): Promise<RecallView> {
    const rows = await this.database.repository(RecallEntity).findBy({ id });
    const [view] = await this.views.many(rows, official);
    if (view === undefined) throw notThere();
    return view;
  }
}

const SUMMARIES = {
  still_right: 'The published reply was looked at again and is still right.',
  correct: 'The published reply was looked at again and will be corrected.',
} as const;

function refuseStranger(recall: RecallEntity | null, official: Official): asserts recall is RecallEntity {
  if (recall === null || !official.may('viewer', recall.department)) throw notThere();
  official.require('approver', recall.department);
}

function notThere(): NotFound {
  return new NotFound('recall/not-found', 'There is no such recall for you.');
}

function decidedAlready(): Conflict {
  return new Conflict('recall/decided', 'Somebody has decided about this reply already.');
}
