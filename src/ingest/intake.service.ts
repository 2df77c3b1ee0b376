import { Injectable } from '@nestjs/common';
import type { Receipt, ReportFields } from './contract.js';

export interface IntakeOptions {
  idempotencyKey?: string;
  demonstration?: boolean;
  /** Re-encoded before it is stored. */
  picture?: { bytes: Buffer; type: string };
  /** Overrides the clock for imports of older reports. */
  receivedAt?: string;
}

/** Takes a report in: validates, normalises, stores it and has it placed, in one unit of work. */
@Injectable()
export class Intake {
  /** Resolves when the report is durable. */
  async submit(fields: ReportFields, options: IntakeOptions = {}): Promise<Receipt> {
    throw new Error(`not built yet ${fields.channel} ${options.idempotencyKey}`);
  }
}
