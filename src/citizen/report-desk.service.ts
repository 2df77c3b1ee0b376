/** Takes the report form in: the same rules as the API, but what is wrong is said at the field. */
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { reportFieldsSchema } from '../ingest/contract.js';
import { Intake, ReportLimit } from '../ingest/index.js';
import { Clock } from '../platform/clock.js';
import { Invalid, TooLarge, UnsupportedType } from '../platform/errors.js';
import { sha256 } from '../platform/secrets.js';
import { parse } from '../platform/validation.js';
import { calendarDayOf } from './dates.js';
import type { SentForm } from './read-form.js';
import {
  type FormProblem,
  LARGEST_PICTURE_MB,
  problemsOf,
  type ReportForm,
  reportFieldsOf,
} from './report-form.js';
import type { Words } from './words/index.js';

export type Outcome = { trackingCode: string } | { problems: FormProblem[] };

@Injectable()
export class ReportDesk {
  constructor(
    private readonly clock: Clock,
    private readonly intake: Intake,
    private readonly limit: ReportLimit,
  ) {}

  /** Today where the citizens live, `YYYY-MM-DD`. */
  today(): string {
    return calendarDayOf(this.clock.now());
  }

  /** @throws TooManyRequests */
  async take(sent: SentForm, address: string, words: Words): Promise<Outcome> {
    const { form, picture } = sent;
    const early = this.earlyProblems(sent, words);
    if (early.length > 0) return { problems: [...early, ...this.otherProblems(form, early, words)] };
    this.limit.take(address);
    try {
      const fields = parse(reportFieldsSchema, reportFieldsOf(form));
      const receipt = await this.intake.submit(fields, { idempotencyKey: keyOf(sent), picture });
      return { trackingCode: receipt.trackingCode };
    } catch (error) {
      if (error instanceof Invalid) return { problems: problemsOf(form, error.errors, words) };
      if (picture !== undefined && (error instanceof TooLarge || error instanceof UnsupportedType)) {
        return { problems: [{ field: 'picture', message: words.errors.picture }] };
      }
      throw error;
    }
  }

  /** What only the form knows: a picture that was cut off, a day that has not come yet. */
  private earlyProblems({ form, pictureTooLarge }: SentForm, { errors }: Words): FormProblem[] {
    const late = form.seenOn > this.today();
    return [
      ...(pictureTooLarge
        ? [{ field: 'picture' as const, message: errors.pictureTooLarge(LARGEST_PICTURE_MB) }]
        : []),
      ...(late ? [{ field: 'seenOn' as const, message: errors.seenOn }] : []),
    ];
  }

  /** All problems are told at once. */
  private otherProblems(form: ReportForm, known: readonly FormProblem[], words: Words): FormProblem[] {
    const parsed = reportFieldsSchema.safeParse(reportFieldsOf(form));
    const errors = (parsed.error?.issues ?? []).map(({ path, message }) => ({
      field: path.join('.'),
      message,
    }));
    return problemsOf(form, errors, words).filter(({ field }) => known.every((each) => each.field !== field));
  }
}

/**
 * The same form with the same content is one report, however often it is sent. The content is part of the key, so
 * that somebody who goes back, changes the message and sends it again sends a new report.
 */
function keyOf({ form, picture }: SentForm): string | undefined {
  if (form.key === '') return undefined;
  const pictureHash = picture && createHash('sha256').update(picture.bytes).digest('hex');
  return `form-${sha256(JSON.stringify([form, pictureHash]))}`;
}
