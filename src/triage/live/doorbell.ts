/**
 * Rings for changed cases. The first change of a case rings at once; when reports pour into it, the later arrivals
 * within a short pause ring once, with the newest state. Decisions always ring at once.
 */
import type { CommittedChange } from '../case-changed.js';

export const ARRIVALS_PAUSE = 100;

interface Pause {
  timer: NodeJS.Timeout;
  waiting: CommittedChange | undefined;
}

export class Doorbell {
  private readonly pauses = new Map<string, Pause>();

  constructor(
    private readonly ring: (change: CommittedChange) => void,
    private readonly pauseFor = ARRIVALS_PAUSE,
  ) {}

  hear(change: CommittedChange): void {
    const pause = this.pauses.get(change.caseId);
    if (change.kind !== 'report_joined') {
      // What waits is older than this change, which tells the client to fetch the case anyway.
      if (pause !== undefined) pause.waiting = undefined;
      this.ring(change);
    } else if (pause !== undefined) {
      pause.waiting = change;
    } else {
      this.ring(change);
      this.pause(change.caseId);
    }
  }

  stop(): void {
    for (const { timer } of this.pauses.values()) clearTimeout(timer);
    this.pauses.clear();
  }

  private pause(caseId: string): void {
    const timer = setTimeout(() => this.wake(caseId), this.pauseFor);
    timer.unref();
    this.pauses.set(caseId, { timer, waiting: undefined });
  }

  private wake(caseId: string): void {
    const waiting = this.pauses.get(caseId)?.waiting;
    this.pauses.delete(caseId);
    if (waiting === undefined) return;
    this.ring(waiting);
    this.pause(caseId);
  }
}
