/**
 * Empties the outbox. Rows are claimed by compare-and-set, so that several workers never take the same one; whether
 * another worker has died in the middle of sending is judged by watching for a while, never by comparing clocks.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Announcer } from '../announcer.js';
import { Clock, later, SECONDS } from '../clock.js';
import { Config } from '../config.js';
import { Rounds } from '../rounds.js';
import type { Carrier, Lane, Outcome } from './carrier.js';
import { AbandonedWatch } from './abandoned-watch.js';
import { nextState } from './next-state.js';
import { Pace } from './pace.js';
import { OutboxRows } from './outbox-rows.js';
import { type OutboxEntry, OutboxEntryMoved, OutboxHasWork } from './outbox.service.js';

const PAUSE = 1 * SECONDS;
/** After the end of its time an attempt gets this long to be recorded before others may call it abandoned. */
const GRACE = 2;
/** Before what became of a message is recorded again. */
const RECORDING_PAUSES = [0.2 * SECONDS, 1 * SECONDS, 3 * SECONDS] as const;
/** A channel whose other side is away is left alone for this long. */
const HOLD = 30 * SECONDS;

@Injectable()
export class OutboxWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(OutboxWorker.name);
  private readonly carriers: Carrier[] = [];
  private readonly onTheirWay = new Map<string, { channel: string; done: Promise<void> }>();
  private readonly heldUntil = new Map<string, number>();
  private readonly abandoned: AbandonedWatch;
  private readonly pace = new Pace();
  /** Milliseconds for one attempt. */
  private readonly timeLimit: number;
  private walking: Promise<void> | undefined;
  /** Channels in which a message has ended since the last look, and whether everything is to be looked at. */
  private roomIn = new Set<string>();
  private again = false;
  private stopped = false;

  constructor(
    private readonly announcer: Announcer,
    private readonly clock: Clock,
    private readonly rounds: Rounds,
    private readonly rows: OutboxRows,
    @Inject(Config) config: Config,
  ) {
    this.timeLimit = config.channels.timeLimitSeconds * SECONDS;
    this.abandoned = new AbandonedWatch(this.timeLimit * GRACE);
  }

  /** To be called while the application starts (`onModuleInit`). */
  connect(carrier: Carrier): void {
    this.carriers.push(carrier);
  }

  onApplicationBootstrap(): void {
    this.announcer.on(OutboxHasWork, () => void this.round());
    this.rounds.start({ name: 'outbox', every: PAUSE, work: () => this.round() });
  }

  /** Takes nothing more, and waits for what is on its way. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.walking;
    await Promise.all([...this.onTheirWay.values()].map(({ done }) => done));
  }

  /** Starts everything that is due and has room. Calls that come meanwhile lead to one more round. */
  round(): Promise<void> {
    this.again = true;
    return this.start();
  }

  /** A message of this channel has ended; the others need no look. Messages are taken several at a time. */
  private refill(lane: Lane): void {
    if (this.busyIn(lane.channel) > this.pace.widthOf(lane) / 2) return;
    this.roomIn.add(lane.channel);
    void this.start();
  }

  private start(): Promise<void> {
    this.walking ??= this.walk().finally(() => (this.walking = undefined));
    return this.walking;
  }

  private busyIn(channel: string): number {
    return [...this.onTheirWay.values()].filter((each) => each.channel === channel).length;
  }

  /** Resolves when nothing is on its way and nothing is due. */
  async idle(): Promise<void> {
    await this.round();
    while (this.onTheirWay.size > 0) {
      await Promise.race([...this.onTheirWay.values()].map(({ done }) => done));
      await this.round();
    }
  }

  private async walk(): Promise<void> {
    while ((this.again || this.roomIn.size > 0) && !this.stopped) {
      const [everything, roomIn] = [this.again, this.roomIn];
      this.again = false;
      this.roomIn = new Set();
      try {
        if (everything) await this.freeAbandoned();
        for (const [lane, carrier] of this.lanes()) {
          if (everything || roomIn.has(lane.channel)) await this.fill(lane, carrier);
        }
      } catch (error) {
        this.logger.error('The outbox stumbled', error);
      }
    }
  }

  private lanes(): [Lane, Carrier][] {
    return this.carriers.flatMap((carrier) => carrier.lanes.map((lane): [Lane, Carrier] => [lane, carrier]));
  }

  private async fill(lane: Lane, carrier: Carrier): Promise<void> {
    const room = this.pace.widthOf(lane) - this.busyIn(lane.channel);
    if (room <= 0 || !lane.isOpen() || this.isHeld(lane.channel)) return;
    if (!(await this.rows.isDue(lane.channel))) return;
    for (const entry of await this.rows.claim(lane.channel, room)) {
      const done = this.send(entry, lane, carrier).finally(() => {
        this.onTheirWay.delete(entry.id);
        this.refill(lane);
      });
      this.onTheirWay.set(entry.id, { channel: lane.channel, done });
    }
  }

  private isHeld(channel: string): boolean {
    return (this.heldUntil.get(channel) ?? 0) > this.clock.elapsed();
  }

  private async send(entry: OutboxEntry, lane: Lane, carrier: Carrier): Promise<void> {
    const outcome = await this.attempt(entry, carrier);
    this.pace.went(lane, outcome.outcome !== 'again' && outcome.outcome !== 'unknown');
    if (outcome.outcome === 'again' && outcome.holdsLane) {
      this.heldUntil.set(lane.channel, this.clock.elapsed() + (outcome.after ?? HOLD));
    }
    await this.recordSurely(entry, lane, outcome);
  }

  /** What was sent must not be forgotten because the database is away for a moment; later it is a case of doubt. */
  private async recordSurely(entry: OutboxEntry, lane: Lane, outcome: Outcome): Promise<void> {
    for (const wait of [...RECORDING_PAUSES, undefined]) {
      try {
        return await this.finish(entry, lane, outcome);
      } catch (error) {
        this.logger.error(`What became of message ${entry.id} could not be recorded`, error);
        if (wait !== undefined) await sleep(wait);
      }
    }
  }

  private async attempt(entry: OutboxEntry, carrier: Carrier): Promise<Outcome> {
    const end = new AbortController();
    const timer = setTimeout(() => end.abort(new Error('time is over')), this.timeLimit);
    const over = new Promise<Outcome>((resolve) => {
      end.signal.addEventListener('abort', () =>
        resolve({ outcome: 'unknown', code: 'time_over', reason: 'No answer came in time.' }),
      );
    });
    try {
      return await Promise.race([carrier.carry(entry, end.signal), over]);
    } catch (error) {
      // Carriers answer for everything that the other side does; this is a mistake of ours, and nobody's words leak.
      this.logger.error(`Sending ${entry.id} failed`, error);
      return { outcome: 'unknown', code: 'failed', reason: 'Something failed on our side.' };
    } finally {
      clearTimeout(timer);
    }
  }

  private async finish(entry: OutboxEntry, lane: Lane, outcome: Outcome): Promise<void> {
    const now = this.clock.instant();
    const age = Math.max(0, this.clock.now() - Date.parse(entry.updatedAt));
    const next = nextState(entry, outcome, { repeatableFor: lane.repeatableFor, age });
    const { pause, ...changes } = next;
    const written = await this.rows.finish(entry, {
      ...changes,
      dueAt: pause === undefined ? entry.dueAt : later(now, pause),
      updatedAt: now,
      finishedAt: changes.status === 'waiting' ? null : now,
    });
    if (!written) {
      this.logger.warn(`Message ${entry.id} was taken over by another worker.`);
      return;
    }
    this.rows.counted(lane.channel, outcome.outcome);
    const { id, subject, scope } = entry;
    this.announcer.announce(new OutboxEntryMoved({ id, subject, scope, status: changes.status }));
  }

  /** Messages whose worker has died: sent again where the other side recognises them, else shown to a person. */
  private async freeAbandoned(): Promise<void> {
    const sending = await this.rows.sending();
    const others = sending.filter((entry) => !this.onTheirWay.has(entry.id));
    for (const entry of this.abandoned.among(others, this.clock.elapsed())) {
      const lane = this.carriers
        .flatMap((carrier) => carrier.lanes)
        .find(({ channel }) => channel === entry.channel);
      if (lane === undefined) continue;
      await this.finish(entry, lane, {
        outcome: 'unknown',
        code: 'interrupted',
        reason: 'The desk stopped while this was on its way.',
        atOnce: true,
      });
    }
  }
}
