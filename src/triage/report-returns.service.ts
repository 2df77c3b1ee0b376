/** A citizen says that an answer is not about their report: it leaves the answered case and is triaged anew. */
import { Injectable } from '@nestjs/common';
import type { Unit } from '../platform/database/index.js';
import { CaseSplitter } from './case-splitter.service.js';
import { CaseStore } from './case-store.service.js';
import { transition } from './case-lifecycle.js';
import { PlacementEntity } from './placement.entity.js';

@Injectable()
export class ReportReturns {
  constructor(
    private readonly splitter: CaseSplitter,
    private readonly store: CaseStore,
  ) {}

  /** @returns the new case; undefined when the report is the only one of its case, which then stays as it is */
  async backToTriage(unit: Unit, reportId: string): Promise<string | undefined> {
    const placement = await unit.manager.findOneBy(PlacementEntity, { reportId });
    const kase = placement && (await this.store.find(unit, placement.caseId));
    if (!kase || kase.reportCount < 2 || !('next' in transition(kase, 'split'))) return undefined;
    const { created } = await this.splitter.split(unit, kase, { reportIds: [reportId], official: undefined });
    return created.id;
  }
}
