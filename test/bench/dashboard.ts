/**
 * The dashboard in a real Chromium on a desk with 50,000 reports in 10,000 cases: how long it takes to open and to
 * search, whether scrolling through all cases and 5,000 changes in a minute freeze the page (long tasks, frames), and
 * how long a change takes from the citizen's request to the screen. The baseline of the same run is a bare Socket.IO
 * client that only hears of the change. Server, senders and browser share the machine.
 * BENCH_CASES, BENCH_REPORTS and BENCH_SECONDS make it smaller.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { io, type Socket } from 'socket.io-client';
import { launchBrowser } from '../support/browser.js';
import { inventedWords } from '../support/invented-words.js';
import { pick, seeded } from '../support/seeded.js';
import { startServer } from '../support/server-process.js';
import { grow } from './grow.js';
import { sendReport } from './report-sender.js';
import { watchPage } from './watch-page.js';

const PASSWORD = 'bench-password-for-this-run';
const ADMIN = 'admin@desk.example';
const CASES = Number(process.env['BENCH_CASES'] ?? 10_000);
const REPORTS = Number(process.env['BENCH_REPORTS'] ?? 50_000);
const FLOOD_SECONDS = Number(process.env['BENCH_SECONDS'] ?? 60);
const CHANGES_PER_MINUTE = 5_000;
/** In the flood each so-manieth change is a new case, recognised on the screen by its mark. */
const MARKED_EVERY = 25;
const CALM_CHANGES = 60;
const CALM_GAP_MS = 250;
const SCROLL_STEPS = 200;
const SCROLL_STEP_PX = 150;
const LAST_ARRIVALS_MS = 5_000;
const WORDS = 9;
const LINE_LOOK_MS = 50;
const LINE_PATIENCE_MS = 60_000;
/** Of each step in the browser. */
const PAGE_PATIENCE_MS = 180_000;

