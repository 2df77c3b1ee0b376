/** Takes a report in: one unit of work stores it and has it placed. Nothing is answered before the commit. */
import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config.js';
import { type Unit, UnitOfWork } from '../platform/database/index.js';
import { Conflict } from '../platform/errors.js';
import type { Receipt, ReportFields } from './contract.js';
import { type IntakeOptions, Preparation, type Submission } from './preparation.service.js';
import { type Placement, ReportPlacement, type StoredReport } from './report-placement.js';
import { findReceipt, insertContact, insertReceipt, insertReport } from './report-rows.js';

export interface Accepted {
  receipt: Receipt;
  /** The key was known: nothing new was stored, this is the receipt of the first time. */
  replayed: boolean;
}

type Place = (report: StoredReport, unit: Unit) => Promise<Placement>;

@Injectable()
export class Intake {
  constructor(
    private readonly config: Config,
    private readonly placement: ReportPlacement,
    private readonly preparation: Preparation,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Resolves when the report is durable.
   * @throws Invalid naming each bad field; Conflict `report/idempotency-key-reused`
   */
  async submit(fields: ReportFields, options: IntakeOptions = {}): Promise<Receipt> {
    return (await this.accept(fields, options)).receipt;
  }

  /** As `submit`, and says whether the report was already there under its idempotency key. */
  async accept(fields: ReportFields, options: IntakeOptions = {}): Promise<Accepted> {
    const submission = await this.preparation.prepare(fields, options);
    const { placeWith } = options;
    const place = placeWith ?? (await this.usualPlace(submission.report));
    return this.unitOfWork.run(async (unit) => {
      const earlier = await earlierReceipt(unit, submission);
      if (earlier) return { receipt: earlier, replayed: true };
      return { receipt: await this.store(unit, submission, place), replayed: false };
    });
  }

  private async usualPlace(report: StoredReport): Promise<Place> {
    const looked = await this.placement.look(report);
    return (stored, unit) => this.placement.place(stored, unit, looked);
  }

  private async store(unit: Unit, submission: Submission, place: Place): Promise<Receipt> {
    const { report, contact, requestHash, preparedAt } = submission;
    await insertReport(unit.manager, report);
    if (contact) await insertContact(unit.manager, report.id, contact);
    const { status, answer = null } = await place(report, unit);
    const { trackingCode, idempotencyKey } = report;
    const trackUrl = `${this.config.publicUrl}/r/${trackingCode}`;
    const receipt: Receipt = { trackingCode, status, trackUrl, answer };
    if (idempotencyKey !== null) {
      await insertReceipt(unit.manager, idempotencyKey, { requestHash, receipt, createdAt: preparedAt });
    }
    return receipt;
  }
}

/** Units run one after another, so a key that is not found here cannot appear before this unit has ended. */
async function earlierReceipt(unit: Unit, { report, requestHash }: Submission): Promise<Receipt | undefined> {
  if (report.idempotencyKey === null) return undefined;
  const kept = await findReceipt(unit.manager, report.idempotencyKey);
  if (kept !== undefined && kept.requestHash !== requestHash) {
    throw new Conflict(
      'report/idempotency-key-reused',
      'This Idempotency-Key was already used for another report.',
    );
  }
  return kept && { ...kept.receipt, answer: kept.receipt.answer ?? null };
}
