/**
 * Sends imported reports through a running desk's own `POST /api/reports`: its live queue and its index of cases
 * are in that process's memory, and would not notice rows that another process writes.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { SECONDS } from '../../platform/clock.js';
import type { ReportFields } from '../contract.js';
import type { Arrival, Destination } from './destination.js';

const PROBE_PATIENCE = 1 * SECONDS;
const MOST_FAULTS = 5;
const PAUSE_AFTER_FAULT = 1 * SECONDS;
const TOO_MANY = 429;
const CONFLICT = 409;
const FIRST_SERVER_FAULT = 500;

const problemSchema = z.object({
  detail: z.string(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).default([]),
});

/** Thrown when the desk did not take a report; carries its own words. */
export class ServerRefusal extends Error {
  constructor(
    message: string,
    readonly errors: readonly { field: string; message: string }[] = [],
  ) {
    super(message);
  }
}

/** Whether a desk answers at this address. */
export async function deskAnswers(url: string): Promise<boolean> {
  return fetch(`${url}/health/live`, { signal: AbortSignal.timeout(PROBE_PATIENCE) }).then(
    (answer) => answer.ok,
    () => false,
  );
}

export class RunningDesk implements Destination {
  /** While the desk asks for patience, every submission waits for the same moment. */
  private patience: Promise<void> = Promise.resolve();

  constructor(private readonly url: string) {}

  async send(report: ReportFields, key: string): Promise<Arrival> {
    for (let faults = 0; ;) {
      await this.patience;
      const answer = await this.post(report, key).catch((cause: unknown) => new Unreachable(cause));
      if (answer instanceof Unreachable || answer.status >= FIRST_SERVER_FAULT) {
        faults += 1;
        if (faults >= MOST_FAULTS) throw new ServerRefusal(`The desk at ${this.url} does not answer.`);
        await pause(PAUSE_AFTER_FAULT);
      } else if (answer.status === TOO_MANY) {
        this.wait(answer);
      } else {
        return arrivalOf(answer);
      }
    }
  }

  private post(report: ReportFields, key: string): Promise<Response> {
    return fetch(`${this.url}/api/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(report),
    });
  }

  private wait(answer: Response): void {
    const seconds = Number(answer.headers.get('retry-after') ?? 1);
    this.patience = pause((Number.isFinite(seconds) ? seconds : 1) * SECONDS);
  }
}

class Unreachable {
  constructor(readonly cause: unknown) {}
}

async function arrivalOf(answer: Response): Promise<Arrival> {
  const body: unknown = await answer.json().catch(() => undefined);
  if (answer.ok) return answer.headers.get('idempotency-replayed') === 'true' ? 'already there' : 'imported';
  // The key is made of the line itself: it came in before, with other options of the import.
  if (answer.status === CONFLICT) return 'already there';
  const problem = problemSchema.safeParse(body);
  if (!problem.success) throw new ServerRefusal(`The desk answered with ${answer.status}.`);
  throw new ServerRefusal(problem.data.detail, problem.data.errors);
}
