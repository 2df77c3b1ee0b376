/** Builders of reports for tests. */
import type { Receipt } from '../../src/ingest/contract.js';
import { type Placement, ReportPlacement, type StoredReport } from '../../src/ingest/index.js';
import type { Desk } from './boot-desk.js';

/** The body of a `POST /api/reports`. */
export function aReport(overrides: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    text: 'Widow pension has been stopped, apply again before Friday with Rs 500.',
    channel: 'whatsapp',
    ...overrides,
  };
}

/** Reports through HTTP and returns the receipt; throws when it is refused. */
export async function postReport(
  desk: Desk,
  overrides: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Receipt> {
  const answer = await sendReport(desk, aReport(overrides), headers);
  if (answer.status !== 201) throw new Error(`The report was refused: ${await answer.text()}`);
  // The answer's shape is the contract's; its own tests check it.
  return (await answer.json()) as Receipt;
}

/** Any body, any answer. */
export function sendReport(
  desk: Desk,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${desk.url}/api/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** Puts a placer of the test in the place of triage; returns what it was asked to place. */
export function placeWith(
  desk: Desk,
  decide: (report: StoredReport) => Placement = () => ({ caseId: 'case-1', status: 'received' }),
): StoredReport[] {
  const placed: StoredReport[] = [];
  desk.app.get(ReportPlacement).connect({
    look: async () => ({}),
    place: async (report) => {
      const placement = decide(report);
      placed.push(report);
      return placement;
    },
  });
  return placed;
}
