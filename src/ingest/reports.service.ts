/** What downstream slices may read of reports. */
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { portions, ReadConnection } from '../platform/database/index.js';
import { Secrets } from '../platform/secrets.js';
import type { ReportView } from './contract.js';
import { ReportContactEntity } from './report-contact.entity.js';
import { ReportEntity } from './report.entity.js';
import { presentReport } from './report.view.js';
import { readTrackingCode } from './tracking-code.js';

/** Where one citizen wants the answer. Only for delivering it. */
export interface AnswerContact extends AnswerWish {
  value: string;
}

/** That a citizen wants the answer, and how; not where. */
export interface AnswerWish {
  reportId: string;
  kind: 'email' | 'phone' | 'telegram';
}

@Injectable()
export class Reports {
  constructor(
    private readonly read: ReadConnection,
    private readonly secrets: Secrets,
  ) {}

  count(): Promise<number> {
    return this.read.repository(ReportEntity).count();
  }

  /** In the order of the ids; unknown ids are left out. Personal data is masked. */
  async byIds(ids: readonly string[]): Promise<ReportView[]> {
    const found = new Map<string, ReportView>();
    for (const some of portions(ids)) {
      const rows = await this.read.repository(ReportEntity).findBy({ id: In(some) });
      const wanting = await this.wantingAnswer(some);
      for (const row of rows) found.set(row.id, presentReport(row, wanting.has(row.id)));
    }
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  /** In which language each report was written, by its id. */
  async languagesOf(ids: readonly string[]): Promise<Map<string, string>> {
    const languages = new Map<string, string>();
    for (const some of portions(ids)) {
      const rows = await this.read
        .repository(ReportEntity)
        .find({ select: { id: true, language: true }, where: { id: In(some) } });
      for (const { id, language } of rows) languages.set(id, language);
    }
    return languages;
  }

  /** What was compared, unmasked: for the matching engine only; nothing of it may leave the desk. */
  async textsOf(ids: readonly string[]): Promise<Map<string, { text: string | null; normalised: string }>> {
    const texts = new Map<string, { text: string | null; normalised: string }>();
    for (const some of portions(ids)) {
      const rows = await this.read
        .repository(ReportEntity)
        .find({ select: { id: true, text: true, normalised: true }, where: { id: In(some) } });
      for (const { id, text, normalised } of rows) texts.set(id, { text, normalised });
    }
    return texts;
  }

  /** `id`, `receivedAt` of the report with this code (any letter case, with or without hyphens). */
  async byTrackingCode(
    code: string,
  ): Promise<{ id: string; trackingCode: string; language: string; receivedAt: string } | undefined> {
    const trackingCode = readTrackingCode(code);
    if (trackingCode === undefined) return undefined;
    const row = await this.read.repository(ReportEntity).findOneBy({ trackingCode });
    if (row === null) return undefined;
    return {
      id: row.id,
      trackingCode: row.trackingCode,
      language: row.language,
      receivedAt: row.receivedAt,
    };
  }

  /** The contacts of those among the reports whose senders asked for the answer and are not yet purged. */
  async contactsOf(ids: readonly string[]): Promise<AnswerContact[]> {
    const contacts: AnswerContact[] = [];
    for (const some of portions(ids)) {
      const rows = await this.read.repository(ReportContactEntity).findBy({ reportId: In(some) });
      for (const { reportId, kind, value } of rows) {
        contacts.push({ reportId, kind, value: this.secrets.decrypt(value) });
      }
    }
    return contacts;
  }

  /**
   * Who among the senders wants the answer: nothing is decrypted.
   * @param manager of the unit of work in which something is recorded for them
   */
  async wishesOf(manager: EntityManager, ids: readonly string[]): Promise<AnswerWish[]> {
    const wishes: AnswerWish[] = [];
    for (const some of portions(ids)) {
      const rows = await manager.find(ReportContactEntity, {
        select: { reportId: true, kind: true },
        where: { reportId: In(some) },
      });
      wishes.push(...rows.map(({ reportId, kind }) => ({ reportId, kind })));
    }
    return wishes;
  }

  /** The citizen wants nothing more: the contact is forgotten. */
  async forgetContact(manager: EntityManager, reportId: string): Promise<void> {
    await manager.delete(ReportContactEntity, { reportId });
  }

  /** File name of the picture of a report, if it has one. */
  async pictureFileOf(id: string): Promise<string | undefined> {
    const row = await this.read.repository(ReportEntity).findOneBy({ id });
    return row?.pictureFile ?? undefined;
  }

  private async wantingAnswer(ids: string[]): Promise<Set<string>> {
    const rows = await this.read
      .repository(ReportContactEntity)
      .find({ select: { reportId: true }, where: { reportId: In(ids) } });
    return new Set(rows.map((row) => row.reportId));
  }
}
