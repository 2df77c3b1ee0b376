/** The officials' dashboard in a real browser, against the real server. */
import { describe, expect, it } from '@jest/globals';
import type { Official } from '../../src/officials/index.js';
import type { Desk } from '../support/boot-desk.js';
import { addFact } from '../support/facts.js';
import { postReport } from '../support/ingest.js';
import { anOfficial, TEST_PASSWORD } from '../support/officials.js';
import { ENGLISH } from '../support/responses.js';
import { aClaim } from '../support/triage.js';
import {
  accessibilityFaults,
  type DeskWindow,
  logIn,
  sidewaysScroll,
  type WindowWish,
} from './desk-window.js';
import { anOffice } from './office.js';

const PATIENCE = 240_000;
const CLAIM =
  'Old age pension is now Rs 2500 a month in Jammu and Kashmir, apply again before Friday with Rs 500';

describe('the dashboard', () => {
  let desk: Desk;
  let author: Official;
  let approver: Official;
  let triager: Official;

  const office = anOffice(async (opened) => {
    desk = opened;
    const roles = (role: 'triager' | 'author' | 'approver') => ({ 'social-welfare': role, general: role });
    author = await anOfficial(desk, { name: 'Asha Devi', roles: roles('author') });
    approver = await anOfficial(desk, { name: 'Farooq Khan', roles: roles('approver') });
    triager = await anOfficial(desk, { name: 'Meena Kumari', roles: roles('triager') });
    await addFact(desk, { translations: { ur: 'بڑھاپے کی پنشن یکم اپریل 2025 سے ماہانہ 1250 روپے ہے۔' } });
  });
  const windowOf = (official: Official | undefined, wish: WindowWish = {}) =>
    office.open({ official, ...wish });

  it('says kindly that e-mail or password is not right', async () => {
    const { page } = await windowOf(undefined);
    await page.getByLabel('E-mail').fill(author.email);
    await page.getByLabel('Password').fill('something else');
    await page.getByRole('button', { name: 'Log in' }).click();
    await page.getByText('E-mail or password is not right').waitFor();
  });

  it(
    'carries a report from its arrival to the published page, approved by somebody else',
    async () => {
      const atAuthor = await windowOf(author);
      const { page } = atAuthor;
      await postReport(desk, { text: CLAIM, district: 'Jammu', channel: 'whatsapp' });
      const row = page.locator('.queue-row', { hasText: '2500' });
      await row.waitFor();
      await row.getByRole('link').click();

      await page.getByRole('button', { name: /^Claim/ }).click();
      await page.getByText('You have this case,').waitFor();
      await page.getByRole('columnheader', { name: 'The fact says' }).waitFor();
      await page
        .getByRole('toolbar')
        .getByRole('link', { name: /Write a reply/ })
        .click();

      for (const [label, words] of [
        ['Headline', ENGLISH.headline],
        ['The fact', ENGLISH.fact],
        ['The rumour', ENGLISH.myth],
        ['Why it is wrong', ENGLISH.explanation],
        ['What to do', ENGLISH.closing],
      ] as const) {
        await page.getByLabel(label, { exact: true }).fill(words);
      }
      await clearOtherLanguages(page);
      await page.getByRole('button', { name: 'Submit for approval' }).waitFor();
      await page.keyboard.press('Control+Enter');
      await page.getByText('Waiting for approval').first().waitFor();
      const address = new URL(page.url()).pathname;

      const atApprover = await windowOf(approver);
      await atApprover.page.goto(address);
      await atApprover.page.getByText(ENGLISH.headline).first().waitFor();
      await atApprover.page.locator('button[aria-keyshortcuts="A"]').waitFor();
      await atApprover.page.keyboard.press('a');
      await atApprover.page.getByRole('button', { name: 'Publish', exact: true }).click();
      const link = atApprover.page.getByRole('link', { name: 'Read the page in English' });
      await link.waitFor();

      // The author's window hears of it without a reload.
      await page.getByRole('link', { name: 'Read the page in English' }).waitFor();
      const published = await atApprover.context.newPage();
      // The link carries the address of the public; this desk listens elsewhere.
      await published.goto(new URL((await link.getAttribute('href')) ?? '').pathname);
      await published.getByRole('heading', { name: ENGLISH.headline }).waitFor();
    },
    PATIENCE,
  );

  it(
    'shows who else is looking, and tells the loser of a race who has the case',
    async () => {
      await postReport(desk, { text: aClaim(6) });
      const [one, other] = [await windowOf(author), await windowOf(triager)];
      const open = async ({ page }: DeskWindow): Promise<void> => {
        await page.locator('.queue-row', { hasText: 'Bridge repair' }).getByRole('link').click();
        await page.getByRole('button', { name: /^Claim/ }).waitFor();
      };
      await Promise.all([open(one), open(other)]);
      await one.page.getByText('Also here: Meena Kumari').waitFor();
      // The other window's doorbell is held back, so that it still offers the claim.
      await other.page.route('**/api/cases/*', (route) =>
        route.request().method() === 'GET' ? route.abort() : route.continue(),
      );
      await one.page.getByRole('button', { name: /^Claim/ }).click();
      await one.page.getByText('You have this case,').waitFor();
      await other.page.getByRole('button', { name: /^Claim/ }).click();
      await other.page.getByText('Asha Devi took this case a moment ago.').waitFor();
      await other.page.unroute('**/api/cases/*');
    },
    PATIENCE,
  );

  it(
    'holds the list still under the pointer and shows what is new when asked',
    async () => {
      await postReport(desk, { text: aClaim(2) });
      const { page } = await windowOf(triager);
      const rows = page.locator('.queue-row');
      await rows.first().waitFor();
      await rows.first().hover();
      const before = await rows.allTextContents();
      await postReport(desk, { text: aClaim(3) });
      const pill = page.getByRole('button', { name: /1 new case/ });
      await pill.waitFor();
      expect(await rows.count()).toBe(before.length);
      await pill.click();
      await page.locator('.queue-row', { hasText: 'Ration cards' }).waitFor();
    },
    PATIENCE,
  );

  it(
    'moves by keyboard, and comes back to the list as it was filtered',
    async () => {
      await postReport(desk, { text: aClaim(7), channel: 'telegram' });
      const { page } = await windowOf(triager);
      await page.goto('/desk/?channel=telegram&sort=newest');
      await page.locator('.queue-row', { hasText: 'Hospital vaccination' }).waitFor();
      expect(await page.locator('.queue-row').count()).toBe(1);
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.locator('#case-title').waitFor();
      await page.keyboard.press('c');
      await page.getByText('You have this case,').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.queue-row', { hasText: 'Meena Kumari' }).waitFor();
      expect(new URL(page.url()).search).toBe('?channel=telegram&sort=newest');
    },
    PATIENCE,
  );

  it(
    'fills the gap after a cut line without a reload',
    async () => {
      const window = await windowOf(triager);
      await window.context.setOffline(true);
      await window.page.getByText('You are offline.').waitFor();
      await postReport(desk, { text: aClaim(4) });
      await window.context.setOffline(false);
      await window.page.locator('.queue-row', { hasText: 'Scholarship' }).waitFor();
    },
    PATIENCE,
  );

  it(
    'asks for a new log-in when the session ends, and keeps what was typed',
    async () => {
      await postReport(desk, { text: aClaim(5) });
      const { page, context } = await windowOf(triager);
      await page.locator('.queue-row', { hasText: 'Electricity' }).getByRole('link').click();
      const note = page.getByRole('textbox', { name: 'Note' });
      await note.fill('Asked the electricity office');
      await context.clearCookies({ name: 'desk_session' });
      await page.getByRole('button', { name: 'Save the note' }).click();
      const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
      await dialog.getByLabel('Password').fill(TEST_PASSWORD);
      await dialog.getByRole('button', { name: 'Log in' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.locator('.activity-note', { hasText: 'Asked the electricity office' }).waitFor();
    },
    PATIENCE,
  );

  for (const language of ['en', 'ur'] as const) {
    it(
      `has no accessibility fault on log-in, queue, case and composer on a phone (${language})`,
      async () => {
        await postReport(desk, { text: `${CLAIM} (${language})` });
        const width = 360;
        const window = await windowOf(undefined, { language, width });
        const { page } = window;
        const check = async (screen: string): Promise<void> => {
          expect([screen, width, await accessibilityFaults(window)]).toEqual([screen, width, []]);
          expect([screen, width, await sidewaysScroll(window)]).toEqual([screen, width, 0]);
        };
        await page.locator('input[name="email"]').waitFor();
        expect(await page.getAttribute('html', 'dir')).toBe(language === 'ur' ? 'rtl' : 'ltr');
        await check('log-in');
        await logIn(window, author);
        await page.locator('.queue-row').first().waitFor();
        await check('queue');
        await page.locator('.queue-row a').first().click();
        await page.locator('#case-title').waitFor();
        await check('case');
        await page.goto(`${new URL(page.url()).pathname}/reply`);
        await page.locator('.reply-grid').waitFor();
        await check('composer');
      },
      PATIENCE,
    );
  }
});

/** The suggestion may fill other languages; this reply is in English alone. */
async function clearOtherLanguages(page: DeskWindow['page']): Promise<void> {
  for (const name of [/^Hindi/, /^Urdu/]) {
    await page.getByRole('tab', { name }).click();
    for (const field of await page.getByRole('tabpanel').getByRole('textbox').all()) await field.fill('');
  }
}
