/**
 * Two officials in two windows of a real Chromium work the same queue with the keyboard alone, on imported messages that
 * go on arriving; the line of one window is cut in the middle. `npm run bench -- session [--minutes 15]`.
 * At the end it tells what they did, which races they lost, whether two ever held one case (collisions), whether what
 * the screens show is what the server has, and how much memory the pages use.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import type { CaseDetail, CaseEventView } from '../../src/triage/contract.js';
import type { QueuePage } from '../../src/triage/queue/contract.js';
import { launchBrowser } from '../support/browser.js';
import { pick, seeded } from '../support/seeded.js';
import { startServer } from '../support/server-process.js';
import { sendReport } from './report-sender.js';
import { hearMessages, messagesOf, type SessionOfficial, tabTo, whereabouts } from './session-hands.js';
import { toQueue, workOnce } from './session-official.js';

const PASSWORD = 'bench-password-for-this-run';
const MINUTES = 15;
const MINUTE_MS = 60_000;
/** Messages that are there when the officials begin; the others arrive while they work. */
const IMPORTED_FIRST = 150;
const ARRIVES_EVERY_MS = 2_000;
const CUT_LASTS_MS = 20_000;
const SETTLE_MS = 4_000;
const STEP_ENDS_MS = 20_000;
const PATIENCE_MS = 60_000;
/** Rows that are compared at the end: those that a window draws. */
const COMPARED_ROWS = 10;
const SHOWN_OF_ROW = 300;
const CHANNELS = ['whatsapp', 'whatsapp', 'facebook', 'x', 'telegram', 'sms'];
const DISTRICTS = ['Anantnag', 'Baramulla', 'Jammu', 'Kupwara', 'Rajouri', 'Srinagar'];
/** What the browser says about an answer that the screen explains: a race lost, a step that was not possible. */
const EXPLAINED = /status of (?:403|404|409|422)|ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|WebSocket/;

export async function sessionBench(flags: readonly string[]): Promise<Record<string, unknown>> {
  const minutes = Number(flags[flags.indexOf('--minutes') + 1] || MINUTES) || MINUTES;
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
    const messages = importedMessages();
    for (const message of messages.splice(0, IMPORTED_FIRST)) await sendReport(desk.url, message);
    const officials = [
      await sitDown(browser, desk.url, 'author', 1),
      await sitDown(browser, desk.url, 'approver', 2),
    ] as const;
    const memoryAtStart = await Promise.all(officials.map(({ page }) => memoryOf(page)));
    const end = Date.now() + minutes * MINUTE_MS;
    const arriving = arrive(desk.url, messages, end);
    const [cut] = await Promise.all([
      cutLine(officials[1], end - (minutes * MINUTE_MS) / 2),
      ...officials.map((official) => work(official, end)),
    ]);
    const arrived = await arriving;
    await pause(SETTLE_MS);
    const memoryAtEnd = await Promise.all(officials.map(({ page }) => memoryOf(page)));
    const differences = (await Promise.all(officials.map((each) => disagreements(each)))).flat();
    const { collisions, claims } = await collisionsIn(officials[0].page);
    return {
      minutes,
      reports: IMPORTED_FIRST + arrived,
      cut,
      officials: await Promise.all(
        officials.map((each, at) => told(each, memoryAtStart[at], memoryAtEnd[at])),
      ),
      claims,
      collisions: collisions.length,
      collided: collisions,
      listsThatDisagree: differences.length,
      disagreements: differences,
    };
  } finally {
    await browser.close();
    await desk.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function importedMessages(): Record<string, string>[] {
  const random = seeded(15);
  return readFileSync('data/reports/dev.jsonl', 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({
      text: String(JSON.parse(line).text),
      channel: pick(random, CHANNELS),
      district: pick(random, DISTRICTS),
    }));
}

async function sitDown(
  browser: Browser,
  baseURL: string,
  account: string,
  seed: number,
): Promise<SessionOfficial> {
  const context = await browser.newContext({ baseURL, viewport: { width: 1440, height: 900 }, locale: 'en' });
  await hearMessages(context);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const official: SessionOfficial = {
    ...{ name: account, context, page, random: seeded(seed), done: new Map(), errors: [], stuck: [] },
    ...{ refusals: [], offline: false, approves: account === 'approver' },
  };
  await page.goto('/desk');
  await page.locator('input[name="email"]').waitFor();
  await tabTo(page, 'input[name="email"]');
  await page.keyboard.type(`${account}@desk.example`);
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await page.locator('.queue-row').first().waitFor();
  page.on('pageerror', (error) => official.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !EXPLAINED.test(message.text())) official.errors.push(message.text());
  });
  return official;
}

async function work(official: SessionOfficial, end: number): Promise<void> {
  while (Date.now() < end) {
    await workOnce(official).catch(async (error: unknown) => {
      if (official.offline) return;
      official.stuck.push(`screen: ${String(error).split('\n')[0]} ${await whereabouts(official)}`);
    });
  }
  await toQueue(official);
}

/** Messages go on coming in while the officials work; over again when there are no more. */
async function arrive(
  url: string,
  messages: readonly Record<string, string>[],
  end: number,
): Promise<number> {
  let sent = 0;
  while (Date.now() < end) {
    const message = messages[sent % messages.length];
    if (message) await sendReport(url, message);
    sent += 1;
    await pause(ARRIVES_EVERY_MS);
  }
  return sent;
}

