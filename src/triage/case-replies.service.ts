import { Injectable } from '@nestjs/common';
import type { Official } from '../officials/index.js';

type Reader = (caseId: string, official: Official) => Promise<unknown[]>;

type Public = (replyId: string) => Promise<boolean>;

/** Port by which the responses slice shows its replies in a case. */
@Injectable()
export class CaseReplies {
  private reader: Reader | undefined;
  private public: Public | undefined;

  connect(reader: Reader, isPublic: Public): void {
    this.reader = reader;
    this.public = isPublic;
  }

  async of(caseId: string, official: Official): Promise<unknown[]> {
    return (await this.reader?.(caseId, official)) ?? [];
  }

  /** Whether the reply stands as it was published: neither corrected nor withdrawn. */
  async isPublic(replyId: string): Promise<boolean> {
    return (await this.public?.(replyId)) ?? false;
  }
}
