/**
 * Finds reports in answered cases that nobody recorded a delivery for: reports that came by a merge, and what an older
 * version of the desk left. Recording twice does nothing, so this may run at any time.
 */
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Clock, DAYS, instantOf, MINUTES } from '../../platform/clock.js';
import { ReadConnection, UnitOfWork } from '../../platform/database/index.js';
import { Rounds } from '../../platform/rounds.js';
import { Cases, type CaseSummary } from '../../triage/index.js';
import { PublicationEntity } from '../publication.entity.js';
import { Deliveries } from './deliveries.service.js';

const PAUSE = 10 * MINUTES;
/** Contacts are kept no longer, so older answers have nobody to go to. */
const LOOKS_BACK = 90 * DAYS;

@Injectable()
export class CatchUp implements OnApplicationBootstrap {
  constructor(
    private readonly cases: Cases,
    private readonly clock: Clock,
    private readonly database: ReadConnection,
    private readonly deliveries: Deliveries,
    private readonly rounds: Rounds,
    private readonly units: UnitOfWork,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.start({ name: 'deliveries of answered cases', every: PAUSE, work: () => this.round() });
  }

  /** Returns how many deliveries were added. */
  async round(): Promise<number> {
    const publishedAt = MoreThan(instantOf(this.clock.now() - LOOKS_BACK));
    const pages = await this.database.repository(PublicationEntity).find({
      select: { replyId: true, caseId: true },
      where: { status: 'published', publishedAt },
    });
    const replies = new Map(pages.map(({ replyId, caseId }) => [replyId, caseId]));
    const byCase = new Map<string, string[]>();
    const cases = new Map<string, CaseSummary>();
    for (const [replyId, caseId] of replies) {
      const kase = await this.cases.find(caseId);
      if (kase === undefined) continue;
      cases.set(kase.id, kase);
      byCase.set(kase.id, [...(byCase.get(kase.id) ?? []), replyId]);
    }
    let added = 0;
    for (const { id: caseId, department } of cases.values()) {
      // The newest that stands for the case: ids grow with time.
      const [replyId, ...others] = [...(byCase.get(caseId) ?? [])].sort().reverse();
      if (replyId === undefined) continue;
      const answered = { caseId, department, replyId };
      added += await this.units.run((unit) => this.deliveries.catchUp(unit, answered, others));
    }
    return added;
  }
}
