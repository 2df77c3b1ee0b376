/**
 * Sends reports over a few lines that are kept open. On a machine that desk, browser and other work keep busy a line may
 * take long to open, or break: the report is sent again. Should the first one have arrived after all, the case has one
 * report more.
 */
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

const LINES = 64;
const TRIES = 4;
const PAUSE_MS = 500;
/** The slowest answer that is waited for. */
const PATIENCE_SECONDS = 60;
const CREATED = 201;
const agent = new Agent({ keepAlive: true, maxSockets: LINES });

/** @throws Error when the desk refuses the report, or takes none in four tries */
export async function sendReport(url: string, report: Readonly<Record<string, string>>): Promise<void> {
  const body = JSON.stringify(report);
  let cause: unknown;
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const status = await send(`${url}/api/reports`, body).catch((error: unknown) => void (cause = error));
    if (status === CREATED) return;
    if (status !== undefined) throw new Error(`A report was answered with ${status}.`);
    await pause(PAUSE_MS * attempt);
  }
  throw new Error(`The desk at ${url} took no report in ${TRIES} tries.`, { cause });
}

function send(address: string, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(address, { method: 'POST', headers, agent }, (answer) => {
      answer.on('end', () => resolve(answer.statusCode ?? 0));
      answer.on('error', reject);
      answer.resume();
    });
    sent.setTimeout(PATIENCE_SECONDS * 1000, () =>
      sent.destroy(new Error(`No answer in ${PATIENCE_SECONDS} seconds.`)),
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
