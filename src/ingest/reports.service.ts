import { Injectable } from '@nestjs/common';
import type { ReportView } from './contract.js';

/** What downstream slices may read of reports. */
@Injectable()
export class Reports {
  /** In the order of the ids; unknown ids are left out. */
  async byIds(ids: readonly string[]): Promise<ReportView[]> {
    throw new Error(`not built yet ${ids.length}`);
  }

  /** `id`, `receivedAt` of the report with this code (any letter case, with or without hyphens). */
  async byTrackingCode(
    code: string,
  ): Promise<{ id: string; trackingCode: string; language: string; receivedAt: string } | undefined> {
    throw new Error(`not built yet ${code}`);
  }
}
