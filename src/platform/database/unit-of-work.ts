/**
 * The one door for writes. Units run one after another, on both databases: SQLite has one writer anyway, and one
 * writer gives PostgreSQL the same order of `seq`, the same hash chain and the same in-memory index.
 * Units that wait together share one commit, each in a savepoint of its own: a unit that fails is rolled back
 * alone, and one fsync carries all the others.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as nextTick } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { EntityManager } from 'typeorm';
import { Clock, SECONDS } from '../clock.js';
import { Config } from '../config.js';
import { Unavailable } from '../errors.js';
import { DeskDataSource } from './data-source.js';
import { execute } from './rows.js';

const MOST_UNITS_PER_COMMIT = 64;
/** Key of the PostgreSQL advisory lock that makes several instances one writer. */
const WRITER_LOCK = 7_282_025;

/** A commit that several units share: a key for what they know together. */
export interface SharedCommit {
  /** The last thing in the transaction, once for each name: writes that all its units have in common. */
  atTheEnd(name: string, action: () => Promise<void>): void;
}

/** What a piece of work gets: the manager to write with, and what to do once its fate is known. */
export interface Unit {
  readonly manager: EntityManager;
  readonly commit: SharedCommit;
  /** Called in order after the commit: announcements, notifications. */
  afterCommit(action: () => void): void;
  /** Called in reverse order when the unit is rolled back: puts in-memory indexes back. */
  onRollback(action: () => void): void;
}

interface Waiting {
  work: (unit: Unit) => Promise<unknown>;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}

type Outcome = { waiting: Waiting; unit: PendingUnit } & ({ value: unknown } | { error: unknown });

@Injectable()
export class UnitOfWork {
  private readonly logger = new Logger(UnitOfWork.name);
  /** Following every promise slows down every request, so this mistake is looked for in automated tests only. */
  private readonly inside: AsyncLocalStorage<true> | undefined;
  private waiting: Waiting[] = [];
  private draining: Promise<void> | undefined;
  private ended = false;
  private counting = { since: 0, units: 0, before: 0 };

  /** Units in the last second or so: many when reports pour in. Work that can wait should wait then. */
  get crowd(): number {
    this.countUnits(0);
    return Math.max(this.counting.units, this.counting.before);
  }

  constructor(
    @InjectDataSource() private readonly dataSource: DeskDataSource,
    @Inject(Config) config: Config,
    private readonly clock: Clock,
  ) {
    this.inside = config.automatedTest ? new AsyncLocalStorage() : undefined;
    dataSource.beforeClosing(() => this.end());
  }

  /**
   * Runs the work in a transaction and resolves after the commit.
   * @throws whatever the work throws, after its own writes were rolled back; the commit's error if that fails
   */
  run<Result>(work: (unit: Unit) => Promise<Result>): Promise<Result> {
    if (this.inside?.getStore()) {
      throw new Error('A unit of work was started inside another: pass the unit on instead.');
    }
    if (this.ended) return Promise.reject(new Unavailable('desk/closing', 'The desk is closing down.'));
    return new Promise<Result>((resolve, reject) => {
      // The queue holds units of every result type; each promise is settled with its own work's result.
      this.waiting.push({ work, resolve: resolve as (value: unknown) => void, reject });
      this.draining ??= this.drain();
    });
  }

  /** What waits is written; what comes now is refused, so that the database can close. */
  private async end(): Promise<void> {
    while (this.draining !== undefined) await this.draining;
    this.ended = true;
  }

  private countUnits(units: number): void {
    const now = this.clock.elapsed();
    const passed = now - this.counting.since;
    if (passed >= SECONDS) {
      this.counting = { since: now, units: 0, before: passed < 2 * SECONDS ? this.counting.units : 0 };
    }
    this.counting.units += units;
  }

  private async drain(): Promise<void> {
    // Requests that arrived in the same turn of the event loop join the first commit.
    await nextTick();
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, MOST_UNITS_PER_COMMIT);
      this.countUnits(batch.length);
      try {
        await this.commitTogether(batch);
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.draining = undefined;
  }

  private async commitTogether(batch: readonly Waiting[]): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    const outcomes: Outcome[] = [];
    const commit = new PendingCommit();
    try {
      await runner.startTransaction();
      await runner.query(this.becomeTheWriter());
      for (const waiting of batch) {
        outcomes.push(await this.runOne(waiting, new PendingUnit(runner.manager, commit)));
      }
      for (const action of commit.last.values()) await action();
      await runner.commitTransaction();
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      for (const outcome of outcomes.reverse()) {
        if ('value' in outcome) this.undo(outcome.unit);
      }
      throw error;
    } finally {
      if (this.dataSource.options.type === 'postgres') await runner.release();
    }
    for (const outcome of outcomes) this.settle(outcome);
  }

  /**
   * The first statement of each commit waits for other writers, in other processes too (the command line beside the
   * server). On SQLite it is a write that changes nothing: a transaction that reads first and writes later is refused
   * (SQLITE_BUSY_SNAPSHOT) when somebody else wrote in between, and no time-out helps.
   */
  private becomeTheWriter(): string {
    return this.dataSource.options.type === 'postgres'
      ? `SELECT pg_advisory_xact_lock(${WRITER_LOCK})`
      : 'DELETE FROM "migrations" WHERE 1 = 0';
  }

  private async runOne(waiting: Waiting, unit: PendingUnit): Promise<Outcome> {
    const { manager } = unit;
    await execute(manager, 'SAVEPOINT unit');
    try {
      const value = await this.work(waiting, unit);
      await execute(manager, 'RELEASE SAVEPOINT unit');
      return { waiting, unit, value };
    } catch (error) {
      await execute(manager, 'ROLLBACK TO SAVEPOINT unit');
      await execute(manager, 'RELEASE SAVEPOINT unit');
      this.undo(unit);
      return { waiting, unit, error };
    }
  }

  private work({ work }: Waiting, unit: Unit): Promise<unknown> {
    return this.inside === undefined ? work(unit) : this.inside.run(true, () => work(unit));
  }

  private settle(outcome: Outcome): void {
    if ('error' in outcome) return outcome.waiting.reject(outcome.error);
    for (const action of outcome.unit.committed) this.attempt(action);
    outcome.waiting.resolve(outcome.value);
  }

  private undo(unit: PendingUnit): void {
    for (const action of unit.rolledBack.reverse()) this.attempt(action);
  }

  private attempt(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.logger.error('An action after a unit of work failed', error);
    }
  }
}

class PendingCommit implements SharedCommit {
  readonly last = new Map<string, () => Promise<void>>();

  atTheEnd(name: string, action: () => Promise<void>): void {
    this.last.set(name, action);
  }
}

class PendingUnit implements Unit {
  readonly committed: (() => void)[] = [];
  readonly rolledBack: (() => void)[] = [];

  constructor(
    readonly manager: EntityManager,
    readonly commit: PendingCommit,
  ) {}

  afterCommit(action: () => void): void {
    this.committed.push(action);
  }

  onRollback(action: () => void): void {
    this.rolledBack.push(action);
  }
}
