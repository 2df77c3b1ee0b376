/** Keeps recalls where the case of their reply stands: after a merge, its undoing or a transfer other officials decide. */
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { In, Not } from 'typeorm';
import { Announcer } from '../../platform/announcer.js';
import { MINUTES } from '../../platform/clock.js';
import { portions, ReadConnection, UnitOfWork } from '../../platform/database/index.js';
import { Rounds } from '../../platform/rounds.js';
import { CaseHasChanged, Cases } from '../../triage/index.js';
import { ReplyEntity } from '../reply.entity.js';
import { RecallEntity } from './recall.entity.js';

/** For what another process did. */
const ROUND_PAUSE = 10 * MINUTES;
const MOVES = ['merged', 'unmerged', 'routed'];

@Injectable()
export class RecallPlaces implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(RecallPlaces.name);
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly announcer: Announcer,
    private readonly cases: Cases,
    private readonly database: ReadConnection,
    private readonly rounds: Rounds,
    private readonly units: UnitOfWork,
  ) {}

  onApplicationBootstrap(): void {
    this.announcer.on(CaseHasChanged, ({ change }) => {
      if (MOVES.includes(change.kind)) void this.follow();
    });
    this.rounds.start({ name: 'places of recalls', every: ROUND_PAUSE, work: () => this.follow() });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.last;
  }

  /** One at a time. */
  follow(): Promise<void> {
    this.last = this.last
      .then(() => this.compare())
      .catch((error: unknown) => this.logger.error('Recalls could not be put in their places', error));
    return this.last;
  }

  private async compare(): Promise<void> {
    const waiting = await this.database.repository(RecallEntity).findBy({ status: Not('decided') });
    const homes = new Map<string, string>();
    for (const some of portions(waiting.map(({ replyId }) => replyId))) {
      const rows = await this.database
        .repository(ReplyEntity)
        .find({ select: { id: true, caseId: true }, where: { id: In(some) } });
      for (const { id, caseId } of rows) homes.set(id, caseId);
    }
    for (const recall of waiting) {
      // Where the reply was written never changes; where that case stands now does.
      const kase = await this.cases.find(homes.get(recall.replyId) ?? recall.caseId);
      if (kase === undefined) continue;
      const { id: caseId, department } = kase;
      if (caseId === recall.caseId && department === recall.department) continue;
      await this.units.run(({ manager }) => manager.update(RecallEntity, recall.id, { caseId, department }));
    }
  }
}
