/** The port by which a stored report is placed into a case. Triage connects itself; ingest does not know it. */
import { Injectable } from '@nestjs/common';
import type { Unit } from '../platform/database/index.js';
import type { AnswerForReport, Channel, ReportStatus } from './contract.js';

/** A report as it was just stored, in the same unit of work. */
export interface StoredReport {
  id: string;
  trackingCode: string;
  /** The post as it was sent; null when only a link or a picture came. */
  text: string | null;
  normalised: string;
  fingerprint: string;
  canonicalLink: string | null;
  /** Perceptual hash of the picture, 16 hexadecimal digits. */
  pictureHash: string | null;
  channel: Channel;
  language: string;
  district: string | null;
  seenAt: string | null;
  receivedAt: string;
  demonstration: boolean;
}

export interface Placement {
  caseId: string;
  status: ReportStatus;
  /** The published answer, where there is one already. */
  answer?: AnswerForReport | null;
}

/** What the placer found out about a report before its unit of work; only the placer knows what is in it. */
export type Looked = object;

export interface ReportPlacer {
  /** Does whatever takes long and needs no writing. */
  look(report: StoredReport): Promise<Looked>;
  place(report: StoredReport, unit: Unit, looked: Looked): Promise<Placement>;
}

@Injectable()
export class ReportPlacement implements ReportPlacer {
  private placer: ReportPlacer | undefined;

  connect(placer: ReportPlacer): void {
    this.placer = placer;
  }

  async look(report: StoredReport): Promise<Looked> {
    return this.connected.look(report);
  }

  place(report: StoredReport, unit: Unit, looked: Looked): Promise<Placement> {
    return this.connected.place(report, unit, looked);
  }

  private get connected(): ReportPlacer {
    if (this.placer === undefined) throw new Error('No slice places reports.');
    return this.placer;
  }
}
