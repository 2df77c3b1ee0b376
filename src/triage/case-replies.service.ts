import { Injectable } from '@nestjs/common';
import type { Official } from '../officials/index.js';

type Reader = (caseId: string, official: Official) => Promise<unknown[]>;

/** Port by which the responses slice shows its replies in a case. */
@Injectable()
export class CaseReplies {
  private reader: Reader | undefined;

  connect(reader: Reader): void {
    this.reader = reader;
  }

  async of(caseId: string, official: Official): Promise<unknown[]> {
    return (await this.reader?.(caseId, official)) ?? [];
  }
}
