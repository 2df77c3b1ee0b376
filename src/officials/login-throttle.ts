/**
 * Slows down guessing of passwords; counted in the database, so that a restart forgives nothing.
 *
 * An attempt is counted BEFORE the password is looked at, so a hundred guesses at once count as a hundred, and it is
 * taken back when the password was right. A refused attempt is not counted: nobody can lengthen a wait by knocking.
 *
 * Nobody can lock the right person out for ever: a browser that has logged in to the account before carries a device
 * cookie and is counted by itself alone (OWASP "device cookies"); what strangers do to the account does not touch it.
 */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In, LessThanOrEqual, MoreThan } from 'typeorm';
import { Clock, HOURS, instantOf, MINUTES, SECONDS } from '../platform/clock.js';
import { ReadConnection, UnitOfWork } from '../platform/database/index.js';
import { TooManyRequests } from '../platform/errors.js';
import { callerOf } from '../platform/http/rate-limit.js';
import { Ids } from '../platform/ids.js';
import { Rounds } from '../platform/rounds.js';
import { sha256 } from '../platform/secrets.js';
import { LoginAttemptEntity } from './login-attempt.entity.js';

export const THROTTLE_WINDOW = 15 * MINUTES;
export const FAILURES_PER_ACCOUNT = 5;
export const FAILURES_PER_ADDRESS = 30;
const PURGE_EVERY = 1 * HOURS;

/** Something that failures are counted against. */
interface Bucket {
  key: string;
  limit: number;
}

export interface Attempt {
  ids: string[];
  /** The bucket of this account or device: emptied by the right password. The address keeps its failures. */
  own: string;
}

export interface AttemptOrigin {
  email: string;
  address: string;
  /** Of a browser that has logged in to this very account before. */
  knownDevice: string | undefined;
}

@Injectable()
export class LoginThrottle implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly database: ReadConnection,
    private readonly ids: Ids,
    private readonly rounds: Rounds,
    private readonly work: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.rounds.start({ name: 'old log-in attempts', every: PURGE_EVERY, work: () => this.purge() });
  }

  /**
   * Counts an attempt as failed until it is taken back.
   * @throws TooManyRequests `session/too-many-attempts` with the seconds to wait
   */
  async count(origin: AttemptOrigin): Promise<Attempt> {
    const buckets = bucketsOf(origin);
    // Most refusals are found here, without keeping the one writer busy.
    await this.refuse(this.database.manager, buckets);
    return this.work.run(async ({ manager }) => {
      await this.refuse(manager, buckets);
      const at = this.clock.instant();
      const rows = buckets.map(({ key }) => ({ id: this.ids.next(), bucket: key, at }));
      await manager.insert(LoginAttemptEntity, rows);
      return { ids: rows.map((row) => row.id), own: buckets[0].key };
    });
  }

  /** The password was right: the attempt and the earlier failures of this account or device are forgotten. */
  async forgive(attempt: Attempt): Promise<void> {
    await this.work.run(async ({ manager }) => {
      await manager.delete(LoginAttemptEntity, { id: In(attempt.ids) });
      await manager.delete(LoginAttemptEntity, { bucket: attempt.own });
    });
  }

  /** The attempt was neither right nor wrong. */
  async takeBack(attempt: Attempt): Promise<void> {
    await this.work.run(({ manager }) => manager.delete(LoginAttemptEntity, { id: In(attempt.ids) }));
  }

  async purge(): Promise<void> {
    const at = LessThanOrEqual(instantOf(this.clock.now() - THROTTLE_WINDOW));
    await this.work.run(({ manager }) => manager.delete(LoginAttemptEntity, { at }));
  }

  private async refuse(manager: EntityManager, buckets: readonly Bucket[]): Promise<void> {
    for (const bucket of buckets) {
      const wait = await this.waitFor(manager, bucket);
      if (wait <= 0) continue;
      throw new TooManyRequests(
        'session/too-many-attempts',
        'There were too many attempts to log in. Please wait a little and try again.',
        Math.ceil(wait / SECONDS),
      );
    }
  }

  /** Milliseconds until one more attempt is allowed: when the oldest of the last `limit` failures leaves the window. */
  private async waitFor(manager: EntityManager, { key, limit }: Bucket): Promise<number> {
    const now = this.clock.now();
    const recent = await manager.find(LoginAttemptEntity, {
      where: { bucket: key, at: MoreThan(instantOf(now - THROTTLE_WINDOW)) },
      order: { at: 'DESC' },
      take: limit,
    });
    const oldest = recent[limit - 1];
    return oldest === undefined ? 0 : Date.parse(oldest.at) + THROTTLE_WINDOW - now;
  }
}

function bucketsOf({ email, address, knownDevice }: AttemptOrigin): [Bucket, ...Bucket[]] {
  if (knownDevice !== undefined)
    return [{ key: sha256(`device ${knownDevice}`), limit: FAILURES_PER_ACCOUNT }];
  return [
    { key: sha256(`account ${email}`), limit: FAILURES_PER_ACCOUNT },
    { key: sha256(`address ${callerOf(address)}`), limit: FAILURES_PER_ADDRESS },
  ];
}
