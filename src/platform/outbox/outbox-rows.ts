/** What the worker reads and writes: claims by compare-and-set, results only by the attempt that holds the row. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type FindOptionsWhere, In, LessThanOrEqual, MoreThan } from 'typeorm';
import { Clock, instantOf, SECONDS } from '../clock.js';
import { ReadConnection, UnitOfWork, updateRow } from '../database/index.js';
import { Gathering } from '../gathering.js';
import { Ids } from '../ids.js';
import { Metrics } from '../metrics.js';
import { OutboxEntryEntity } from './outbox-entry.entity.js';
import { Outbox, type OutboxEntry } from './outbox.service.js';
import { LONGEST_PAUSE } from './retry-pauses.js';

const MOST_WATCHED = 500;
const SHOWN_STATUSES = ['waiting', 'sending', 'sent', 'parked'] as const;

type Finished = Pick<
  OutboxEntryEntity,
  'status' | 'code' | 'reason' | 'dueAt' | 'updatedAt' | 'finishedAt'
> & {
  providerRef?: string | null;
};

interface End {
  entry: OutboxEntry;
  changes: Finished;
}

@Injectable()
export class OutboxRows implements OnModuleInit {
  private readonly finishing = new Gathering((ends: readonly End[]) => this.finishAll(ends));

  constructor(
    private readonly clock: Clock,
    private readonly database: ReadConnection,
    private readonly ids: Ids,
    private readonly metrics: Metrics,
    private readonly outbox: Outbox,
    private readonly units: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.metrics.gauges(
      'desk_outbox_messages',
      'Messages that leave the desk',
      ['channel', 'status'],
      async () =>
        (await this.outbox.counts())
          .filter(({ status }) => SHOWN_STATUSES.some((shown) => shown === status))
          .map(({ channel, status, count }) => ({ labels: { channel, status }, value: count })),
    );
    this.metrics.gauge('desk_outbox_oldest_due_seconds', 'Age of the message that is due for longest', () =>
      this.oldestDue(),
    );
  }

  isDue(channel: string): Promise<boolean> {
    return this.database.repository(OutboxEntryEntity).existsBy(this.due(channel));
  }

  /** Takes up to so many due messages; no other worker gets the same ones. */
  claim(channel: string, most: number): Promise<OutboxEntry[]> {
    const worker = this.ids.next();
    return this.units.run(async ({ manager }) => {
      const found = await manager.find(OutboxEntryEntity, {
        select: { id: true },
        where: this.due(channel),
        order: { dueAt: 'ASC', id: 'ASC' },
        take: most,
      });
      if (found.length === 0) return [];
      // The status is compared again, so that a row that somebody else took meanwhile stays theirs.
      await manager
        .createQueryBuilder()
        .update(OutboxEntryEntity)
        .set({
          status: 'sending',
          worker,
          attempts: () => '"attempts" + 1',
          updatedAt: this.clock.instant(),
        })
        .where({ id: In(found.map(({ id }) => id)), status: 'waiting' })
        .execute();
      return manager.find(OutboxEntryEntity, { where: { worker }, order: { dueAt: 'ASC', id: 'ASC' } });
    });
  }

  /** @returns false when the row is no longer held by this attempt */
  async finish(entry: OutboxEntry, changes: Finished): Promise<boolean> {
    return (await this.finishing.get({ entry, changes })) ?? false;
  }

  /** Attempts that end together are recorded in one unit. */
  private finishAll(ends: readonly End[]): Promise<Map<End, boolean>> {
    return this.units.run(async ({ manager }) => {
      const held = await manager.find(OutboxEntryEntity, {
        select: { id: true, worker: true },
        where: { id: In(ends.map(({ entry }) => entry.id)), status: 'sending' },
      });
      const written = new Map<End, boolean>();
      for (const end of ends) {
        const { id, worker } = end.entry;
        const isOurs = held.some((row) => row.id === id && row.worker === worker);
        if (isOurs) await updateRow(manager, 'outbox', ['id', id], { ...end.changes, worker: null });
        written.set(end, isOurs);
      }
      return written;
    });
  }

  sending(): Promise<OutboxEntry[]> {
    return this.database
      .repository(OutboxEntryEntity)
      .find({ where: { status: 'sending' }, order: { updatedAt: 'ASC' }, take: MOST_WATCHED });
  }

  counted(channel: string, outcome: string): void {
    this.metrics.count('desk_outbox_attempts_total', 'Attempts to send a message', { channel, outcome });
  }

  /** Also what is due later than any pause lasts: the clock was moved back meanwhile. */
  private due(channel: string): FindOptionsWhere<OutboxEntryEntity>[] {
    const now = this.clock.now();
    const waiting = { channel, status: 'waiting' } as const;
    return [
      { ...waiting, dueAt: LessThanOrEqual(instantOf(now)) },
      { ...waiting, dueAt: MoreThan(instantOf(now + LONGEST_PAUSE)) },
    ];
  }

  private async oldestDue(): Promise<number> {
    const now = this.clock.now();
    const row = await this.database.repository(OutboxEntryEntity).findOne({
      where: { status: 'waiting', dueAt: LessThanOrEqual(instantOf(now)) },
      order: { dueAt: 'ASC' },
    });
    return row === null ? 0 : Math.round((now - Date.parse(row.dueAt)) / SECONDS);
  }
}
