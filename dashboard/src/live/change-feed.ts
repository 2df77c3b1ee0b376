/**
 * Answers the doorbell. A bell names a case: it is told on at once, and bells that ring together are told together. The
 * change log is the truth: after each connection, and a moment after bells rang, the server is asked what has changed
 * since the last time, and what no bell told is told then. Free of React and of the socket.
 */
import type { ChangesView } from '../../../src/triage/contract';

export interface ChangeFeedParts {
  ask: (since: number) => Promise<ChangesView>;
  onChanged: (caseIds: ReadonlySet<string>) => void;
  /** Everything that is shown may be old. */
  onResync: () => void;
  wait: (milliseconds: number) => Promise<void>;
}

interface Bell {
  seq: number;
  caseId: string;
}

/** The shortest time between two tellings, so that a flood of changes does not become a flood of questions. */
const PAUSE = 100;
/** How long after a bell the log is asked whether one was missed. */
const LOOK_AFTER = 1_000;
/** A place in the change log that no server has reached: it answers with its own newest place. */
const AHEAD_OF_ALL = 2_147_483_647;

export class ChangeFeed {
  private seq: number | undefined;
  private answering = false;
  private asked = false;
  private looking = false;
  private readonly rung = new Set<string>();
  /** The newest change of each case that was told since the log was read. */
  private readonly told = new Map<string, number>();

  constructor(private readonly parts: ChangeFeedParts) {}

  /** A case changed. */
  ring({ seq, caseId }: Bell): void {
    if (this.seq !== undefined && seq <= this.seq) return;
    this.rung.add(caseId);
    this.told.set(caseId, Math.max(seq, this.told.get(caseId) ?? 0));
    if (!this.answering) void this.answer();
    if (!this.looking) void this.lookLater();
  }

  /** After each connection: learns the newest place the first time, later fills the gap. */
  fill(): void {
    this.asked = true;
    if (!this.answering) void this.answer();
  }

  /** Forgets the place: the next question loads everything anew. */
  forget(): void {
    this.seq = undefined;
  }

  private async lookLater(): Promise<void> {
    this.looking = true;
    await this.parts.wait(LOOK_AFTER);
    this.looking = false;
    this.fill();
  }

  private async answer(): Promise<void> {
    this.answering = true;
    try {
      while (this.rung.size > 0 || this.asked) {
        this.tell(new Set(this.rung));
        if (this.asked) await this.catchUp();
        await this.parts.wait(PAUSE);
      }
    } catch {
      // The line broke or the session ended: the next connection asks again.
    } finally {
      this.answering = false;
    }
  }

  private tell(caseIds: ReadonlySet<string>): void {
    this.rung.clear();
    if (caseIds.size > 0) this.parts.onChanged(caseIds);
  }

  private async catchUp(): Promise<void> {
    this.asked = false;
    const missed = new Set<string>();
    for (;;) {
      const answer = await this.parts.ask(this.seq ?? AHEAD_OF_ALL);
      this.seq = answer.seq;
      if (answer.resync) return this.parts.onResync();
      for (const { caseId, seq } of answer.changes) {
        if (seq > (this.told.get(caseId) ?? 0)) missed.add(caseId);
      }
      if (!answer.more) break;
    }
    for (const [caseId, seq] of this.told) if (seq <= this.seq) this.told.delete(caseId);
    this.tell(new Set([...this.rung, ...missed]));
  }
}
