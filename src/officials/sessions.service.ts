/** Sessions in the database, found again by the cookie of a request or a socket handshake. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Announcer } from '../platform/announcer.js';
import { Clock, DAYS, HOURS, instantOf, MINUTES, SECONDS } from '../platform/clock.js';
import { ReadConnection, UnitOfWork } from '../platform/database/index.js';
import { Rounds } from '../platform/rounds.js';
import { Secrets, sha256 } from '../platform/secrets.js';
import { Accounts } from './accounts.js';
import type { Official } from './official.js';
import { cookieIn, SESSION_COOKIE } from './session-cookies.js';
import { SessionEntity } from './session.entity.js';
import { SessionsEnded } from './sessions-ended.js';

/** A session that nobody uses ends after this time. */
export const IDLE_LIFE = 8 * HOURS;
/** Every session ends after this time. */
export const WHOLE_LIFE = 7 * DAYS;
/** Use is written down no more often than this. */
const RENEW_AFTER = 5 * MINUTES;
/** How long a change made by another process (the command line) may go unseen. */
const REMEMBERED_FOR = 5 * SECONDS;
const MOST_REMEMBERED = 10_000;
const PURGE_EVERY = 1 * HOURS;

export interface LiveSession {
  official: Official;
  expiresAt: string;
}

/** Times in milliseconds since the epoch. */
interface Remembered {
  id: string;
  official: Official;
  endsAt: number;
  seenAt: number;
  readAt: number;
}

@Injectable()
export class Sessions implements OnModuleInit {
  private readonly remembered = new Map<string, Remembered>();
  private endings = 0;

  constructor(
    private readonly accounts: Accounts,
    private readonly announcer: Announcer,
    private readonly clock: Clock,
    private readonly database: ReadConnection,
    private readonly rounds: Rounds,
    private readonly secrets: Secrets,
    private readonly work: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.announcer.on(SessionsEnded, ({ officialId }) => this.forget(officialId));
    this.rounds.start({ name: 'ended sessions', every: PURGE_EVERY, work: () => this.purge() });
  }

  /** The official of a `Cookie` header's session, or undefined when there is none or it has ended. */
  async resolve(cookieHeader: string | undefined): Promise<Official | undefined> {
    return (await this.find(cookieHeader))?.official;
  }

  async find(cookieHeader: string | undefined): Promise<LiveSession | undefined> {
    const token = cookieIn(cookieHeader, SESSION_COOKIE);
    if (!token) return undefined;
    const session = this.recall(sha256(token)) ?? (await this.read(sha256(token)));
    if (session === undefined || this.clock.now() >= endOf(session)) return undefined;
    if (this.clock.now() - session.seenAt >= RENEW_AFTER && !(await this.renew(session))) return undefined;
    return { official: session.official, expiresAt: instantOf(endOf(session)) };
  }

  /** Opens a session. The token goes into the cookie and is stored nowhere. */
  async begin(officialId: string): Promise<string> {
    const token = this.secrets.token();
    const now = this.clock.now();
    await this.work.run(async ({ manager }) => {
      await manager.insert(SessionEntity, {
        id: sha256(token),
        officialId,
        createdAt: instantOf(now),
        seenAt: instantOf(now),
        endsAt: instantOf(now + WHOLE_LIFE),
      });
    });
    return token;
  }

  /** Ends the session of a `Cookie` header; one that is not there has ended already. */
  async end(cookieHeader: string | undefined): Promise<void> {
    const token = cookieIn(cookieHeader, SESSION_COOKIE);
    if (!token) return;
    const id = sha256(token);
    await this.work.run(async (unit) => {
      const session = await unit.manager.findOneBy(SessionEntity, { id });
      if (session === null) return;
      await unit.manager.delete(SessionEntity, { id });
      unit.afterCommit(() => this.announcer.announce(new SessionsEnded(session.officialId)));
    });
  }

  /** Removes sessions that have ended by themselves. */
  async purge(): Promise<void> {
    const now = this.clock.now();
    await this.work.run(async ({ manager }) => {
      await manager.delete(SessionEntity, { endsAt: LessThan(instantOf(now)) });
      await manager.delete(SessionEntity, { seenAt: LessThan(instantOf(now - IDLE_LIFE)) });
    });
  }

  private recall(id: string): Remembered | undefined {
    const session = this.remembered.get(id);
    return session && this.clock.now() - session.readAt < REMEMBERED_FOR ? session : undefined;
  }

  private async read(id: string): Promise<Remembered | undefined> {
    const endings = this.endings;
    const row = await this.database.repository(SessionEntity).findOneBy({ id });
    const account = row === null ? undefined : await this.accounts.byId(row.officialId);
    if (row === null || !account?.open) return undefined;
    const session: Remembered = {
      id,
      official: account.official,
      endsAt: Date.parse(row.endsAt),
      seenAt: Date.parse(row.seenAt),
      readAt: this.clock.now(),
    };
    // What was read before a session ended somewhere may be that very session: it is not remembered.
    if (endings === this.endings) this.remember(session);
    return session;
  }

  private remember(session: Remembered): void {
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    this.remembered.set(session.id, session);
  }

  /** False when the session was ended in the meantime. */
  private async renew(session: Remembered): Promise<boolean> {
    const seenAt = this.clock.now();
    const { id } = session;
    const written = await this.work.run(({ manager }) =>
      manager.update(SessionEntity, { id }, { seenAt: instantOf(seenAt) }),
    );
    if (written.affected === 0) return false;
    session.seenAt = seenAt;
    return true;
  }

  private forget(officialId: string): void {
    this.endings += 1;
    for (const [id, session] of this.remembered) {
      if (session.official.id === officialId) this.remembered.delete(id);
    }
  }
}

function endOf(session: Remembered): number {
  return Math.min(session.endsAt, session.seenAt + IDLE_LIFE);
}
