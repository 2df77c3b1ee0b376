/** Everything about a submission that can be computed before its unit of work: nothing slow happens inside one. */
import { Injectable } from '@nestjs/common';
import { Clock, DAYS, instantOf, later } from '../platform/clock.js';
import { Ids } from '../platform/ids.js';
import { Secrets, sha256 } from '../platform/secrets.js';
import type { Unit } from '../platform/database/index.js';
import type { ReportFields } from './contract.js';
import { Pictures } from './pictures/pictures.service.js';
import { type KeptPicture, type PreparedReport, prepareReport } from './prepare-report.js';
import type { Placement, StoredReport } from './report-placement.js';
import type { SealedContact } from './report-rows.js';
import { clean } from './text/clean.js';

/** A contact is kept this long for the answer. */
const CONTACT_KEPT = 90 * DAYS;

export interface IntakeOptions {
  /** The same key with the same report is stored once. */
  idempotencyKey?: string | undefined;
  demonstration?: boolean | undefined;
  /** Re-encoded before it is stored. */
  picture?: { bytes: Buffer; type: string } | undefined;
  /** Places the report in the place of the usual placer: an objection is no wording of a rumour. */
  placeWith?: ((report: StoredReport, unit: Unit) => Promise<Placement>) | undefined;
  /** Overrides the clock for imports of older reports. */
  receivedAt?: string | undefined;
}

export interface Submission {
  report: PreparedReport;
  contact: SealedContact | undefined;
  /** Of everything that was asked for; empty when no idempotency key came. */
  requestHash: string;
  preparedAt: string;
}

@Injectable()
export class Preparation {
  constructor(
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly pictures: Pictures,
    private readonly secrets: Secrets,
  ) {}

  /** @throws Invalid naming each bad field, UnsupportedType for a picture of another kind */
  async prepare(fields: ReportFields, options: IntakeOptions): Promise<Submission> {
    const { idempotencyKey, demonstration, receivedAt } = options;
    const picture = options.picture && (await this.pictures.keep(options.picture.bytes));
    const now = this.clock.now();
    const report = prepareReport(fields, {
      id: this.ids.next(),
      trackingCode: this.ids.trackingCode(),
      now,
      receivedAt,
      picture,
      demonstration,
      idempotencyKey,
    });
    return {
      report,
      contact: this.seal(fields.contact, report.receivedAt),
      requestHash: idempotencyKey === undefined ? '' : hashOf(fields, picture),
      preparedAt: instantOf(now),
    };
  }

  private seal(contact: ReportFields['contact'], receivedAt: string): SealedContact | undefined {
    if (contact === undefined) return undefined;
    return {
      kind: contact.kind,
      value: this.secrets.encrypt(clean(contact.value)),
      consentAt: receivedAt,
      purgeAfter: later(receivedAt, CONTACT_KEPT),
    };
  }
}

/** Over every field, in a fixed order. */
function hashOf(fields: ReportFields, picture: KeptPicture | undefined): string {
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
