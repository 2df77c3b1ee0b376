/**
 * Acknowledged, durable reports per second through HTTP, each matched and placed against 10,000 facts, beside a bare
 * node:http server that does one fsynced SQLite insert per request. Same load, 32 connections, in turn: A B A B A B.
 * The first load is hard: every second report is worded as none before. In the second a few claims spread as they do
 * when people press "forward": one report in twenty is worded anew.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { manyFacts, manyReports } from './load.js';
import { type ServerProcess, startServer } from '../support/server-process.js';

const FACTS = 10_000;
const CONNECTIONS = 32;
const ROUNDS = 3;
const SECONDS_A_ROUND = 8;
const WARM_UP_SECONDS = 4;
const MOST_WARM_UPS = 10;
const DISTINCT_REPORTS = 60_000;
const HALF = 0.5;
const ONE_IN_TWENTY = 0.05;

interface Figures {
  reportsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
  failed: number;
  memoryMb: number;
}

export async function ingestBench(): Promise<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), 'rumour-desk-bench-'));
  const settings = {
    NODE_ENV: 'production',
    PUBLIC_URL: 'http://127.0.0.1',
    SECRET_KEY: 'a key of the benchmark alone, 32 characters or more',
    DATABASE_URL: `sqlite:${join(folder, 'desk.sqlite')}`,
    STARTER_FACTS: 'false',
    REPORTS_PER_MINUTE: '100000000',
    LOG_LEVEL: 'error',
    BASELINE_FILE: join(folder, 'baseline.sqlite'),
  };
  importFacts(folder, settings);
  const desk = await startServer(['dist/server/main.js'], settings);
  const baseline = await startServer(['test/bench/baseline-ingest.mjs'], settings);
  try {
    return await compare(desk, baseline);
  } finally {
    await Promise.all([desk.stop(), baseline.stop()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

function importFacts(folder: string, settings: Record<string, string>): void {
  const file = join(folder, 'facts.json');
  writeFileSync(file, JSON.stringify(manyFacts(FACTS)));
  const outcome = spawnSync(process.execPath, ['dist/server/cli.js', 'facts:import', file], {
    env: { ...process.env, ...settings },
    encoding: 'utf8',
  });
  if (outcome.status !== 0)
    throw new Error(`The facts could not be imported:\n${outcome.stdout}${outcome.stderr}`);
}

async function compare(desk: ServerProcess, baseline: ServerProcess): Promise<Record<string, unknown>> {
  const hard = sidesOf(desk, baseline, HALF);
  await untilTheThreadReads(hard.desk);
  await load(hard.baseline, WARM_UP_SECONDS);
  const ofHard = await inTurn(hard);
  const spreading = sidesOf(desk, baseline, ONE_IN_TWENTY);
  await load(spreading.desk, WARM_UP_SECONDS);
  const ofSpreading = await inTurn(spreading);
  return {
    facts: FACTS,
    connections: CONNECTIONS,
    reports: hard.desk.sent + spreading.desk.sent,
    ...ofHard,
    oneInTwentyNew: ofSpreading,
  };
}

interface Sides {
  desk: Side;
  baseline: Side;
}

function sidesOf(desk: ServerProcess, baseline: ServerProcess, newWordings: number): Sides {
  const bodies = manyReports(DISTINCT_REPORTS, newWordings).map((report) => JSON.stringify(report));
  return { desk: { server: desk, bodies, sent: 0 }, baseline: { server: baseline, bodies, sent: 0 } };
}

async function inTurn(sides: Sides): Promise<Record<string, unknown>> {
  const rounds: { desk: Figures; baseline: Figures }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push({
      desk: await load(sides.desk, SECONDS_A_ROUND),
      baseline: await load(sides.baseline, SECONDS_A_ROUND),
    });
  }
  const ratios = rounds.map((round) => round.desk.reportsPerSecond / round.baseline.reportsPerSecond);
  return {
    desk: middle(rounds.map((round) => round.desk)),
    baseline: middle(rounds.map((round) => round.baseline)),
    ratio: Number(median(ratios).toFixed(3)),
    ratios: ratios.map((ratio) => Number(ratio.toFixed(3))),
  };
}

/** The reading thread of the desk learns the facts while the first reports come in. */
async function untilTheThreadReads(side: Side): Promise<void> {
  for (let round = 0; round < MOST_WARM_UPS; round += 1) {
    await load(side, WARM_UP_SECONDS);
    const metrics = await (await fetch(`${side.server.url}/metrics`)).text();
    if (/desk_posts_read_total\{thread="reading"\} [1-9]/.test(metrics)) return;
  }
}

interface Side {
  server: ServerProcess;
  bodies: readonly string[];
  sent: number;
}

async function load(side: Side, seconds: number): Promise<Figures> {
  const result = await autocannon({
    url: `${side.server.url}/api/reports`,
    connections: CONNECTIONS,
    duration: seconds,
    requests: [
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        setupRequest: (request) => ({
          ...request,
          body: side.bodies[side.sent++ % side.bodies.length] ?? '',
        }),
      },
    ],
  });
  return {
    reportsPerSecond: Math.round(result['2xx'] / result.duration),
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    failed: result.non2xx + result.errors,
    memoryMb: side.server.memory(),
  };
}

/** The round with the median rate. */
function middle(rounds: readonly Figures[]): Figures | undefined {
  return rounds.toSorted((a, b) => a.reportsPerSecond - b.reportsPerSecond)[Math.floor(rounds.length / 2)];
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
