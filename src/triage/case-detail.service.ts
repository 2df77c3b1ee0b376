/** Everything that an official sees of one case. */
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { masked, Reports } from '../ingest/index.js';
import type { Official } from '../officials/index.js';
import { ReadConnection } from '../platform/database/index.js';
import { NotFound } from '../platform/errors.js';
import { CaseEventEntity } from './case-event.entity.js';
import { CaseMatchEntity } from './case-match.entity.js';
import { allowedActions } from './case-permissions.js';
import { CaseQueue } from './case-queue.service.js';
import { CaseReplies } from './case-replies.service.js';
import { type Case, CaseEntity } from './case.entity.js';
import { caseItem, eventView, matchView } from './case-views.js';
import { CaseWordings } from './case-wordings.service.js';
import type { CaseDetail } from './contract.js';
import { presentInputs } from './first-assessment.js';
import { Presence } from './live/presence.js';
import { byStanding } from './standing-matches.js';
import { suggestionsOf } from './case-suggestions.js';
import { PlacementEntity } from './placement.entity.js';

const MOST_REPORTS = 200;
const MOST_EVENTS = 500;
const MOST_MERGES = 50;
const MOST_WORDINGS = 30;

@Injectable()
export class CaseDetails {
  constructor(
    private readonly database: ReadConnection,
    private readonly presence: Presence,
    private readonly queue: CaseQueue,
    private readonly replies: CaseReplies,
    private readonly reports: Reports,
    private readonly wordings: CaseWordings,
  ) {}

  /**
   * The case, or the one into which it was merged; `mergedFrom` names the id that was asked for then.
   * @throws NotFound `case/not-found`, also for officials without a role in its department
   */
  async of(caseId: string, official: Official): Promise<CaseDetail> {
    const row = await this.visible(caseId, official);
    const [velocities, reports, wordings, wordingCount, arrivals, matches, nearby, events, replies] =
      await Promise.all([
        this.queue.velocities([row.id]),
        this.reportsOf(row.id),
        this.wordings.of(row.id, MOST_WORDINGS),
        this.wordings.count(row.id),
        this.wordings.arrivals(row.id),
        this.matchesOf(row.id),
        this.nearby(row.id, official),
        this.eventsOf(row.id),
        this.replies.of(row.id, official),
      ]);
    const velocity = velocities.get(row.id) ?? 0;
    return {
      case: {
        ...caseItem(row, velocity),
        priorityDetail: {
          level: row.priority,
          suggested: row.suggestedPriority,
          reasons: row.priorityReasons,
          overrideReason: row.overrideReason,
        },
        priorityInputs: presentInputs(row, velocity),
        monitorBaseline: row.monitorBaseline,
        escalatedReason: row.escalatedReason,
        allowed: allowedActions(row, official),
      },
      reports,
      wordings,
      wordingCount,
      arrivals,
      matches,
      nearby,
      events,
      replies,
      viewers: this.presence.viewersOf(row.id),
    };
  }

  /** @throws NotFound `case/not-found` */
  async visible(caseId: string, official: Official): Promise<Case> {
    const row = await this.survivor(caseId);
    if (row === undefined || !official.may('viewer', row.department)) throw caseNotFound();
    return row;
  }

  /** The case as it is after all merges. */
  async survivor(caseId: string): Promise<Case | undefined> {
    let row = await this.database.repository(CaseEntity).findOneBy({ id: caseId });
    for (let step = 0; row !== null && row.mergedInto !== null && step < MOST_MERGES; step++) {
      row = await this.database.repository(CaseEntity).findOneBy({ id: row.mergedInto });
    }
    return row ?? undefined;
  }

  private async reportsOf(caseId: string): Promise<CaseDetail['reports']> {
    const standing = await this.database.repository(PlacementEntity).find({
      where: { caseId },
      order: { receivedAt: 'DESC', reportId: 'DESC' },
      take: MOST_REPORTS,
    });
    const views = await this.reports.byIds(standing.map((each) => each.reportId));
    const byId = new Map(standing.map((each) => [each.reportId, each]));
    return views.map((view) => ({
      id: view.id,
      text: view.text,
      normalised: view.normalised,
      link: view.link,
      pictureUrl: view.pictureUrl,
      channel: view.channel,
      language: view.language,
      district: view.district,
      seenAt: view.seenAt,
      receivedAt: view.receivedAt,
      wantsAnswer: view.wantsAnswer,
      demonstration: view.demonstration,
      joinedBy: byId.get(view.id)?.joinedBy ?? 'rule',
      similarity: byId.get(view.id)?.similarity ?? null,
    }));
  }

  private async matchesOf(caseId: string): Promise<CaseDetail['matches']> {
    const rows = byStanding(await this.database.repository(CaseMatchEntity).findBy({ caseId }));
    const texts = await this.reports.textsOf(rows.map((row) => row.reportId));
    return rows.map((row) => {
      const compared = texts.get(row.reportId);
      if (compared === undefined) return matchView(row);
      // The engine read the post as it came; what leaves the desk is masked, and the spans move with it.
      const { text: postText, spanOf } = masked(compared.text ?? compared.normalised);
      const sharedSpans = row.because.sharedSpans.map(({ post, fact }) => ({
        post: { ...post, ...spanOf(post) },
        fact,
      }));
      return { ...matchView(row), because: { ...row.because, sharedSpans }, postText };
    });
  }

  /** Live cases that may make the same claim, where the official may see them. */
  private async nearby(caseId: string, official: Official): Promise<CaseDetail['nearby']> {
    const suggestions = await suggestionsOf(this.database, caseId);
    const rows = await this.database.repository(CaseEntity).findBy({ id: In([...suggestions.keys()]) });
    return rows
      .filter((row) => row.status !== 'closed' && official.may('viewer', row.department))
      .map((row) => ({
        id: row.id,
        number: row.number,
        title: row.title,
        similarity: suggestions.get(row.id)?.similarity ?? 0,
        rejected: suggestions.get(row.id)?.rejected ?? false,
        status: row.status,
        reportCount: row.reportCount,
      }))
      .sort((a, b) => Number(a.rejected) - Number(b.rejected) || b.similarity - a.similarity);
  }

  private async eventsOf(caseId: string): Promise<CaseDetail['events']> {
    const rows = await this.database
      .repository(CaseEventEntity)
      .find({ where: { caseId }, order: { seq: 'DESC' }, take: MOST_EVENTS });
    return rows.reverse().map(eventView);
  }
}

export function caseNotFound(): NotFound {
  return new NotFound('case/not-found', 'There is no such case in your departments.');
}
