/**
 * Answers the doorbell: asks the server what changed since the last time, one question at a time, and tells which
 * cases changed. Bells that ring meanwhile are one more question. Free of React and of the socket.
 */
import type { ChangesView } from '../../../src/triage/contract';

export interface ChangeFeedParts {
  ask: (since: number) => Promise<ChangesView>;
  onChanged: (caseIds: ReadonlySet<string>) => void;
  /** Everything that is shown may be old. */
  onResync: () => void;
  wait: (milliseconds: number) => Promise<void>;
}

/** The shortest time between two questions, so that a flood of changes does not become a flood of questions. */
const PAUSE = 100;
/** A place in the change log that no server has reached: it answers with its own newest place. */
const AHEAD_OF_ALL = 2_147_483_647;

export class ChangeFeed {
  private seq: number | undefined;
  private answering = false;
  private rung = false;

  constructor(private readonly parts: ChangeFeedParts) {}

  /** After each connection: learns the newest place the first time, later fills the gap. */
  ring(seq?: number): void {
    if (seq !== undefined && this.seq !== undefined && seq <= this.seq) return;
    this.rung = true;
    if (!this.answering) void this.answer();
  }

  /** Forgets the place: the next bell loads everything anew. */
  forget(): void {
    this.seq = undefined;
  }

  private async answer(): Promise<void> {
    this.answering = true;
    try {
      while (this.rung) {
        this.rung = false;
        await this.catchUp();
        await this.parts.wait(PAUSE);
      }
    } catch {
      // The line broke or the session ended: the next connection rings again.
    } finally {
      this.answering = false;
    }
  }

  private async catchUp(): Promise<void> {
    const changed = new Set<string>();
    for (;;) {
      const answer = await this.parts.ask(this.seq ?? AHEAD_OF_ALL);
      this.seq = answer.seq;
      if (answer.resync) return this.parts.onResync();
      for (const change of answer.changes) changed.add(change.caseId);
      if (!answer.more) break;
    }
    if (changed.size > 0) this.parts.onChanged(changed);
  }
}
