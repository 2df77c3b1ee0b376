/** What the screens do when something does not come or is far too long: parts, answers, texts; and each number's list. */
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Official } from '../../src/officials/index.js';
import type { Desk } from '../support/boot-desk.js';
import { postReport } from '../support/ingest.js';
import { anOfficial, signIn } from '../support/officials.js';
import { aCase, aClaim } from '../support/triage.js';
import { accessibilityFaults, logIn, sidewaysScroll } from './desk-window.js';
import { anOffice } from './office.js';

const PATIENCE = 240_000;
const LATER_PARTS = /assets\/(case-screen|command-palette|notification-bell|own-menu|session-end)-.*\.js/;
/** Longer than any screen is wide, and 2,000 characters in all. */
const FAR_TOO_LONG = `Widow pension ${'W'.repeat(300)} ${'costs Rs 500 at the counter now, and '.repeat(45)}`;

describe('the dashboard in hardship', () => {
  let desk: Desk;
  let official: Official;

  const tryAgain = (page: Page) => page.getByRole('alert').getByRole('button', { name: 'Try again' });

  const office = anOffice(async (opened) => {
    desk = opened;
    official = await anOfficial(desk, { name: 'Asha Devi', roles: { general: 'author' } });
  });

  it(
    'says that a part did not come, and shows it when it is asked for again',
    async () => {
      const kase = await aCase(desk, await signIn(desk, official), { text: aClaim(0) });
      const window = await office.open();
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
      // A browser that remembers what did not come was given the page anew, and with it all parts.
      const bell = page.getByRole('button', { name: /^Notifications/ });
      const sign = page.getByRole('button', { name: 'This could not be loaded. Try again' }).first();
      await bell.or(sign).waitFor();
      if (await sign.isVisible()) await sign.click();
      await bell.waitFor();
    },
    PATIENCE,
  );

  it(
    'says that the desk did not answer, and goes on when it does',
    async () => {
      const kase = await aCase(desk, await signIn(desk, official), { text: aClaim(1) });
      const window = await office.open({ official });
      const { page } = window;
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
    'leaves who has gone on where they are when a slow answer comes at last',
    async () => {
      const kase = await aCase(desk, await signIn(desk, official), { text: aClaim(4) });
      const { page } = await office.open({ official, path: `/desk/cases/${kase.id}` });
      await page.getByRole('button', { name: 'Claim' }).waitFor();
      await page.keyboard.press('c');
      await page.getByText('You have this case,').waitFor();
      await page.keyboard.press('r');
      await page.getByLabel('Headline', { exact: true }).fill('Ration cards stay as they are');
      let answer = (): void => undefined;
      const held = new Promise<void>((resolve) => (answer = resolve));
      await page.route('**/api/cases/*/replies', async (route) => {
        await held;
        await route.continue();
      });
      await page.keyboard.press('Control+s');
      await page.getByRole('button', { name: 'Save the draft', disabled: true }).waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('g');
      await page.keyboard.press('q');
      await page.locator('.queue-row').first().waitFor();
      answer();
      await page.getByText('Saved.').waitFor();
      expect(new URL(page.url()).pathname).toBe('/desk/');
    },
    PATIENCE,
  );

  it(
    'keeps texts of any length inside of the screen',
    async () => {
      const kase = await aCase(desk, await signIn(desk, official), { text: FAR_TOO_LONG });
      for (const width of [1440, 360]) {
        const path = `/desk/cases/${kase.id}`;
        const window = await office.open({ official, path, width, language: 'ur' });
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
      const { page } = await office.open({ official });
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
