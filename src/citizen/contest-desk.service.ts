/** Takes a citizen's objection to a published answer in, as a report with a tracking code of its own. */
import { Injectable } from '@nestjs/common';
import { Intake } from '../ingest/index.js';
import { Clock, HOURS } from '../platform/clock.js';
import { callerOf, RateLimit } from '../platform/http/rate-limit.js';
import { sha256 } from '../platform/secrets.js';
import type { FactCheck } from '../responses/contract.js';
import { FactChecks } from '../responses/index.js';
import { Contests } from '../triage/index.js';
import type { Language } from './language.js';

export const LONGEST_OBJECTION = 4000;
const SHORTEST_OBJECTION = 10;
/** An objection costs an official's time: few of one address, where reports may be many. */
const OBJECTIONS = {
  limit: 5,
  window: 1 * HOURS,
  code: 'contest/too-many',
  detail: 'Many objections came from your network. Please wait a while.',
};

export interface Objection {
  factCheck: FactCheck;
  text: string;
  language: Language;
  /** Network address of the citizen. */
  address: string;
}

export type ObjectionOutcome = { trackingCode: string } | { problem: 'missing' | 'long' };

@Injectable()
export class ContestDesk {
  private readonly objections: RateLimit;

  constructor(
    private readonly contests: Contests,
    private readonly factChecks: FactChecks,
    private readonly intake: Intake,
    clock: Clock,
  ) {
    this.objections = new RateLimit(OBJECTIONS, clock);
  }

  /** The same objection sent twice is one. @throws TooManyRequests `contest/too-many` */
  async take({ factCheck, text, language, address }: Objection): Promise<ObjectionOutcome> {
    const said = text.trim();
    if (said.length < SHORTEST_OBJECTION) return { problem: 'missing' };
    if (said.length > LONGEST_OBJECTION) return { problem: 'long' };
    this.objections.take(callerOf(address));
    const replyId = await this.factChecks.replyOf(factCheck.slug);
    const { headline, department, url } = factCheck;
    const contested = { replyId, headline, department };
    const fields = { text: said, link: url, channel: 'other' as const, language };
    const { trackingCode } = await this.intake.submit(fields, {
      idempotencyKey: `contest-${sha256(JSON.stringify([factCheck.slug, said, callerOf(address)]))}`,
      placeWith: (report, unit) => this.contests.place(report, unit, contested),
    });
    return { trackingCode };
  }
}
