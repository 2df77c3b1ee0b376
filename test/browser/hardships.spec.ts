/** What the screens do when something does not come or is far too long: parts, answers, texts; and each number's list. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Official } from '../../src/officials/index.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { launchBrowser } from '../support/browser.js';
import { FixedClock } from '../support/fixed-clock.js';
import { postReport } from '../support/ingest.js';
import { anOfficial, signIn } from '../support/officials.js';
import { aCase, aClaim } from '../support/triage.js';
import { accessibilityFaults, type DeskWindow, logIn, openDesk, sidewaysScroll } from './desk-window.js';

const PATIENCE = 120_000;
const LATER_PARTS = /assets\/(case-screen|command-palette|notification-bell|own-menu|session-end)-.*\.js/;
/** Longer than any screen is wide, and 2,000 characters in all. */
const FAR_TOO_LONG = `Widow pension ${'W'.repeat(300)} ${'costs Rs 500 at the counter now, and '.repeat(45)}`;

describe('the dashboard in hardship', () => {
  let desk: Desk;
  let browser: Browser;
  let official: Official;
  let windows: DeskWindow[] = [];

  const windowOf = async (wish: Parameters<typeof openDesk>[2] = {}): Promise<DeskWindow> => {
    const opened = await openDesk(browser, desk, wish);
    windows.push(opened);
    return opened;
  };
  const tryAgain = (page: Page) => page.getByRole('alert').getByRole('button', { name: 'Try again' });

  beforeAll(async () => {
    // The browser's clock is the real one.
    desk = await bootDesk({ clock: new FixedClock(new Date().toISOString()) });
    browser = await launchBrowser();
    official = await anOfficial(desk, { name: 'Asha Devi', roles: { general: 'author' } });
  }, PATIENCE);
  afterEach(async () => {
    const faults = windows.flatMap((each) => each.faults);
    await Promise.all(windows.map((each) => each.context.close()));
    windows = [];
    expect(faults).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  it(
    'says that a part did not come, and shows it when it is asked for again',
    async () => {
      const kase = await aCase(desk, await signIn(desk, official), { text: aClaim(0) });
      const window = await windowOf();
      const { page } = window;
      await page.route(LATER_PARTS, (route) => route.abort());
      await logIn(window, official);
      await page.locator('.queue-row').first().waitFor();
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await tryAgain(page).waitFor();
      expect(await accessibilityFaults(window)).toEqual([]);
      // The desk itself goes on, and the bar says what it lacks.
      await page.getByRole('button', { name: 'This could not be loaded. Try again' }).first().waitFor();
      await page.keyboard.press('g');
      await page.getByText('What may follow:').waitFor();
      await page.keyboard.press('q');
      await page.locator('.queue-row').first().waitFor();
      await page.goBack();

      await page.unroute(LATER_PARTS);
      await tryAgain(page).click();
      await page.getByRole('heading', { level: 1, name: kase.title }).waitFor();
      await page.getByRole('button', { name: 'This could not be loaded. Try again' }).first().click();
      await page.getByRole('button', { name: /^Notifications/ }).waitFor();
    },
    PATIENCE,
  );

  it(
    'says that the desk did not answer, and goes on when it does',
    async () => {
      const kase = await aCase(desk, await signIn(desk, official), { text: aClaim(1) });
      const window = await windowOf();
      const { page } = window;
      await logIn(window, official);
      await page.route('**/api/cases/*', (route) => route.fulfill({ status: 500, body: 'no' }));
      await page.goto(`/desk/cases/${kase.id}`);
      await tryAgain(page).waitFor();
      expect(await accessibilityFaults(window)).toEqual([]);
      await page.unroute('**/api/cases/*');
      await tryAgain(page).click();
      await page.getByRole('heading', { level: 1, name: kase.title }).waitFor();
    },
    PATIENCE,
  );

  it(
    'keeps texts of any length inside of the screen',
    async () => {
      const kase = await aCase(desk, await signIn(desk, official), { text: FAR_TOO_LONG });
      for (const width of [1440, 360]) {
        const window = await windowOf({ width, language: 'ur' });
        await logIn(window, official);
        await window.page.goto(`/desk/cases/${kase.id}`);
        await window.page.locator('.report-text').first().waitFor();
        const cut = await window.page.evaluate(`
          [...document.querySelectorAll('.report-text, .wording, .panel')].map((each) => each.scrollWidth - each.clientWidth)
        `);
        expect(cut).toEqual(expect.arrayContaining([0]));
        expect(Math.max(...(cut as number[]))).toBe(0); // Numbers, as written above.
        expect([width, await sidewaysScroll(window)]).toEqual([width, 0]);
        expect([width, await accessibilityFaults(window)]).toEqual([width, []]);
      }
    },
    PATIENCE,
  );

  it(
    'leads from every number of the overview to as many cases, by a key to the overview itself',
    async () => {
      await postReport(desk, { text: aClaim(2), district: 'Doda' });
      await postReport(desk, { text: aClaim(3) });
      const window = await windowOf();
      const { page } = window;
      await logIn(window, official);
      await page.keyboard.press('g');
      await page.getByText('What may follow:').waitFor();
      await page.keyboard.press('o');
      await page.getByRole('link', { name: /^Place unknown: \d/ }).click();
      await page.getByRole('button', { name: /Remove the filter District: Place unknown/ }).waitFor();
      await page.locator('.queue-row', { hasText: 'Ration cards' }).waitFor();
      expect(await page.locator('.queue-row', { hasText: 'Doda' }).count()).toBe(0);
    },
    PATIENCE,
  );
});
