/** Where a report stands, for the citizen who has its tracking code. */
import { Injectable } from '@nestjs/common';
import { type ReportStatus } from '../ingest/contract.js';
import { Reports } from '../ingest/index.js';
import { Clock, MINUTES } from '../platform/clock.js';
import { NotFound } from '../platform/errors.js';
import { callerOf, RateLimit } from '../platform/http/rate-limit.js';
import type { SpotFeedback } from '../responses/contract.js';
import { FactChecks, FollowWays, SpotAnswers, SpotBook, type WaysToFollow } from '../responses/index.js';
import { Cases } from '../triage/index.js';
import type { Tracking } from './contract.js';
import { type Language, languageOfReport } from './language.js';
import { historyOf, withSpotAnswer } from './tracking-history.js';
import { wordsOf, type Words } from './words/index.js';

/** A code has 60 random bits: the limit keeps out load. Codes that exist are shown to everybody at all times. */
const WRONG_CODES = {
  limit: 30,
  window: 10 * MINUTES,
  code: 'report/too-many-guesses',
  detail: 'Many unknown tracking codes came from your network. Please wait a moment.',
};

export interface TrackingQuestion {
  code: string;
  /** Network address of the caller. */
  address: string;
  /** Undefined: the language of the report. */
  language: Language | undefined;
}

export interface TrackingAnswer {
  tracking: Tracking;
  /** Why the report was closed, in words; null while it is not closed. */
  closedBecause: string | null;
  /** The answer's own words; null while there is none. */
  answerText: { fact: string; underReview: boolean } | null;
  /** What the sender said of the answer. */
  feedback: SpotFeedback | null;
  /** How to be told of the answer; null when there is one, or when none will come. */
  follow: WaysToFollow | null;
}

@Injectable()
export class TrackingDesk {
  private readonly wrongCodes: RateLimit;

  constructor(
    private readonly cases: Cases,
    private readonly factChecks: FactChecks,
    private readonly followWays: FollowWays,
    private readonly reports: Reports,
    private readonly spotAnswers: SpotAnswers,
    private readonly spotBook: SpotBook,
    clock: Clock,
  ) {
    this.wrongCodes = new RateLimit(WRONG_CODES, clock);
  }

  /** What the sender says of the answer; saying it again changes it. @throws NotFound, when there is no answer too */
  async speak(code: string, address: string, feedback: SpotFeedback): Promise<void> {
    const report = await this.reports.byTrackingCode(code);
    const found = report && (await this.cases.ofReport(report.id));
    if (report === undefined) this.wrongCodes.take(callerOf(address));
    if (report === undefined || found === undefined) throw unknownCode();
    const { id: reportId, receivedAt } = report;
    const taken = await this.spotAnswers.takeFeedback({
      reportId,
      receivedAt,
      caseId: found.case.id,
      feedback,
    });
    if (taken === false) throw new NotFound('report/no-answer', 'There is no answer to this report yet.');
  }

  /** @throws NotFound `report/unknown-code`; TooManyRequests `report/too-many-guesses` */
  async track({ code, address, language }: TrackingQuestion): Promise<TrackingAnswer> {
    const report = await this.reports.byTrackingCode(code);
    if (report === undefined) {
      this.wrongCodes.take(callerOf(address));
      throw unknownCode();
    }
    const reader = language ?? languageOfReport(report.language) ?? 'en';
    const words = wordsOf(reader);
    const found = await this.cases.ofReport(report.id);
    const own = found && (await this.factChecks.answerOf(found.case.id, reader));
    const spot = own === undefined ? await this.spotBook.matchedAnswerOf(report.id) : undefined;
    const answer = own ?? (spot && (await this.factChecks.answerOf(spot.caseId, reader)));
    const answeredAt = answer === undefined ? undefined : spot?.answeredAt;
    const history = withSpotAnswer(historyOf(report.receivedAt, found?.history ?? []), answeredAt);
    const status = history.at(-1)?.status ?? 'received';
    const tracking: Tracking = {
      trackingCode: report.trackingCode,
      status,
      receivedAt: report.receivedAt,
      answer: answer
        ? { verdict: answer.verdict, headline: answer.headline, url: answer.url, language: answer.language }
        : null,
      history: history.map(({ at, status }) => ({ at, status, note: words.tracking.note[status] })),
    };
    const full = answer && (await this.factChecks.bySlug(answer.slug));
    const answeredCase = spot?.caseId ?? found?.case.id ?? '';
    return {
      tracking,
      closedBecause: closedBecause(status, found?.closeReason ?? null, words),
      answerText: full ? { fact: full.fact, underReview: full.underReviewSince !== null } : null,
      feedback: answer ? await this.spotAnswers.feedbackOf(report.id, answeredCase) : null,
      follow: status === 'answered' || status === 'closed' ? null : this.followWays.of(report.trackingCode),
    };
  }
}

function closedBecause(status: ReportStatus, reason: string | null, { tracking }: Words): string | null {
  if (status !== 'closed') return null;
  const sentences: Readonly<Record<string, string>> = tracking.closed;
  return sentences[reason ?? 'other'] ?? tracking.closed.other;
}

function unknownCode(): NotFound {
  return new NotFound('report/unknown-code', 'We know no report with this tracking code.');
}
