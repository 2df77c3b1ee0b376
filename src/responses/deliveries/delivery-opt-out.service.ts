/** A citizen wants nothing more: the link in each mail leads here. */
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Reports } from '../../ingest/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors.js';
import { Outbox } from '../../platform/outbox/index.js';
import { Secrets } from '../../platform/secrets.js';
import { reportOfToken } from './unsubscribe-token.js';

@Injectable()
export class DeliveryOptOut {
  constructor(
    private readonly outbox: Outbox,
    private readonly reports: Reports,
    private readonly secrets: Secrets,
    private readonly units: UnitOfWork,
  ) {}

  /** Whether the link is one of ours. */
  isGenuine(token: string): boolean {
    return reportOfToken(this.secrets, token) !== undefined;
  }

  /** Forgets the contact and drops what still waits for it. @throws NotFound `unsubscribe/unknown` */
  async leave(token: string): Promise<void> {
    const reportId = reportOfToken(this.secrets, token);
    if (reportId === undefined) {
      throw new NotFound('unsubscribe/unknown', 'This link is not complete. Please copy all of it.');
    }
    await this.units.run(async (unit) => {
      await this.reports.forgetContact(unit.manager, reportId);
      const personal = { reference: reportId, channel: In(['email', 'telegram', 'whatsapp']) };
      const why = { code: 'unsubscribed', reason: 'The person wants nothing more.' };
      await this.outbox.drop(unit, personal, why);
    });
  }
}
