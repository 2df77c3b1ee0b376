/**
 * The transactional outbox: a message is recorded in the unit of work of the decision that causes it, and sent after
 * the commit by `OutboxWorker`. docs/decisions tells what is guaranteed.
 */
import { Injectable } from '@nestjs/common';
import { type EntityManager, type FindOptionsWhere, In, type SelectQueryBuilder } from 'typeorm';
import { Announcer } from '../announcer.js';
import { Clock } from '../clock.js';
import { portions, ReadConnection, type Unit, UnitOfWork, updateRow } from '../database/index.js';
import { Gathering } from '../gathering.js';
import { Ids } from '../ids.js';
import { decodeCursor, encodeCursor, type Page } from '../paging.js';
import { OutboxEntryEntity } from './outbox-entry.entity.js';
import type { OutboxStatus } from './outbox.contract.js';

/** An entry has twenty columns. */
const MOST_ROWS_PER_STATEMENT = 50;

export type OutboxEntry = Readonly<OutboxEntryEntity>;

export interface NewEntry {
  channel: string;
  kind: string;
  key: string;
  subject: string;
  scope: string;
  reference: string;
  payload: Readonly<Record<string, string>>;
  /** Not before this instant; at once when absent. */
  dueAt?: string;
}

export interface OutboxFilter {
  subjects?: readonly string[];
  scopes?: readonly string[];
  channel?: string;
  statuses?: readonly OutboxStatus[];
}

/** Announced when something may be due: after a commit that recorded messages, after a retry. */
export class OutboxHasWork {}

/** Announced after a message changed its status. */
export class OutboxEntryMoved {
  constructor(readonly entry: { id: string; subject: string; scope: string; status: OutboxStatus }) {}
}

@Injectable()
export class Outbox {
  /** By `id onceKey`: whether the message has the key now. */
  private readonly keeping = new Gathering((pairs: readonly string[]) => this.keepAll(pairs));

  constructor(
    private readonly announcer: Announcer,
    private readonly clock: Clock,
    private readonly database: ReadConnection,
    private readonly ids: Ids,
    private readonly units: UnitOfWork,
  ) {}

  /** Records messages; those whose key is known are left as they are. Returns how many were new. */
  async record(unit: Unit, entries: readonly NewEntry[]): Promise<number> {
    const known = await this.knownKeys(unit.manager, entries);
    const fresh = new Map<string, NewEntry>();
    for (const entry of entries) if (!known.has(entry.key)) fresh.set(entry.key, entry);
    const at = this.clock.instant();
    const rows = [...fresh.values()].map((entry) => this.rowOf(entry, at));
    for (const some of portions(rows, MOST_ROWS_PER_STATEMENT))
      await unit.manager.insert(OutboxEntryEntity, some);
    if (rows.length > 0) unit.afterCommit(() => this.announcer.announce(new OutboxHasWork()));
    return rows.length;
  }

  /**
   * Gives the message a second unique key, known only now.
   * @returns false when another message has it: this one must not be sent
   */
  async keepOnce(id: string, onceKey: string): Promise<boolean> {
    return (await this.keeping.get(`${id} ${onceKey}`)) ?? false;
  }

  /** Whether a message with this second key was sent. */
  async wasSent(onceKeys: readonly string[]): Promise<boolean> {
    if (onceKeys.length === 0) return false;
    const where = { onceKey: In([...onceKeys]), status: 'sent' as const };
    return this.database.repository(OutboxEntryEntity).existsBy(where);
  }

  /** Puts parked messages back in the line, with all their tries. Returns how many there were. */
  async retry(where: FindOptionsWhere<OutboxEntryEntity>): Promise<number> {
    return this.units.run(async (unit) => {
      const parked = await unit.manager.find(OutboxEntryEntity, { where: { ...where, status: 'parked' } });
      const at = this.clock.instant();
      for (const { id } of parked) {
        await unit.manager.update(OutboxEntryEntity, id, {
          status: 'waiting',
          attempts: 0,
          dueAt: at,
          updatedAt: at,
          finishedAt: null,
        });
      }
      unit.afterCommit(() => this.announcer.announce(new OutboxHasWork()));
      return parked.length;
    });
  }

