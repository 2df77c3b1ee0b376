/** Facts, people, settings and the overview in a real browser, against the real server. */
import { describe, expect, it } from '@jest/globals';
import type { Official } from '../../src/officials/index.js';
import type { Desk } from '../support/boot-desk.js';
import { addFact } from '../support/facts.js';
import { postReport } from '../support/ingest.js';
import { anOfficial } from '../support/officials.js';
import { aClaimedCase, aReplyBody, publishReply, replyTeam } from '../support/responses.js';
import { accessibilityFaults, sidewaysScroll, type WindowWish } from './desk-window.js';
import { anOffice } from './office.js';

const PATIENCE = 240_000;

describe('facts, people, settings and the overview', () => {
  let desk: Desk;
  let admin: Official;

  const office = anOffice(async (opened) => {
    desk = opened;
    admin = await anOfficial(desk, {
      name: 'Farooq Khan',
      roles: { 'social-welfare': 'admin', general: 'admin' },
    });
    await addFact(desk, { id: 'pension', translations: { ur: 'بڑھاپے کی پنشن ماہانہ 1250 روپے ہے۔' } });
    const team = await replyTeam(desk);
    const body = aReplyBody({ sources: [{ factId: 'pension', factVersion: 1 }] });
    await publishReply(desk, await aClaimedCase(desk, team), { body, team });
    await postReport(desk, {
      text: 'Old age pension of Rs 1,250 is stopped, pay Rs 500 today',
      district: 'Jammu',
    });
  });
  const windowOf = (wish: WindowWish = {}) => office.open({ official: admin, ...wish });

  it(
    'changes a fact after showing the words that change and what rests on it, and keeps the history',
    async () => {
      const { page } = await windowOf();
      await page.goto('/desk/facts/pension');
      await page.getByText('1 published reply cites this fact.').waitFor();
      await page.keyboard.press('e');
      const statement = page.getByLabel('Statement', { exact: true });
      await statement.fill('The old age pension is Rs 1,500 a month from 1 April 2025.');
      await page.reload();
      // What was typed survived.
      expect(await statement.inputValue()).toContain('1,500');
      await page.getByRole('button', { name: 'Check before saving' }).click();
      await page.getByRole('heading', { name: 'Before it is saved' }).waitFor();
      expect(await page.locator('del').first().innerText()).toContain('1,250');
      expect(await page.locator('ins').first().innerText()).toContain('1,500');
      await page.getByText('1 published reply cites this fact.').waitFor();
      await page.getByLabel('Note on this change').fill('Order 7 of 2026');
      await page.getByRole('button', { name: 'Save as version 2' }).click();
      await page.getByText('Order 7 of 2026').waitFor();
      await page.getByText('Compared with version 1').waitFor();
    },
    PATIENCE,
  );

  it(
    'imports facts only after showing line by line what would happen',
    async () => {
      const { page } = await windowOf();
      await page.goto('/desk/import-facts');
      const header = 'department,scheme,statement,source_title,source_url';
      const line =
        'social-welfare,Blanket grant,Each family gets two blankets in winter.,Order,https://a.example.gov.in/1';
      const choose = (name: string, text: string) =>
        page
          .locator('input[type="file"]')
          .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
      await choose(
        'bad.csv',
        `${header}\n${line}\nfisheries,Nets,Nets are free for everybody.,Order,no-address`,
      );
      await page.getByText('Please mend the wrong lines').waitFor();
      expect(await page.getByRole('button', { name: /^Import/ }).count()).toBe(0);
      await choose('good.csv', `${header}\n${line}`);
      await page.getByRole('button', { name: 'Import 1 fact' }).click();
      await page.getByText('1 facts added, 0 changed.').waitFor();
      await page.getByRole('link', { name: 'Blanket grant' }).waitFor();
    },
    PATIENCE,
  );

  it(
    'adds an account with a password shown once, puts it on duty, and changes a deadline',
    async () => {
      const { page } = await windowOf();
      await page.goto('/desk/people');
      await page.getByRole('button', { name: /Add an account/ }).click();
      await page.getByRole('dialog').getByLabel('Name', { exact: true }).fill('Nasreen Bano');
      await page.getByRole('dialog').getByLabel('E-mail').fill('nasreen@desk.test');
      await page.getByRole('dialog').getByLabel('Social Welfare').selectOption('approver');
      await page.getByRole('dialog').getByRole('button', { name: 'Add an account' }).click();
      expect((await page.locator('.secret').innerText()).length).toBe(16);
      await page.getByRole('button', { name: 'Done', exact: true }).click();
      await page.getByText('nasreen@desk.test').waitFor();

      await page.getByRole('button', { name: 'Put somebody on duty' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Department').selectOption('social-welfare');
      await dialog.getByLabel('Who').selectOption({ label: 'Nasreen Bano' });
      await dialog.getByRole('button', { name: 'Put somebody on duty' }).click();
      await page.locator('.duties', { hasText: 'Nasreen Bano' }).waitFor();

      await page.goto('/desk/settings');
      await page.getByLabel('High priority, working hours').fill('50');
      const deadlines = page.locator('section', { has: page.locator('#deadlines-title') });
      await deadlines.getByRole('button', { name: 'Save' }).click();
      await deadlines.getByText('The more urgent a case').first().waitFor();
      await page.getByLabel('High priority, working hours').fill('3');
      await deadlines.getByRole('button', { name: 'Save' }).click();
      await deadlines.getByText('Version 1, changed by Farooq Khan').waitFor();
    },
    PATIENCE,
  );

  it(
    'leads from a number of the overview to its list, and counts a new report without a reload',
    async () => {
      const { page } = await windowOf();
      await page.goto('/desk/overview');
      const total = page.locator('.overview-wide .big-number');
      await total.waitFor();
      const before = Number(await total.innerText());
      await page.locator('.recharts-surface').first().waitFor();
      desk.clock.advance(6_000);
      await postReport(desk, { text: 'Free laptops for all students of Doda from Monday', district: 'Doda' });
      await page.locator('.big-number', { hasText: new RegExp(`^${before + 1}$`) }).waitFor();
      await page.getByRole('link', { name: 'Doda: 1' }).click();
      await page.locator('.queue-row', { hasText: 'Free laptops' }).waitFor();
      expect(new URL(page.url()).searchParams.get('district')).toBe('Doda');
    },
    PATIENCE,
  );

  for (const language of ['en', 'hi', 'ur'] as const) {
    it(
      `has no accessibility fault and nothing that sticks out (${language}), wide and narrow`,
      async () => {
        for (const width of { en: [1440], hi: [768], ur: [360] }[language]) {
          const window = await windowOf({ language, width });
          const { page } = window;
          const screens = [
            ['facts', '.facts-list'],
            ['facts/pension', '.fact-history li'],
            ['facts/pension/edit', '.fact-form'],
            ['import-facts', '.panel .button-primary'],
            ['people', '.account'],
            ['settings', '.band-begins:visible, #password-title:visible'],
            ['overview', '.recharts-surface'],
          ] as const;
          for (const [path, ready] of screens) {
            await page.goto(`/desk/${path}`);
            await page.locator(ready).first().waitFor();
            const seen = [path, width, await accessibilityFaults(window), await sidewaysScroll(window)];
            expect(seen).toEqual([path, width, [], 0]);
          }
        }
      },
      PATIENCE,
    );
  }
});
