/**
 * Time from sending `POST /api/reports` to `case.changed` on each of 200 connected dashboards, at 50 reports a second,
 * beside a bare Socket.IO server that passes the text on without storing it. Clients, sender and servers share the machine.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import { markedReport } from './load.js';
import { type ServerProcess, startServer } from '../support/server-process.js';

const CLIENTS = 200;
const REPORTS_PER_SECOND = 50;
const SECONDS = 15;
const REPORTS = REPORTS_PER_SECOND * SECONDS;
const GAP_MS = 1000 / REPORTS_PER_SECOND;
const LAST_ARRIVALS_MS = 10_000;
const PASSWORD = 'bench-password-for-this-run';

interface Figures {
  events: number;
  expected: number;
  medianMs: number;
  p99Ms: number;
  memoryMb: number;
}

export async function liveBench(): Promise<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), 'rumour-desk-bench-'));
  const desk = await startServer(['dist/server/main.js'], {
    NODE_ENV: 'development',
    DEMO_PASSWORD: PASSWORD,
    DATABASE_URL: `sqlite:${join(folder, 'desk.sqlite')}`,
    REPORTS_PER_MINUTE: '100000000',
    LOG_LEVEL: 'error',
  });
  const baseline = await startServer(['test/bench/baseline-live.mjs'], {});
  try {
    const bare = await measure(baseline, '');
    const ours = await measure(desk, await logIn(desk.url));
    return {
      clients: CLIENTS,
      reportsPerSecond: REPORTS_PER_SECOND,
      desk: ours,
      baseline: bare,
      ratio: { median: ratio(ours.medianMs, bare.medianMs), p99: ratio(ours.p99Ms, bare.p99Ms) },
    };
  } finally {
    await Promise.all([desk.stop(), baseline.stop()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function logIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'admin@desk.example', password: PASSWORD }),
  });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`Log-in failed with ${answer.status}.`);
  return cookie;
}

async function measure(server: ServerProcess, cookie: string): Promise<Figures> {
  const sent = new Map<string, number>();
  const delays: number[] = [];
  const sockets = await connectAll(server.url, cookie, (title) => {
    const marker = /bench\d{6}x/.exec(title)?.[0];
    const at = marker === undefined ? undefined : sent.get(marker);
    if (at !== undefined) delays.push(performance.now() - at);
  });
  const start = performance.now();
  const answers: Promise<unknown>[] = [];
  for (let index = 0; index < REPORTS; index += 1) {
    await pause(Math.max(0, start + index * GAP_MS - performance.now()));
    const marker = `bench${String(index).padStart(6, '0')}x`;
    sent.set(marker, performance.now());
    answers.push(post(server.url, markedReport(marker, index)));
  }
  await Promise.all(answers);
  for (let waited = 0; delays.length < REPORTS * CLIENTS && waited < LAST_ARRIVALS_MS; waited += GAP_MS)
    await pause(GAP_MS);
  for (const socket of sockets) socket.close();
  const sorted = delays.toSorted((a, b) => a - b);
  return {
    events: delays.length,
    expected: REPORTS * CLIENTS,
    medianMs: quantile(sorted, 0.5),
    p99Ms: quantile(sorted, 0.99),
    memoryMb: server.memory(),
  };
}

function connectAll(url: string, cookie: string, onTitle: (title: string) => void): Promise<Socket[]> {
  const connecting = Array.from({ length: CLIENTS }, () => {
    const socket = io(`${url}/desk`, { transports: ['websocket'], forceNew: true, extraHeaders: { cookie } });
    socket.on('case.changed', (change: { title: string; kind: string }) => onTitle(change.title));
    return new Promise<Socket>((resolve, reject) => {
      socket.once('connect', () => resolve(socket));
      socket.once('connect_error', reject);
    });
  });
  return Promise.all(connecting);
}

async function post(url: string, body: unknown): Promise<void> {
  const answer = await fetch(`${url}/api/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  await answer.arrayBuffer();
  if (answer.status !== 201) throw new Error(`A report was answered with ${answer.status}.`);
}

function quantile(sorted: readonly number[], share: number): number {
  return Number(
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(2),
  );
}

function ratio(ours: number, theirs: number): number {
  return Number((ours / theirs).toFixed(2));
}
