/** Port by which the responses slice keeps the book of answers given on the spot. */
import { Injectable } from '@nestjs/common';
import type { Unit } from '../../platform/database/index.js';
import type { Hundredth } from '../settings/bands.js';

/** A report that stands in a case of its own and is answered by a reply to another one. */
export interface SpotNote {
  reportId: string;
  receivedAt: string;
  replyId: string;
  similarity: number;
}

export interface SpotBookkeeper {
  /** Whether the reply may be given by itself: published, and nothing of it in doubt. As the unit sees it. */
  stands(unit: Unit, replyId: string): Promise<boolean>;
  /** Writes the answer down and has it delivered, in the unit that stores the report. */
  note(unit: Unit, note: SpotNote): Promise<void>;
  /** What senders said of the answers they got, by likeness: "not about this" is a rejection. */
  opinions(): Promise<Hundredth[]>;
}

@Injectable()
export class SpotAnswerBook {
  private keeper: SpotBookkeeper | undefined;

  connect(keeper: SpotBookkeeper): void {
    this.keeper = keeper;
  }

  async stands(unit: Unit, replyId: string): Promise<boolean> {
    return (await this.keeper?.stands(unit, replyId)) ?? false;
  }

  async note(unit: Unit, note: SpotNote): Promise<void> {
    await this.keeper?.note(unit, note);
  }

  async opinions(): Promise<Hundredth[]> {
    return (await this.keeper?.opinions()) ?? [];
  }
}