/** The official goes on working meanwhile; the page must find its way back without being loaded anew. */
async function cutLine(official: SessionOfficial, at: number): Promise<Record<string, unknown>> {
  const { context, page } = official;
  await pause(Math.max(0, at - Date.now()));
  official.offline = true;
  await page.evaluate('window.sameWindow = true');
  await context.setOffline(true);
  const saidOffline = await page
    .locator('.offline-banner')
    .waitFor({ timeout: CUT_LASTS_MS })
    .then(
      () => true,
      () => false,
    );
  await pause(CUT_LASTS_MS);
  await context.setOffline(false);
  const back = Date.now();
  await page.locator('.line-live').waitFor();
  // A step that began on the cut line may still wait for what it will not get.
  void pause(STEP_ENDS_MS).then(() => (official.offline = false));
  const sameWindow = (await page.evaluate('window.sameWindow')) === true;
  return { seconds: CUT_LASTS_MS / 1000, saidOffline, liveAgainAfterMs: Date.now() - back, sameWindow };
}

async function told(official: SessionOfficial, memoryAtStart: unknown, memoryAtEnd: unknown) {
  const said = await messagesOf(official);
  return {
    name: official.name,
    actions: [...official.done.values()].reduce((sum, each) => sum + each, 0),
    byAction: Object.fromEntries([...official.done].sort()),
    refusedClaims: said.filter((text) => text.includes('took this case a moment ago')).length,
    stuck: official.stuck,
    notSubmittedBecause: [...new Set(official.refusals)],
    consoleErrors: official.errors,
    memoryAtStart,
    memoryAtEnd,
  };
}

/** After the garbage was collected. */
async function memoryOf(page: Page): Promise<{ heapMb: number; nodes: number; listeners: number }> {
  const debug = await page.context().newCDPSession(page);
  await debug.send('HeapProfiler.collectGarbage');
  await debug.send('Performance.enable');
  const { metrics } = await debug.send('Performance.getMetrics');
  await debug.detach();
  const value = (name: string): number => metrics.find((each) => each.name === name)?.value ?? 0;
  return {
    heapMb: Math.round((value('JSHeapUsedSize') / 1e6) * 10) / 10,
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
  };
}

/** Compares the rows at the top of the open view, as they stand, with what the server would show. */
async function disagreements(official: SessionOfficial): Promise<string[]> {
  const { page, name } = official;
  await toQueue(official);
  await page.keyboard.press('g');
  await page.keyboard.press('q');
  // The search field lets the list go: nothing is held still.
  await page.keyboard.press('/');
  await page.keyboard.press('Control+Home');
  await page.evaluate('window.scrollTo(0, 0)');
  await pause(SETTLE_MS);
  const answer = await page.request.get(
    '/api/cases?status=new,in_review,awaiting_approval,monitoring&snoozed=no&sort=priority&limit=50',
  );
  const { items } = (await answer.json()) as QueuePage; // The contract's own tests check it.
  const shown: { id: string; text: string }[] = await page.evaluate(`
    [...document.querySelectorAll('.queue-row[data-case]')].slice(0, ${COMPARED_ROWS})
      .map((row) => ({ id: row.dataset.case, text: row.textContent }))
  `);
  return shown.flatMap(({ id, text }, at) => {
    const item = items[at];
    if (item?.id !== id)
      return [`${name}: row ${at + 1} is ${text.slice(0, SHOWN_OF_ROW)}, the server has #${item?.number}`];
    const holder = item.assignee?.name ?? '';
    if (!text.includes(holder)) return [`${name}: #${item.number} does not show ${holder}`];
    if (!text.includes(`${item.reportCount}`)) return [`${name}: #${item.number} shows other reports`];
    return [];
  });
}

/** Reads the log of every case: nobody may have claimed it while somebody else held it. */
async function collisionsIn(page: Page): Promise<{ collisions: string[]; claims: number }> {
  const collisions: string[] = [];
  let claims = 0;
  let cursor: string | null = '';
  while (cursor !== null) {
    const list = await page.request.get(`/api/cases?limit=200${cursor && `&cursor=${cursor}`}`);
    const { items, nextCursor } = (await list.json()) as QueuePage; // as above
    for (const { id, number } of items) {
      const { events } = (await (await page.request.get(`/api/cases/${id}`)).json()) as CaseDetail; // as above
      const claimed = events.filter((event) => event.kind === 'claimed');
      claims += claimed.length;
      collisions.push(...collided(events).map((names) => `#${number}: ${names}`));
    }
    cursor = nextCursor;
  }
  return { collisions, claims };
}

const ENDS_A_CLAIM = /released|broken|expired|answered|published|closed|merged|monitor|routed|reopened/;

function collided(events: readonly CaseEventView[]): string[] {
  const found: string[] = [];
  let holder: string | undefined;
  for (const { kind, actor } of [...events].sort((one, other) => one.seq - other.seq)) {
    if (kind === 'claimed') {
      if (holder !== undefined && holder !== actor?.name) found.push(`${actor?.name} and ${holder}`);
      holder = actor?.name;
    } else if (ENDS_A_CLAIM.test(kind)) holder = undefined;
  }
  return found;
}
