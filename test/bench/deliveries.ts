/**
 * Mails a second, from the first to the last of 1,000 people who asked and are answered, over a real SMTP server that
 * counts them, beside nodemailer alone that records nothing. Sender and server share the machine.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { SMTPServer } from 'smtp-server';
import { type ServerProcess, startServer } from '../support/server-process.js';

const PEOPLE = 1000;
const SENDERS = 20;
const CONNECTIONS = 8;
const POLL_MS = 20;
const LONGEST_MS = 120_000;
const MAIN = ['dist/server/main.js'];
const PASSWORD = 'bench-password-for-this-run';
const RUMOUR = 'They say that the walnut carvers of Rainawari must give back their tools and looms by Sunday';

interface Counting {
  url: string;
  /** When each mail was taken, by address. */
  taken: Map<string, number[]>;
  close: () => Promise<void>;
}

export async function deliveriesBench(): Promise<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), 'rumour-desk-bench-'));
  const mail = await countingServer();
  const settings = {
    DATABASE_URL: `sqlite:${join(folder, 'desk.sqlite')}`,
    PICTURE_DIR: join(folder, 'pictures'),
    REPORTS_PER_MINUTE: '100000000',
    LOG_LEVEL: 'error',
    SMTP_URL: mail.url,
    MAIL_FROM: 'desk@swd.test',
  };
  let desk: ServerProcess | undefined;
  try {
    // A demonstration has the accounts and sends nothing: what it published waits for the desk that sends.
    desk = await startServer(MAIN, { ...settings, NODE_ENV: 'development', DEMO_PASSWORD: PASSWORD });
    await publish(desk);
    await desk.stop();
    const ours = await measure(mail, async () => {
      desk = await startServer(MAIN, { ...settings, NODE_ENV: 'test' });
    });
    const bare = await measure(mail, async () => {
      const parameters = ['test/bench/baseline-mail.mjs', mail.url, String(PEOPLE), String(CONNECTIONS)];
      await promisify(execFile)(process.execPath, parameters);
    });
    return { people: PEOPLE, desk: ours, baseline: bare, ratio: round(ours.perSecond / bare.perSecond) };
  } finally {
    await desk?.stop();
    await mail.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From the first mail to the last. */
async function measure(
  { taken }: Counting,
  begin: () => Promise<void>,
): Promise<{ mails: number; repeated: number; seconds: number; perSecond: number }> {
  taken.clear();
  await begin();
  for (let waited = 0; taken.size < PEOPLE; waited += POLL_MS) {
    if (waited > LONGEST_MS) throw new Error(`Only ${taken.size} of ${PEOPLE} mails came.`);
    await pause(POLL_MS);
  }
  const times = [...taken.values()].flat();
  const seconds = (Math.max(...times) - Math.min(...times)) / 1000;
  return {
    mails: times.length,
    repeated: times.length - taken.size,
    seconds: round(seconds),
    perSecond: Math.round(times.length / seconds),
  };
}

async function countingServer(): Promise<Counting> {
  const taken: Counting['taken'] = new Map();
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    onData: (stream, session, done) => {
      stream.resume();
      stream.once('end', () => {
        for (const { address } of session.envelope.rcptTo) {
          taken.set(address, [...(taken.get(address) ?? []), performance.now()]);
        }
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on TCP has an address with a port.
  const { port } = server.server.address() as AddressInfo;
  const close = (): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
  return { url: `smtp://127.0.0.1:${port}`, taken, close };
}

/** A case in which so many people asked, answered. */
async function publish({ url }: ServerProcess): Promise<void> {
  const ask = async (from: number): Promise<void> => {
    for (let person = from; person < PEOPLE; person += SENDERS) {
      const contact = { kind: 'email', value: `person${person}@citizen.test`, consent: true };
      await send({ url }, 'POST', '/api/reports', { text: RUMOUR, channel: 'whatsapp', contact });
    }
  };
  // The first one opens the case that the others join.
  const contact = { kind: 'email', value: 'person0@citizen.test', consent: true };
  await send({ url }, 'POST', '/api/reports', { text: RUMOUR, channel: 'whatsapp', contact });
  await Promise.all(Array.from({ length: SENDERS }, (_, sender) => ask(sender)));
  const [admin, author, approver] = await Promise.all(
    ['admin', 'author', 'approver'].map((name) => logIn(url, name)),
  );
  const { items } = await send({ url, cookie: admin }, 'GET', '/api/cases?sort=reports&limit=1');
  const { id, version, reportCount } = items[0];
  if (reportCount <= PEOPLE) throw new Error(`The case has ${reportCount} reports.`);
  await send({ url, cookie: admin }, 'POST', `/api/cases/${id}/claim`, { version });
  const { reply } = await send({ url, cookie: author }, 'POST', `/api/cases/${id}/replies`, REPLY);
  const step = async (cookie: string | undefined, name: string): Promise<void> => {
    const now = await send({ url, cookie }, 'GET', `/api/replies/${reply.id}`);
    await send({ url, cookie }, 'POST', `/api/replies/${reply.id}/${name}`, { version: now.version });
  };
  await step(author, 'submit');
  await step(approver, 'approve');
  await step(approver, 'publish');
}

const REPLY = {
  verdict: 'false',
  sources: [{ title: 'Order 12 of 2026', url: 'https://handicrafts.example.gov.in/orders/12' }],
  texts: [
    {
      language: 'en',
      headline: 'Walnut carvers keep their tools, and nobody collects them',
      fact: 'Carvers keep what they own. No office takes tools back.',
      myth: 'Walnut carvers must give back their tools and looms by Sunday',
      explanation: 'No order says so, and no office has asked for it.',
      closing: 'Give nothing to anybody. If you have a question, ask at the office of your district.',
    },
  ],
};

async function logIn(url: string, name: string): Promise<string> {
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${name}@desk.example`, password: PASSWORD }),
  });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`Log-in failed with ${answer.status}.`);
  return cookie;
}

interface Door {
  url: string;
  cookie?: string | undefined;
}

// Answers of this desk, of several shapes; a wrong one fails the bench at once.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
async function send({ url, cookie = '' }: Door, method: string, path: string, body?: unknown): Promise<any> {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: { cookie, origin: url, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

function round(number: number): number {
  return Number(number.toFixed(2));
}
