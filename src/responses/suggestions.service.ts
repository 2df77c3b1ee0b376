/**
 * Helps while a reply is written: the draft with which the composer opens (what is public and needs a correction, or
 * one made from the matched fact), and the checks of what is typed.
 */
import { Injectable } from '@nestjs/common';
import { FactLibrary } from '../facts/index.js';
import { Reports } from '../ingest/index.js';
import type { Official } from '../officials/index.js';
import { Cases, type CaseSummary } from '../triage/index.js';
import { ReadConnection } from '../platform/database/index.js';
import { inLanguages } from './reply-steps.service.js';
import { findReply, publishedReplies } from './reply-store.js';
import { Citations } from './citations.service.js';
import type { CheckedReply, NewReply } from './contract.js';
import { draftFromClaim, draftFromFact } from './draft-from-fact.js';
import { ReplyAccess } from './reply-access.service.js';
import { checkReply } from './reply-rules.js';

/** A longer post is a story around the claim; the title of the case then says it better. */
const LONGEST_CLAIM = 400;
/** Reports, oldest first, among which other wordings are looked for. */
const MOST_WORDINGS = 50;

@Injectable()
export class Suggestions {
  constructor(
    private readonly access: ReplyAccess,
    private readonly cases: Cases,
    private readonly database: ReadConnection,
    private readonly citations: Citations,
    private readonly verifiedFacts: FactLibrary,
    private readonly reports: Reports,
  ) {}

  /** @throws NotFound; Forbidden by role */
  async forCase(caseId: string, official: Official): Promise<NewReply> {
    const kase = await this.access.case(caseId, official);
    official.require('author', kase.department);
    const correction = await this.correctionOf(kase.id);
    if (correction !== undefined) return correction;
    const match = await this.cases.topMatch(kase.id);
    const fact = match && (await this.verifiedFacts.current(match.factId));
    const claim = await this.claimOf(kase, match?.reportId);
    if (match === undefined || fact === undefined) return draftFromClaim(claim);
    const { relation, discrepancies } = match;
    const otherWordings = await this.wordingsOf(kase.id);
    return draftFromFact({ claim, otherWordings, relation, discrepancies, fact });
  }

  /** What is public now, citing the facts as they stand: the author changes what has changed. */
  private async correctionOf(caseId: string): Promise<NewReply | undefined> {
    const { manager } = this.database;
    const [published] = await publishedReplies(manager, await this.cases.withAbsorbed(caseId));
    const stored = published && (await findReply(manager, published.id));
    if (stored === undefined) return undefined;
    const publicTexts = stored.versions.filter((version) => version.status === 'published');
    const sources = await Promise.all(
      stored.content.sources.map(async (source) => {
        const current = 'factId' in source ? await this.verifiedFacts.current(source.factId) : undefined;
        return current === undefined ? source : { factId: current.id, factVersion: current.version };
      }),
    );
    return { ...inLanguages(stored.content, publicTexts), sources };
  }

  /** The checks of an unsaved text. @throws NotFound; Forbidden by role */
  async check(caseId: string, content: NewReply, official: Official): Promise<CheckedReply> {
    const kase = await this.access.case(caseId, official);
    official.require('author', kase.department);
    return { checks: checkReply(content, await this.citations.standings(content.sources)) };
  }

  private async claimOf(kase: CaseSummary, reportId: string | undefined): Promise<string> {
    const [report] = reportId === undefined ? [] : await this.reports.byIds([reportId]);
    return shortClaim(report) ?? kase.title;
  }

  private async wordingsOf(caseId: string): Promise<string[]> {
    const arrived = await this.cases.reportsSince(caseId, '', MOST_WORDINGS);
    const reports = await this.reports.byIds(arrived.map(({ reportId }) => reportId));
    return reports.flatMap((report) => shortClaim(report) ?? []);
  }
}

function shortClaim(report: { normalised: string } | undefined): string | undefined {
  const text = report?.normalised.trim() ?? '';
  return text !== '' && text.length <= LONGEST_CLAIM ? text : undefined;
}
