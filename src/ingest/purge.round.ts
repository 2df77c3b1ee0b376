/** Forgets what is kept on a clock: contacts of citizens, and idempotency keys. */
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { LessThanOrEqual, Like, Not } from 'typeorm';
import { Clock, HOURS, instantOf } from '../platform/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import { Rounds } from '../platform/rounds.js';
import { IMPORT_KEY_PREFIX } from './import/line-key.js';
import { IdempotencyKeyEntity } from './idempotency-key.entity.js';
import { ReportContactEntity } from './report-contact.entity.js';

const PAUSE = 1 * HOURS;
const KEYS_KEPT = 48 * HOURS;

@Injectable()
export class Purge implements OnApplicationBootstrap {
  constructor(
    private readonly clock: Clock,
    private readonly rounds: Rounds,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.start({ name: 'purge of contacts and keys', every: PAUSE, work: () => this.purge() });
  }

  /** Keys of import lines stay, so that a file can be imported again at any time without storing a line twice. */
  async purge(): Promise<void> {
    const now = this.clock.now();
    await this.unitOfWork.run(async ({ manager }) => {
      await manager.delete(ReportContactEntity, { purgeAfter: LessThanOrEqual(instantOf(now)) });
      await manager.delete(IdempotencyKeyEntity, {
        createdAt: LessThanOrEqual(instantOf(now - KEYS_KEPT)),
        key: Not(Like(`${IMPORT_KEY_PREFIX}%`)),
      });
    });
  }
}
