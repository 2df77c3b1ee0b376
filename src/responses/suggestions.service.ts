/** The draft with which the composer opens: made from the fact that the case matches best. */
import { Injectable } from '@nestjs/common';
import { FactLibrary } from '../facts/index.js';
import { Reports } from '../ingest/index.js';
import type { Official } from '../officials/index.js';
import { Cases, type CaseSummary } from '../triage/index.js';
import type { NewReply } from './contract.js';
import { draftFromClaim, draftFromFact } from './draft-from-fact.js';
import { ReplyAccess } from './reply-access.service.js';

/** A longer post is a story around the claim; the title of the case then says it better. */
const LONGEST_CLAIM = 400;

@Injectable()
export class Suggestions {
  constructor(
    private readonly access: ReplyAccess,
    private readonly cases: Cases,
    private readonly library: FactLibrary,
    private readonly reports: Reports,
  ) {}

  /** @throws NotFound; Forbidden by role */
  async forCase(caseId: string, official: Official): Promise<NewReply> {
    const kase = await this.access.case(caseId, official);
    official.require('author', kase.department);
    const match = await this.cases.topMatch(kase.id);
    const fact = match && (await this.library.current(match.factId));
    const claim = await this.claimOf(kase, match?.reportId);
    if (match === undefined || fact === undefined) return draftFromClaim(claim);
    const { relation, discrepancies } = match;
    return draftFromFact({ claim, relation, discrepancies, fact });
  }

  private async claimOf(kase: CaseSummary, reportId: string | undefined): Promise<string> {
    const [report] = reportId === undefined ? [] : await this.reports.byIds([reportId]);
    const text = report?.normalised.trim() ?? '';
    return text !== '' && text.length <= LONGEST_CLAIM ? text : kase.title;
  }
}