  /** Takes messages out of the line that nobody needs any more. */
  async drop(
    unit: Unit,
    where: FindOptionsWhere<OutboxEntryEntity>,
    why: { code: string; reason: string },
  ): Promise<void> {
    const at = this.clock.instant();
    const changes = { status: 'dropped' as const, ...why, updatedAt: at, finishedAt: at };
    await unit.manager.update(OutboxEntryEntity, { ...where, status: In(['waiting', 'parked']) }, changes);
  }

  /** What the other side tells of a message later. */
  async progressed(channel: string, providerRef: string, progress: string): Promise<OutboxEntry | undefined> {
    return this.units.run(async ({ manager }) => {
      const row = await manager.findOneBy(OutboxEntryEntity, { channel, providerRef });
      if (row === null) return undefined;
      await manager.update(OutboxEntryEntity, row.id, { progress, updatedAt: this.clock.instant() });
      return { ...row, progress };
    });
  }

  /** The other side tells of a message that was parked because nobody knew whether it had arrived: it has. */
  async settleDoubt(channel: string, id: string, providerRef: string): Promise<void> {
    const at = this.clock.instant();
    const settled = {
      status: 'sent',
      providerRef,
      code: null,
      reason: null,
      updatedAt: at,
      finishedAt: at,
    } as const;
    await this.units.run(async ({ manager }) => {
      await manager.update(OutboxEntryEntity, { id, channel, status: 'parked', code: 'in_doubt' }, settled);
    });
  }

  /** A message that was taken, and of which the other side told later that it could not be delivered. */
  async bounced(id: string, why: { code: string; reason: string }): Promise<void> {
    const at = this.clock.instant();
    await this.units.run(async ({ manager }) => {
      await manager.update(
        OutboxEntryEntity,
        { id, status: 'sent' },
        { status: 'parked', ...why, updatedAt: at },
      );
    });
  }

