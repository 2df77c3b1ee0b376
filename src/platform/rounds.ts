/** Work that comes round by itself: expired leases, overdue cases, purges. Tests call the work directly. */
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';

export interface Round {
  name: string;
  /** Pause between the end of one round and the start of the next, in milliseconds. */
  every: number;
  work: () => Promise<unknown>;
}

@Injectable()
export class Rounds implements BeforeApplicationShutdown {
  private readonly logger = new Logger(Rounds.name);
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly running = new Set<Promise<unknown>>();
  private stopped = false;

  start(round: Round): void {
    if (this.stopped) return;
    const timer = setTimeout(() => void this.walk(round), round.every);
    timer.unref();
    this.timers.set(round.name, timer);
  }

  /** While the database and the doors are still open: a round that has begun may use both. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers.values()) clearTimeout(timer);
    await Promise.all(this.running);
  }

  private async walk(round: Round): Promise<void> {
    const work = round
      .work()
      .catch((error: unknown) => this.logger.error(`Round ${round.name} failed`, error));
    this.running.add(work);
    await work;
    this.running.delete(work);
    this.start(round);
  }
}
