/**
 * Announces every change of the library: those made here at once, and in rounds those that the calendar or another
 * process made (a fact comes into force, expires, is imported by a command while the desk runs).
 */
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Announcer } from '../platform/announcer.js';
import { Clock, MINUTES } from '../platform/clock.js';
import { ReadConnection } from '../platform/database/index.js';
import { Rounds } from '../platform/rounds.js';
import { FactChanged } from './fact-library.service.js';
import { dayInIndia } from './day-in-india.js';
import { factStatus } from './fact-status.js';
import { FactEntity } from './fact.entity.js';

const ROUND_PAUSE = 1 * MINUTES;

type Standing = Pick<FactEntity, 'id' | 'version' | 'validFrom' | 'validUntil' | 'withdrawnReason'>;

@Injectable()
export class FactWatch implements OnApplicationBootstrap {
  /** Version and status of every fact as last announced, by id. */
  private seen = new Map<string, string>();

  constructor(
    private readonly database: ReadConnection,
    private readonly clock: Clock,
    private readonly announcer: Announcer,
    private readonly rounds: Rounds,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const fact of await this.standings()) this.seen.set(fact.id, this.mark(fact));
    this.rounds.start({ name: 'facts', every: ROUND_PAUSE, work: () => this.round() });
  }

  /** To be called after the commit. */
  changed(fact: Standing): void {
    this.seen.set(fact.id, this.mark(fact));
    this.announcer.announce(new FactChanged(fact.id));
  }

  /** Announces what changed since the last round; gives the ids. */
  async round(): Promise<string[]> {
    const moved = (await this.standings()).filter((fact) => this.seen.get(fact.id) !== this.mark(fact));
    for (const fact of moved) this.changed(fact);
    return moved.map((fact) => fact.id);
  }

  private async standings(): Promise<Standing[]> {
    await this.database.open();
    return this.database.repository(FactEntity).find({
      select: { id: true, version: true, validFrom: true, validUntil: true, withdrawnReason: true },
      order: { id: 'ASC' },
    });
  }

  private mark(fact: Standing): string {
    return `${fact.version} ${factStatus(fact, dayInIndia(this.clock.now()))}`;
  }
}
