/**
 * The line to a reading thread. Posts that come in the same turn of the event loop travel together. When the thread is
 * lost every waiting reader gets nothing, and so do all later ones: the main thread then reads by itself.
 */
import { Worker } from 'node:worker_threads';
import type { PostReading, ReadableFact } from './fact-reader.js';
import type { FromThread, ToThread } from './reading-thread.js';

type Waiting = (reading: PostReading | undefined) => void;

export class ReadingLine {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private queued: { ticket: number; text: string; at: string }[] = [];
  private ticket = 0;
  private isOpen = true;
  /** Until the thread knows the facts nobody waits for it. */
  private isReady = false;

  /** `onLost`: told once why the thread is gone, unless `close` was called. */
  constructor(private readonly onLost: (cause: unknown) => void) {
    this.worker = new Worker(new URL('./reading-thread.js', import.meta.url));
    this.worker.unref();
    this.worker.on('message', (message: FromThread) => this.hear(message));
    this.worker.on('error', (error) => this.lose(error));
    this.worker.on('exit', (code) => this.lose(new Error(`The reading thread ended with code ${code}.`)));
  }

  build(facts: ReadableFact[]): void {
    this.say({ kind: 'build', facts });
  }

  learn(fact: ReadableFact): void {
    this.say({ kind: 'learn', fact });
  }

  forget(factId: string): void {
    this.say({ kind: 'forget', factId });
  }

  /** Undefined when the thread cannot read it: the caller reads it then. */
  read(text: string, at: string): Promise<PostReading | undefined> {
    if (!this.isOpen || !this.isReady) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      const ticket = ++this.ticket;
      this.waiting.set(ticket, resolve);
      if (this.queued.length === 0) setImmediate(() => this.send());
      this.queued.push({ ticket, text, at });
    });
  }

  async close(): Promise<void> {
    this.isOpen = false;
    await this.worker.terminate();
    this.giveUp();
  }

  private hear(message: FromThread): void {
    if (message.kind === 'ready') {
      this.isReady = true;
      return;
    }
    this.waiting.get(message.ticket)?.(message.reading ?? undefined);
    this.waiting.delete(message.ticket);
  }

  private send(): void {
    const posts = this.queued;
    this.queued = [];
    this.say({ kind: 'read', posts });
  }

  private say(message: ToThread): void {
    if (this.isOpen) this.worker.postMessage(message);
  }

  private lose(cause: unknown): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.giveUp();
    this.onLost(cause);
  }

  private giveUp(): void {
    for (const resolve of this.waiting.values()) resolve(undefined);
    this.waiting.clear();
    this.queued = [];
  }
}
