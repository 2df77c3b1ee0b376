/** The port by which a stored report is placed into a case. Triage connects itself; ingest does not know it. */
import { Injectable } from '@nestjs/common';
import type { Unit } from '../platform/database/index.js';
import type { Channel, ReportStatus } from './contract.js';

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
}

export interface ReportPlacer {
  place(report: StoredReport, unit: Unit): Promise<Placement>;
}

@Injectable()
export class ReportPlacement implements ReportPlacer {
  private placer: ReportPlacer | undefined;

  connect(placer: ReportPlacer): void {
    this.placer = placer;
  }

  place(report: StoredReport, unit: Unit): Promise<Placement> {
    if (this.placer === undefined) throw new Error('No slice places reports.');
    return this.placer.place(report, unit);
  }
}
