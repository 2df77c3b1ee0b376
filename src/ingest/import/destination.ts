/** Where imported reports go: into this process's own intake, or to a running desk. */
import type { Accepted, Intake } from '../intake.service.js';
import type { ReportFields } from '../contract.js';

export type Arrival = 'imported' | 'already there';

export interface Destination {
  /** @throws DomainError, ServerRefusal */
  send(report: ReportFields, key: string): Promise<Arrival>;
}

/** For a desk that is not running. */
export class OwnIntake implements Destination {
  constructor(
    private readonly intake: Pick<Intake, 'accept'>,
    private readonly demonstration: boolean,
  ) {}

  async send(report: ReportFields, idempotencyKey: string): Promise<Arrival> {
    return arrivalOf(await this.intake.accept(report, { idempotencyKey, demonstration: this.demonstration }));
  }
}

function arrivalOf({ replayed }: Accepted): Arrival {
  return replayed ? 'already there' : 'imported';
}
