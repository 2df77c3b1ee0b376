/** The queue in a real browser: views and the address bar, keys, work on many cases, the held list, the export. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Official } from '../../src/officials/index.js';
import type { Desk } from '../support/boot-desk.js';
import { postReport } from '../support/ingest.js';
import { inventedWords } from '../support/invented-words.js';
import { anOfficial, signIn } from '../support/officials.js';
import { seeded } from '../support/seeded.js';
import { act, aClaim } from '../support/triage.js';
import { accessibilityFaults, sidewaysScroll, type WindowWish } from './desk-window.js';
import { anOffice } from './office.js';

const PATIENCE = 240_000;
const MANY = 110;
const DUTY_LASTS = 3_600_000;

describe('the queue in the browser', () => {
  let desk: Desk;
  let triager: Official;
  let colleague: Official;
  const random = seeded(11);

  const row = (page: Page, words: string) => page.locator('.queue-row', { hasText: words });
  const focused = (page: Page): Promise<string> =>
    page.evaluate("document.activeElement?.closest('[data-case]')?.textContent ?? ''");
  const search = (page: Page): string => new URL(page.url()).search;

  const office = anOffice(async (opened) => {
    desk = opened;
    const roles = { general: 'triager', 'social-welfare': 'triager' } as const;
    triager = await anOfficial(desk, { name: 'Meena Kumari', roles });
    colleague = await anOfficial(desk, { name: 'Farooq Khan', roles });
    for (const place of [1, 2, 5, 7]) {
      await postReport(desk, {
        text: aClaim(place),
        channel: 'telegram',
        district: 'Srinagar',
        language: 'en',
      });
    }
    await postReport(desk, { text: 'बुढ़ापा पेंशन योजना अचानक बंद, सब दोबारा आवेदन करें', channel: 'sms' });
  });
  const windowOf = async (wish: WindowWish = {}): Promise<Page> =>
    (await office.open({ official: triager, ...wish })).page;

  it(
    'filters, says what each filter hides, keeps everything in the address bar, saves and exports the view',
    async () => {
      const page = await windowOf();
      await page.getByRole('searchbox', { name: 'Search cases' }).fill('pension');
      await row(page, 'पेंशन').waitFor();
      await page.waitForURL('**/desk/?q=pension');
      await page.getByRole('button', { name: /Remove the filter Search cases: pension hides 4/ }).click();
      await page.getByText('Filters', { exact: true }).click();
      await page.getByLabel('District', { exact: true }).selectOption('Srinagar');
      await page.getByRole('button', { name: /Remove the filter District: Srinagar hides 1/ }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByLabel('Sort by').selectOption('oldest');
      expect(search(page)).toBe('?district=Srinagar&sort=oldest');
      await page.locator('.queue-row').nth(3).waitFor();
      expect(await page.locator('.queue-row').count()).toBe(4);

      await page.getByRole('button', { name: 'Save this view' }).click();
      await page.getByLabel('Name of the view').fill('Valley');
      await page.getByLabel('For whom').selectOption('general');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByRole('link', { name: 'Valley (shared) 4' }).waitFor();

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Export as CSV' }).click(),
      ]);
      const lines = readFileSync(await download.path(), 'utf8')
        .trim()
        .split('\r\n');
      const numbers = await page.locator('.queue-row .cell-signs').allTextContents();
      expect(lines.slice(1).map((line) => `#${line.split(',')[0]}`)).toEqual(
        numbers.map((text) => /#\d+/.exec(text)?.[0]),
      );

      await page.reload();
      await page.locator('.queue-row').first().waitFor();
      expect(search(page)).toBe('?district=Srinagar&sort=oldest');
      await page.keyboard.press('g');
      await page.getByText('What may follow:').waitFor();
      await page.keyboard.press('q');
      await row(page, 'पेंशन').waitFor();
      await page.keyboard.press('g');
      await page.keyboard.press('1');
      await page.waitForURL('**/desk/?district=Srinagar&sort=oldest');
    },
    PATIENCE,
  );

  it(
    'is worked by keys alone: move, claim, on to the next; keys can be turned off, the palette stays',
    async () => {
      const page = await windowOf();
      await page.goto('/desk/?channel=telegram&sort=oldest');
      await row(page, 'Anganwadi').waitFor();
      await page.keyboard.press('j');
      expect(await focused(page)).toContain('Anganwadi');
      await page.keyboard.press('c');
      await row(page, 'Anganwadi').getByText('Meena Kumari').waitFor();
      expect(await focused(page)).toContain('Handloom');
      await page.keyboard.press('s');
      const dialog = page.getByRole('dialog', { name: 'Snooze cases' });
      await dialog.waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });

      // Typing is never taken for keys.
      await page.keyboard.press('/');
      await page.keyboard.type('cjx');
      expect(await page.getByRole('searchbox', { name: 'Search cases' }).inputValue()).toBe('cjx');
      await page.getByRole('searchbox', { name: 'Search cases' }).fill('');
      await page.waitForURL('**/desk/?channel=telegram&sort=oldest');

      await page.keyboard.press('Control+k');
      await page.getByRole('dialog', { name: 'Find a command' }).waitFor();
      await page.keyboard.type('single keys off');
      await page.getByRole('menuitem', { name: /Turn single keys off/ }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await row(page, 'Electricity').getByRole('link').focus();
      await page.keyboard.press('k');
      expect(await focused(page)).toContain('Electricity');
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog', { name: 'Find a command' }).waitFor();
    },
    PATIENCE,
  );

  it(
    'works on many cases: previews, does what it can, lists what it cannot, and takes it back',
    async () => {
      const page = await windowOf();
      await page.goto('/desk/?channel=telegram&sort=oldest');
      await row(page, 'Hospital').waitFor();
      await page.getByRole('checkbox', { name: /Handloom/ }).click();
      await page.getByRole('checkbox', { name: /Hospital/ }).click({ modifiers: ['Shift'] });
      await page.getByText('3 cases chosen').waitFor();
      await page.getByRole('button', { name: 'Close', exact: true }).click();
      await page.getByLabel('Why is it closed?').selectOption('opinion');
      await page.getByRole('button', { name: 'What would happen?' }).click();
      await page.getByText('3 cases will change.').waitFor();

      // A colleague is faster with one of them.
      const other = await signIn(desk, colleague);
      const kase = (await other.get('/api/cases?q=electricity')).body.items[0];
      await act(other, kase.id, 'claim', { version: kase.version });
      await page.getByRole('button', { name: 'Do it for 3 cases' }).click();
      await page.getByText('1 case could not be changed.').waitFor();
      await page.getByText('This case has changed since you opened it').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
      await row(page, 'Handloom').waitFor({ state: 'detached' });

      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByText('Undone for 2 cases.').waitFor();
      await row(page, 'Handloom').waitFor();
      await row(page, 'Hospital').waitFor();
    },
    PATIENCE,
  );

  it(
    'draws only what is near, holds still under the pointer, and keeps the focus while it grows',
    async () => {
      const page = await windowOf();
      await page.goto('/desk/?channel=poster&sort=newest');
      await page.getByText('No case fits these filters.').waitFor();
      for (let at = 0; at < MANY; at += 1) {
        await postReport(desk, { text: `poster ${at} ${inventedWords(random, 9)}`, channel: 'poster' });
      }
      const first = page.locator('li[aria-posinset="1"]');
      await page.locator(`li[aria-setsize="${MANY}"]`).first().waitFor();
      expect(await page.locator('.queue-row').count()).toBeLessThan(40);
      await first.hover();
      const before = await first.textContent();
      await postReport(desk, { text: inventedWords(random, 9), channel: 'poster' });
      const pill = page.getByRole('button', { name: /1 new case/ });
      await pill.waitFor();
      expect(await first.textContent()).toBe(before);
      await pill.click();
      await page
        .locator(`li[aria-setsize="${MANY + 1}"]`)
        .first()
        .waitFor();
      expect(await first.textContent()).not.toBe(before);

      // The end of the list is asked for when it is scrolled to; the row in focus stays.
      await page.keyboard.press('j');
      await page.evaluate('window.scrollTo(0, document.body.scrollHeight)');
      await page.locator(`li[aria-posinset="${MANY + 1}"] .queue-row a`).waitFor();
      expect(await focused(page)).not.toBe('');
    },
    PATIENCE,
  );

  it(
    'gives a case to whoever is on duty, goes on to the next from inside a case, and says why in Hindi',
    async () => {
      const approver = await signIn(desk, await anOfficial(desk, { roles: { general: 'approver' } }));
      const until = new Date(Date.now() + DUTY_LASTS).toISOString();
      const from = new Date(Date.now() - DUTY_LASTS).toISOString();
      const duty = { department: 'general', officialId: colleague.id, task: 'triage', from, until };
      expect((await approver.post('/api/duties', duty)).status).toBe(201);

      const page = await windowOf();
      await page.goto('/desk/?channel=telegram&sort=oldest');
      await row(page, 'Hospital')
        .getByRole('button', { name: /Assign #/ })
        .click();
      const dialog = page.getByRole('dialog', { name: 'Assign cases' });
      await dialog.getByLabel('To whom?').selectOption({ label: 'Farooq Khan · on duty' });
      await dialog.getByRole('button', { name: 'Assign' }).click();
      await row(page, 'Hospital').getByText('Assigned to Farooq Khan').waitFor();

      await row(page, 'Handloom').getByRole('link').click();
      await page.getByRole('heading', { level: 1, name: /Handloom/ }).waitFor();
      await page.keyboard.press('Shift+C');
      await page.getByRole('heading', { level: 1, name: /Electricity/ }).waitFor();
      await page.getByText('You have this case now.').waitFor();
      await page.keyboard.press('k');
      await page.getByRole('heading', { level: 1, name: /Handloom/ }).waitFor();
      await page.getByText(/You have this case, /).waitFor();

      const hindi = await windowOf({ language: 'hi' });
      await hindi.goto('/desk/?channel=telegram&sort=oldest&kind=rumour');
      const reason = row(hindi, 'Hospital').locator('.cell-priority .soft');
      await reason.waitFor();
      expect(await reason.textContent()).toMatch(/^[^A-Za-z]+$/);
      await hindi.getByRole('button', { name: /प्रकार: अफ़वाहें/ }).waitFor();

      // What the desk refuses is said in Hindi, too.
      await hindi.getByRole('checkbox', { name: /Hospital/ }).click();
      await hindi.keyboard.press('d');
      const closing = hindi.getByRole('dialog');
      await closing.locator('select').first().selectOption('opinion');
      const other = await signIn(desk, colleague);
      const kase = (await other.get('/api/cases?q=hospital')).body.items[0];
      await act(other, kase.id, 'claim', { version: kase.version });
      await closing.locator('button[type="submit"]').click();
      await closing.getByText('इस बीच किसी ने यह मामला बदल दिया').waitFor();
    },
    PATIENCE,
  );

  it(
    'keeps two windows of one person in step: what one does the other shows, and the log-out ends both',
    async () => {
      const one = await windowOf();
      const two = await one.context().newPage();
      for (const page of [one, two]) {
        await page.goto('/desk/?channel=sms&status=all&snoozed=any');
        await row(page, 'पेंशन').waitFor();
      }
      await one.keyboard.press('j');
      await one.keyboard.press('c');
      await row(two, 'पेंशन').getByText('Meena Kumari').waitFor();
      await one.getByRole('button', { name: 'Meena Kumari' }).click();
      await one.getByRole('button', { name: 'Log out' }).click();
      await one.locator('input[name="email"]').waitFor();
      await two.getByRole('dialog', { name: 'Your session has ended' }).waitFor();
      // The screen stays behind the dialog.
      expect(await two.locator('.queue-row').count()).toBe(1);
    },
    PATIENCE,
  );

  for (const language of ['en', 'ur'] as const) {
    it(
      `has no accessibility fault with cases chosen and the list of keys open (${language})`,
      async () => {
        for (const width of [1440, 360]) {
          const window = await office.open({ official: triager, language, width });
          const { page } = window;
          await page.goto('/desk/?channel=telegram&status=all');
          await page.getByRole('checkbox').first().click();
          await page.locator('.bulk-bar').waitFor();
          expect([width, await accessibilityFaults(window)]).toEqual([width, []]);
          expect([width, await sidewaysScroll(window)]).toEqual([width, 0]);
          await page.keyboard.press('?');
          await page.getByRole('dialog').waitFor();
          expect([width, 'keys', await accessibilityFaults(window)]).toEqual([width, 'keys', []]);
        }
      },
      PATIENCE,
    );
  }
});
