/**
 * Takes a report in: everything that can be computed is computed first; then one unit of work stores the report
 * and has it placed. Nothing is answered before the commit.
 */
import { Injectable } from '@nestjs/common';
import { Clock, DAYS, later } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { type Unit, UnitOfWork } from '../platform/database/index.js';
import { Conflict } from '../platform/errors.js';
import { Ids } from '../platform/ids.js';
import { Metrics } from '../platform/metrics.js';
import { Secrets, sha256 } from '../platform/secrets.js';
import type { Receipt, ReportFields } from './contract.js';
import { clean } from './text/clean.js';
import { Pictures } from './pictures/pictures.service.js';
import { type KeptPicture, type PreparedReport, prepareReport } from './prepare-report.js';
import { ReportPlacement } from './report-placement.js';
import {
  findReceipt,
  insertContact,
  insertReceipt,
  insertReport,
  type SealedContact,
} from './report-rows.js';

/** A contact is kept this long for the answer. */
const CONTACT_KEPT = 90 * DAYS;

export interface IntakeOptions {
  /** The same key with the same report is stored once. */
  idempotencyKey?: string | undefined;
  demonstration?: boolean | undefined;
  /** Re-encoded before it is stored. */
  picture?: { bytes: Buffer; type: string } | undefined;
  /** Overrides the clock for imports of older reports. */
  receivedAt?: string | undefined;
}

export interface Accepted {
  receipt: Receipt;
  /** The key was known: nothing new was stored, this is the receipt of the first time. */
  replayed: boolean;
}

@Injectable()
export class Intake {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly ids: Ids,
    private readonly metrics: Metrics,
    private readonly pictures: Pictures,
    private readonly placement: ReportPlacement,
    private readonly secrets: Secrets,
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
    const picture =
      options.picture === undefined ? undefined : await this.pictures.keep(options.picture.bytes);
    const report = this.prepare(fields, options, picture);
    const contact = this.seal(fields, report.receivedAt);
    const hash = options.idempotencyKey === undefined ? '' : requestHash(fields, picture);
    const accepted = await this.unitOfWork.run(async (unit) => {
      const earlier = await this.earlier(unit, options.idempotencyKey, hash);
      if (earlier) return { receipt: earlier, replayed: true };
      return { receipt: await this.store(unit, report, { contact, hash }), replayed: false };
    });
    if (!accepted.replayed) {
      this.metrics.count('desk_reports_total', 'Reports stored', { channel: report.channel });
    }
    return accepted;
  }

  private prepare(fields: ReportFields, options: IntakeOptions, picture?: KeptPicture): PreparedReport {
    return prepareReport(fields, {
      id: this.ids.next(),
      trackingCode: this.ids.trackingCode(),
      now: this.clock.now(),
      receivedAt: options.receivedAt,
      picture,
      demonstration: options.demonstration,
      idempotencyKey: options.idempotencyKey,
    });
  }

  private seal({ contact }: ReportFields, receivedAt: string): SealedContact | undefined {
    if (contact === undefined) return undefined;
    return {
      kind: contact.kind,
      value: this.secrets.encrypt(clean(contact.value)),
      consentAt: receivedAt,
      purgeAfter: later(receivedAt, CONTACT_KEPT),
    };
  }

  /** Units run one after another, so a key that is not found here cannot appear before this unit has ended. */
  private async earlier(unit: Unit, key: string | undefined, hash: string): Promise<Receipt | undefined> {
    if (key === undefined) return undefined;
    const kept = await findReceipt(unit.manager, key);
    if (kept !== undefined && kept.requestHash !== hash) {
      throw new Conflict(
        'report/idempotency-key-reused',
        'This Idempotency-Key was already used for another report.',
      );
    }
    return kept?.receipt;
  }

  private async store(
    unit: Unit,
    report: PreparedReport,
    { contact, hash }: { contact: SealedContact | undefined; hash: string },
  ): Promise<Receipt> {
    await insertReport(unit.manager, report);
    if (contact) await insertContact(unit.manager, report.id, contact);
    const { status } = await this.placement.place(report, unit);
    const { trackingCode } = report;
    const receipt: Receipt = { trackingCode, status, trackUrl: `${this.config.publicUrl}/r/${trackingCode}` };
    if (report.idempotencyKey !== null) {
      const kept = { requestHash: hash, receipt, createdAt: this.clock.instant() };
      await insertReceipt(unit.manager, report.idempotencyKey, kept);
    }
    return receipt;
  }
}

/** Over everything that was asked for, in a fixed order. */
function requestHash(fields: ReportFields, picture: KeptPicture | undefined): string {
  const { text, link, channel, language, district, seenAt, contact } = fields;
  const asked = [
    text,
    link,
    channel,
    language,
    district,
    seenAt,
    contact?.kind,
    contact?.value,
    picture?.file,
  ];
  return sha256(JSON.stringify(asked));
}