  find(where: FindOptionsWhere<OutboxEntryEntity>): Promise<OutboxEntry[]> {
    return this.database
      .repository(OutboxEntryEntity)
      .find({ where, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  /** A page of messages, what changed last first. */
  async newest(
    filter: OutboxFilter,
    { cursor, limit }: { cursor?: string | undefined; limit: number },
  ): Promise<Page<OutboxEntry>> {
    const matching = (): SelectQueryBuilder<OutboxEntryEntity> => filtered(this.database, filter);
    const total = await matching().getCount();
    const query = matching().orderBy('entry.updatedAt', 'DESC').addOrderBy('entry.id', 'DESC');
    if (cursor !== undefined) {
      const [updatedAt, id] = decodeCursor(cursor, 2);
      query.andWhere('(entry.updatedAt < :updatedAt OR (entry.updatedAt = :updatedAt AND entry.id < :id))', {
        updatedAt,
        id,
      });
    }
    const found = await query.take(limit + 1).getMany();
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const nextCursor =
      last !== undefined && found.length > limit ? encodeCursor([last.updatedAt, last.id]) : null;
    return { items, nextCursor, total };
  }

  /** How many messages there are in each status, by channel; of these subjects, or of all. */
  async counts(
    subjects?: readonly string[],
  ): Promise<{ channel: string; status: OutboxStatus; count: number }[]> {
    const query = this.database
      .repository(OutboxEntryEntity)
      .createQueryBuilder('entry')
      .select('entry.channel', 'channel')
      .addSelect('entry.status', 'status')
      .addSelect('COUNT(*)', 'count')
      .groupBy('entry.channel')
      .addGroupBy('entry.status');
    if (subjects !== undefined) query.where('entry.subject IN (:...subjects)', { subjects });
    const rows = await query.getRawMany<{ channel: string; status: OutboxStatus; count: string | number }>();
    return rows.map((row) => ({ ...row, count: Number(row.count) }));
  }

  /** How many of a channel's messages were sent and parked, by reference. */
  async countsOf(channel: string): Promise<Map<string, { sent: number; parked: number }>> {
    const rows = await this.database
      .repository(OutboxEntryEntity)
      .createQueryBuilder('entry')
      .select('entry.reference', 'reference')
      .addSelect('entry.status', 'status')
      .addSelect('COUNT(*)', 'count')
      .where('entry.channel = :channel', { channel })
      .groupBy('entry.reference')
      .addGroupBy('entry.status')
      .getRawMany<{ reference: string; status: OutboxStatus; count: string | number }>();
    const counts = new Map<string, { sent: number; parked: number }>();
    for (const { reference, status, count } of rows) {
      const known = counts.get(reference) ?? { sent: 0, parked: 0 };
      if (status === 'sent' || status === 'parked') known[status] = Number(count);
      counts.set(reference, known);
    }
    return counts;
  }

  private keepAll(pairs: readonly string[]): Promise<Map<string, boolean>> {
    const wanted = pairs.map(idAndKey);
    return this.units.run(async ({ manager }) => {
      const holders = new Map<string, string>();
      for (const some of portions(wanted)) {
        const rows = await manager.find(OutboxEntryEntity, {
          select: { id: true, onceKey: true },
          where: { onceKey: In(some.map(([, onceKey]) => onceKey)) },
        });
        for (const row of rows) holders.set(row.onceKey ?? '', row.id);
      }
      const kept = new Map<string, boolean>();
      for (const [id, onceKey] of wanted) {
        const holder = holders.get(onceKey) ?? id;
        if (!holders.has(onceKey)) await updateRow(manager, 'outbox', ['id', id], { onceKey });
        holders.set(onceKey, holder);
        kept.set(`${id} ${onceKey}`, holder === id);
      }
      return kept;
    });
  }

  private async knownKeys(manager: EntityManager, entries: readonly NewEntry[]): Promise<Set<string>> {
    const known = new Set<string>();
    for (const some of portions(entries)) {
      const rows = await manager.find(OutboxEntryEntity, {
        select: { key: true },
        where: { key: In(some.map((entry) => entry.key)) },
      });
      for (const { key } of rows) known.add(key);
    }
    return known;
  }

  private rowOf(entry: NewEntry, at: string): OutboxEntryEntity {
    return {
      id: this.ids.next(),
      channel: entry.channel,
      kind: entry.kind,
      key: entry.key,
      onceKey: null,
      subject: entry.subject,
      scope: entry.scope,
      reference: entry.reference,
      payload: entry.payload,
      status: 'waiting',
      attempts: 0,
      dueAt: entry.dueAt ?? at,
      worker: null,
      code: null,
      reason: null,
      providerRef: null,
      progress: null,
      createdAt: at,
      updatedAt: at,
      finishedAt: null,
    };
  }
}

/** Ids hold no spaces; what a key holds is its maker's affair. */
function idAndKey(pair: string): [id: string, onceKey: string] {
  const space = pair.indexOf(' ');
  return [pair.slice(0, space), pair.slice(space + 1)];
}

function filtered(
  database: ReadConnection,
  { subjects, scopes, channel, statuses }: OutboxFilter,
): SelectQueryBuilder<OutboxEntryEntity> {
  const query = database.repository(OutboxEntryEntity).createQueryBuilder('entry').where('1 = 1');
  if (subjects !== undefined) query.andWhere('entry.subject IN (:...subjects)', { subjects });
  if (channel !== undefined) query.andWhere('entry.channel = :channel', { channel });
  if (scopes !== undefined) query.andWhere('entry.scope IN (:...scopes)', { scopes: ['', ...scopes] });
  if (statuses !== undefined) query.andWhere('entry.status IN (:...statuses)', { statuses });
  return query;
}
