/** Releases approved posts when their time has come: into the outbox, in one unit of work. */
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { Clock, HOURS, SECONDS } from '../../platform/clock.js';
import { ReadConnection, type Unit, UnitOfWork } from '../../platform/database/index.js';
import { Outbox } from '../../platform/outbox/index.js';
import { Rounds } from '../../platform/rounds.js';
import { PostDoubts } from './post-doubts.service.js';
import { postHash } from './post-hash.js';
import { PostEntity } from './post.entity.js';
import { subjectOfPost } from './post-views.js';

const PAUSE = 15 * SECONDS;
/** A post whose time passed this long ago, because the desk was not running, may be wrong by now: a person looks. */
const TOO_LATE = 6 * HOURS;

@Injectable()
export class ReleasePosts implements OnApplicationBootstrap {
  private readonly logger = new Logger(ReleasePosts.name);

  constructor(
    private readonly clock: Clock,
    private readonly database: ReadConnection,
    private readonly doubts: PostDoubts,
    private readonly outbox: Outbox,
    private readonly rounds: Rounds,
    private readonly units: UnitOfWork,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.start({ name: 'posts whose time has come', every: PAUSE, work: () => this.round() });
  }

  async round(): Promise<void> {
    const where = { status: 'approved' as const, plannedAt: LessThanOrEqual(this.clock.instant()) };
    for (const post of await this.database.repository(PostEntity).find({ where })) {
      const doubt = await this.doubts.about(post);
      await this.units.run((unit) => this.release(unit, post.id, doubt));
    }
  }

  private async release(unit: Unit, id: string, doubt: string | undefined): Promise<void> {
    const row = await unit.manager.findOneBy(PostEntity, { id, status: 'approved' });
    if (row === null) return;
    const at = this.clock.instant();
    const next = { version: row.version + 1, updatedAt: at };
    const problem = this.problemOf(row) ?? doubt;
    if (problem !== undefined) {
      this.logger.warn(`Post ${id} was not released: ${problem}`);
      const voided = { contentHash: null, approverId: null, approverName: null, approvedAt: null };
      await unit.manager.update(PostEntity, id, {
        ...next,
        ...voided,
        status: 'draft',
        returnComment: problem,
      });
      return;
    }
    await unit.manager.update(PostEntity, id, { ...next, status: 'released', releasedAt: at });
    await this.outbox.record(
      unit,
      row.channels.map((channel) => ({
        channel,
        kind: 'post',
        key: `post ${id} ${channel}`,
        subject: subjectOfPost(id),
        scope: row.department,
        reference: id,
        payload: {},
      })),
    );
  }

  private problemOf(row: PostEntity): string | undefined {
    if (row.contentHash !== postHash(row)) return 'The text is not the one that was approved.';
    const late = this.clock.now() - Date.parse(row.plannedAt);
    return late > TOO_LATE ? 'The desk was not running at the planned time.' : undefined;
  }
}
