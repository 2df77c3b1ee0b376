/** Which replies an official reaches: those of cases in departments where they have a role. */
import { Injectable } from '@nestjs/common';
import type { Official } from '../officials/index.js';
import { NotFound } from '../platform/errors.js';
import { Cases, type CaseSummary } from '../triage/index.js';
import type { ReplyEntity } from './reply.entity.js';

@Injectable()
export class ReplyAccess {
  constructor(private readonly cases: Cases) {}

  /** @throws NotFound `case/not-found`, also for a case of another department */
  async case(caseId: string, official: Official): Promise<CaseSummary> {
    const kase = await this.cases.find(caseId);
    if (kase === undefined || !official.may('viewer', kase.department)) {
      throw new NotFound('case/not-found', 'There is no such case for you.');
    }
    return kase;
  }

  /** @throws NotFound `reply/not-found`, also for a reply of another department */
  async caseOf(row: ReplyEntity | undefined, official: Official): Promise<CaseSummary> {
    const kase = row && (await this.cases.find(row.caseId));
    if (kase === undefined || !official.may('viewer', kase.department)) {
      throw new NotFound('reply/not-found', 'There is no such reply for you.');
    }
    return kase;
  }
}
