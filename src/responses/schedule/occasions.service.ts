/** What there is occasion to post about: deadlines, myths that come back, answers that nobody was told of yet. */
import { Injectable } from '@nestjs/common';
import { In, MoreThan, Not } from 'typeorm';
import { FactLibrary } from '../../facts/index.js';
import type { Official } from '../../officials/index.js';
import { Clock, DAYS, instantOf } from '../../platform/clock.js';
import { Config } from '../../platform/config.js';
import { ReadConnection } from '../../platform/database/index.js';
import { Cases } from '../../triage/index.js';
import { factCheck } from '../fact-check-views.js';
import { PublicationEntity } from '../publication.entity.js';
import { PostEntity } from './post.entity.js';
import { deadlineSuggestions, factCheckSuggestions, mythSuggestions } from './post-suggestions.js';
import type { PostSuggestion } from './schedule.contract.js';

const MYTHS_SINCE = 180 * DAYS;
const ANSWERS_SINCE = 7 * DAYS;
const MOST_SHOWN = 60;

@Injectable()
export class Occasions {
  constructor(
    private readonly cases: Cases,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: ReadConnection,
    private readonly facts: FactLibrary,
  ) {}

  /** For the departments in which the official writes; the soonest first, at most 60. */
  async list(official: Official): Promise<PostSuggestion[]> {
    const departments = official.departmentsAs('author');
    if (departments.length === 0) return [];
    const now = this.clock.now();
    const facts = await this.facts.inForce();
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    const claims = await this.cases.recurring(instantOf(now - MYTHS_SINCE));
    const all = [
      ...factCheckSuggestions(await this.latelyPublished(departments, now), now),
      ...deadlineSuggestions(facts, now),
      ...mythSuggestions(claims, byId, now),
    ].filter(({ department }) => departments.includes(department));
    const taken = await this.takenAmong(all.map(({ occasion }) => occasion));
    return all
      .filter(({ occasion }) => !taken.has(occasion))
      .sort((one, other) => (one.plannedAt < other.plannedAt ? -1 : 1))
      .slice(0, MOST_SHOWN);
  }

  private async latelyPublished(departments: readonly string[], now: number) {
    const pages = await this.database.repository(PublicationEntity).find({
      where: {
        status: 'published',
        department: In([...departments]),
        publishedAt: MoreThan(instantOf(now - ANSWERS_SINCE)),
      },
      order: { publishedAt: 'DESC', language: 'ASC' },
      take: MOST_SHOWN,
    });
    return pages.map((page) => ({
      ...factCheck(page, { versions: [page] }, this.config),
      replyId: page.replyId,
    }));
  }

  private async takenAmong(occasions: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.repository(PostEntity).find({
      select: { occasion: true },
      where: { occasion: In([...occasions]), status: Not('cancelled') },
    });
    return new Set(rows.flatMap(({ occasion }) => occasion ?? []));
  }
}