export async function dashboardBench(): Promise<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), 'rumour-desk-bench-'));
  const desk = await startServer(['dist/server/main.js'], {
    NODE_ENV: 'development',
    DEMO_PASSWORD: PASSWORD,
    DATABASE_URL: `sqlite:${join(folder, 'desk.sqlite')}`,
    REPORTS_PER_MINUTE: '100000000',
    LOG_LEVEL: 'error',
  });
  const browser = await launchBrowser();
  try {
    const started = performance.now();
    const claims = await grow(desk.url, { cases: CASES, reports: REPORTS });
    const growSeconds = Math.round((performance.now() - started) / 1000);
    const context = await browser.newContext({ baseURL: desk.url, viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(PAGE_PATIENCE_MS);
    await watchPage(page);
    const openMs = await openQueue(page);
    const search = await searchMs(page, claims);
    const idle = await during(page, () => pause(LAST_ARRIVALS_MS));
    const scrolling = await during(page, () => scrollThrough(page));
    const listener = await wire(desk.url, await cookieOf(page));
    const calm = await changes(page, desk.url, listener, {
      count: CALM_CHANGES,
      gap: CALM_GAP_MS,
      claims: [],
      first: 0,
    });
    const count = Math.round((CHANGES_PER_MINUTE * FLOOD_SECONDS) / 60);
    const gap = (FLOOD_SECONDS * 1000) / count;
    let flooded: Awaited<ReturnType<typeof changes>> | undefined;
    const flood = await during(page, async () => {
      flooded = await changes(page, desk.url, listener, { count, gap, claims, first: CALM_CHANGES });
    });
    listener.socket.close();
    return {
      cases: CASES,
      reports: REPORTS,
      growSeconds,
      openMs,
      searchMs: search,
      idle,
      scrolling,
      calm,
      flood: { changes: count, seconds: FLOOD_SECONDS, ...flood, ...flooded },
      serverMemoryMb: desk.memory(),
    };
  } finally {
    await browser.close();
    await desk.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openQueue(page: Page): Promise<number> {
  await page.goto('/desk/?sort=newest');
  await page.locator('input[name="email"]').fill(ADMIN);
  await page.locator('input[name="password"]').fill(PASSWORD);
  await page.locator('input[name="password"]').press('Enter');
  await page.locator('.queue-row').first().waitFor();
  const started = performance.now();
  await page.reload();
  await page.locator('.queue-row a').first().waitFor();
  const took = performance.now() - started;
  await page.locator('.line-live').waitFor();
  return Math.round(took);
}

/** One request of the search each, for words of cases all over the list. */
async function searchMs(page: Page, claims: readonly string[]): Promise<{ medianMs: number; p99Ms: number }> {
  const words = claims
    .filter((_, at) => at % Math.ceil(claims.length / 50) === 0)
    .map((text) => text.split(' ')[0]);
  const times: number[] = [];
  for (const word of words) {
    const started = performance.now();
    await page.request.get(`/api/cases?q=${word}&limit=50`);
    times.push(performance.now() - started);
  }
  return quantiles(times.slice(1));
}

/** Screen by screen, then to the end of all cases and back. */
async function scrollThrough(page: Page): Promise<void> {
  for (let step = 1; step <= SCROLL_STEPS; step += 1) {
    await page.evaluate(`window.scrollTo(0, ${step * SCROLL_STEP_PX})`);
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(drawn))');
  }
  await page.evaluate('window.scrollTo(0, document.body.scrollHeight)');
  // The demonstration's own cases are in the list, too.
  const size = await page.locator('.queue-place').first().getAttribute('aria-setsize');
  await page.locator(`li[aria-posinset="${size}"] a`).waitFor();
  await page.evaluate('window.scrollTo(0, 0)');
  await page.locator('li[aria-posinset="1"] a').waitFor();
}

interface Listener {
  socket: Socket;
  heard: Map<string, number>;
}

/** Sends reports in time; tells when marked new cases were heard on the wire and seen on the screen. */
async function changes(
  page: Page,
  url: string,
  listener: Listener,
  { count, gap, claims, first }: { count: number; gap: number; claims: readonly string[]; first: number },
) {
  const random = seeded(count);
  const sent = new Map<string, number>();
  const answers: Promise<void>[] = [];
  let notTaken = 0;
  const start = Date.now();
  for (let at = 0; at < count; at += 1) {
    await pause(Math.max(0, start + at * gap - Date.now()));
    const marked = claims.length === 0 || at % MARKED_EVERY === 0;
    const mark = `bench${String(first + at).padStart(6, '0')}x`;
    if (marked) sent.set(mark, Date.now());
    const text = marked ? `${mark} ${inventedWords(random, WORDS)}` : pick(random, claims);
    // What the desk does not take, even asked again, is told and not hidden.
    const report = sendReport(url, { text, channel: 'whatsapp' });
    answers.push(report.catch(() => void (notTaken += 1)));
  }
  await Promise.all(answers);
  await pause(LAST_ARRIVALS_MS);
  const seen = new Map(Object.entries((await page.evaluate('window.benchSeen')) as Record<string, number>));
  const delays = (times: ReadonlyMap<string, number>): number[] =>
    [...sent].flatMap(([mark, sentAt]) => {
      const at = times.get(mark);
      return at === undefined ? [] : [at - sentAt];
    });
  const screen = quantiles(delays(seen));
  const baseline = quantiles(delays(listener.heard));
  return {
    notTaken,
    marked: sent.size,
    seen: delays(seen).length,
    screen,
    baseline,
    ratio: Number((screen.medianMs / baseline.medianMs).toFixed(2)),
  };
}

/** Long tasks and frames while the work goes on. */
async function during(page: Page, work: () => Promise<unknown>): Promise<Record<string, number>> {
  await page.evaluate('window.benchStart()');
  await work();
  return (await page.evaluate('window.benchStop()')) as Record<string, number>; // Made by `watchPage`.
}

async function wire(url: string, cookie: string): Promise<Listener> {
  const heard = new Map<string, number>();
  const socket = io(`${url}/desk`, { transports: ['websocket'], forceNew: true, extraHeaders: { cookie } });
  socket.on('case.changed', (change: { title: string }) => {
    const mark = /bench\d{6}x/.exec(change.title)?.[0];
    if (mark !== undefined && !heard.has(mark)) heard.set(mark, Date.now());
  });
  // It goes on trying by itself: on a busy machine the first try may take too long.
  let why = 'it was never answered';
  socket.on('connect_error', (error) => (why = error.message));
  for (let waited = 0; !socket.connected; waited += LINE_LOOK_MS) {
    if (waited > LINE_PATIENCE_MS) throw new Error(`No line to the desk at ${url}: ${why}.`);
    await pause(LINE_LOOK_MS);
  }
  return { socket, heard };
}

async function cookieOf(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

function quantiles(values: readonly number[]): { medianMs: number; p99Ms: number } {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number): number =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN) * 10) /
    10;
  return { medianMs: at(0.5), p99Ms: at(0.99) };
}
