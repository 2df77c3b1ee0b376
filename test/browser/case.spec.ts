/** Casework in a real browser: two officials on one case, a broken line, an ended session, merging, approving. */
import { describe, expect, it } from '@jest/globals';
import type { Official } from '../../src/officials/index.js';
import type { Desk } from '../support/boot-desk.js';
import { addFact } from '../support/facts.js';
import { anOfficial, signIn, TEST_PASSWORD } from '../support/officials.js';
import { act as replyStep, englishOnly, replyTeam } from '../support/responses.js';
import { aCase, aClaim, act, detailOf } from '../support/triage.js';
import { accessibilityFaults, sidewaysScroll, type WindowWish } from './desk-window.js';
import { anOffice } from './office.js';

const PATIENCE = 240_000;
const CLAIM =
  'Old age pension is now Rs 2500 a month in Jammu and Kashmir, apply again before Friday with Rs 500';

describe('casework', () => {
  let desk: Desk;
  let asha: Official;
  let meena: Official;

  const caseAt = (caseId: string): string => `/desk/cases/${caseId}`;

  const office = anOffice(async (opened) => {
    desk = opened;
    const roles = (role: 'triager' | 'author') => ({ 'social-welfare': role, general: role });
    asha = await anOfficial(desk, { name: 'Asha Devi', roles: roles('author') });
    meena = await anOfficial(desk, { name: 'Meena Kumari', roles: roles('triager') });
    await addFact(desk, { translations: { ur: 'بڑھاپے کی پنشن یکم اپریل 2025 سے ماہانہ 1250 روپے ہے۔' } });
  });
  const windowOf = (official: Official, path: string, wish: WindowWish = {}) =>
    office.open({ official, path, ...wish });

  it(
    'shows who writes, names a colleague who is told, and keeps a note across a cut line and a reload',
    async () => {
      const kase = await aCase(desk, await signIn(desk, meena), { text: CLAIM });
      const writer = await windowOf(asha, caseAt(kase.id));
      const reader = await windowOf(meena, caseAt(kase.id));
      await writer.page.getByText('Also here: Meena Kumari').waitFor();

      const note = writer.page.getByRole('textbox', { name: 'Note' });
      await note.pressSequentially('Please look @mee');
      await reader.page.getByText('Asha Devi is writing a note').waitFor();
      await writer.page.getByRole('option', { name: 'Meena Kumari' }).waitFor();
      await note.press('Enter');
      expect(await note.inputValue()).toBe('Please look @Meena Kumari ');
      await reader.page.getByRole('link', { name: 'Queue' }).first().click();
      await reader.page.locator('.queue-row').first().waitFor();
      await note.press('Control+Enter');
      await reader.page
        .getByText(/Asha Devi named you/)
        .first()
        .waitFor();
      await reader.page.getByRole('button', { name: /Notifications: \d+ unread/ }).click();
      await reader.page.getByRole('button', { name: /Asha Devi named you/ }).click();
      await reader.page.locator('.activity-note', { hasText: 'Please look' }).waitFor();

      await writer.context.setOffline(true);
      await writer.page.getByText('You are offline.').waitFor();
      await note.fill('Written on a train');
      await note.press('Control+Enter');
      await writer.page.getByText('Not sent yet').waitFor();
      await writer.page.getByText('1 note waits to be sent.').waitFor();
      expect(await note.inputValue()).toBe('');
      // The page is loaded anew before the note has left.
      await writer.page.route('**/note', (route) => route.abort());
      await writer.context.setOffline(false);
      await writer.page.locator('.line-live').waitFor();
      await writer.page.reload();
      await writer.page.getByText('Not sent yet').waitFor();
      await writer.page.unroute('**/note');
      await writer.context.setOffline(true);
      await writer.page.getByText('You are offline.').waitFor();
      await writer.context.setOffline(false);
      await reader.page.locator('.activity-note', { hasText: 'Written on a train' }).waitFor();
      const { events } = await detailOf(await signIn(desk, meena), kase.id);
      expect(events.filter((event) => event.summary === 'Written on a train')).toHaveLength(1);
    },
    PATIENCE,
  );

  it(
    'merges by keyboard after a preview, takes it back, and sets another claim aside',
    async () => {
      const official = await signIn(desk, meena);
      const link = 'https://example.org/alike';
      const near = await aCase(desk, official, {
        text: 'Bridge repair will block the highway so buses to Jammu are suspended for ten days',
        link,
      });
      const kase = await aCase(desk, official, {
        text: 'Scholarship forms for girls are accepted only at the stadium counter this winter',
        link,
      });
      const { page } = await windowOf(meena, caseAt(kase.id));
      await page.getByRole('button', { name: `Merge into #${near.number}` }).waitFor();
      await page.keyboard.press('m');
      const dialog = page.getByRole('dialog');
      await dialog.getByText('1 report moves; the case then has 2.').waitFor();
      await dialog.getByText('Bridge repair will block').waitFor();
      await dialog.getByRole('button', { name: 'Merge' }).click();
      await page.getByText(`Merged into case #${near.number}.`).waitFor();
      await page.getByText(`Case #${kase.number} was merged into this one.`).waitFor();
      expect(new URL(page.url()).pathname).toBe(caseAt(near.id));
      await page.getByRole('button', { name: 'Undo', exact: true }).waitFor();
      await page.keyboard.press('u');
      await page.getByText('The merge is undone.').waitFor();
      await page.getByRole('heading', { level: 1, name: /Scholarship/ }).waitFor();

      await page.getByRole('button', { name: 'Another claim' }).click();
      await page.getByText('Set aside: another claim').waitFor();
      await page.getByText(`Case #${near.number} makes another claim.`).waitFor();
    },
    PATIENCE,
  );

  it(
    'assesses from what is known, judges a match by one key, and keeps a draft when the session ends',
    async () => {
      const kase = await aCase(desk, await signIn(desk, meena), { text: `${CLAIM} please` });
      const window = await windowOf(asha, caseAt(kase.id));
      const { page, context } = window;
      await page.getByRole('button', { name: 'This fact fits' }).waitFor();
      await page.keyboard.press('a');
      await page.getByText('Confirmed by an official').waitFor();
      await page.keyboard.press('p');
      const assess = page.getByRole('dialog');
      expect(await assess.getByLabel('What harm can it do?').inputValue()).not.toBe('');
      await assess.getByLabel('What harm can it do?').selectOption('unrest');
      await assess.locator('.assess-suggestion', { hasText: 'Unrest' }).waitFor();
      await assess.getByRole('button', { name: 'Assess the priority' }).click();
      await assess.waitFor({ state: 'detached' });
      await page.getByText(/^Assessed: /).waitFor();

      await page.keyboard.press('c');
      await page.getByText('You have this case,').waitFor();
      await page.keyboard.press('r');
      await page.getByLabel('Headline', { exact: true }).fill('Is the pension stopped?');
      await page.getByText('A headline that asks leaves the doubt').waitFor();
      await page.getByRole('radio', { name: 'Short message' }).check();
      await page.locator('.preview-message').first().waitFor();
      await context.clearCookies({ name: 'desk_session' });
      await page.getByRole('button', { name: 'Save the draft' }).click();
      const again = page.getByRole('dialog', { name: 'Your session has ended' });
      await again.getByLabel('Password').fill(TEST_PASSWORD);
      await again.getByRole('button', { name: 'Log in' }).click();
      await again.waitFor({ state: 'detached' });
      expect(await page.getByLabel('Headline', { exact: true }).inputValue()).toBe('Is the pension stopped?');
      await page.getByRole('button', { name: 'Save the draft' }).click();
      await page.getByText('Saved.').waitFor();
    },
    PATIENCE,
  );

  for (const language of ['en', 'ur'] as const) {
    it(
      `shows the approver what changed, without a fault for screen readers, wide and narrow (${language})`,
      async () => {
        const team = await replyTeam(desk);
        const kase = await aCase(desk, team.triager, { text: aClaim(language === 'en' ? 2 : 3) });
        await act(team.triager, kase.id, 'claim');
        await act(team.triager, kase.id, 'note', { text: 'Asked the district office' });
        const path = `/api/cases/${kase.id}/replies`;
        const { reply } = (await team.author.post(path, englishOnly())).body;
        await replyStep(team.author, reply.id, 'submit');
        const returned = await replyStep(team.approver, reply.id, 'return', { comment: 'name the office' });
        const better = englishOnly({ closing: 'Pay nothing. Ask at the district office.' });
        await team.author.put(`/api/replies/${reply.id}`, { ...better, version: returned.version });
        await replyStep(team.author, reply.id, 'submit');

        for (const width of [768, 360]) {
          const window = await windowOf(team.approver.official, caseAt(kase.id), { language, width });
          const check = async (screen: string): Promise<void> => {
            expect([screen, width, await accessibilityFaults(window)]).toEqual([screen, width, []]);
            expect([screen, width, await sidewaysScroll(window)]).toEqual([screen, width, 0]);
          };
          await window.page.locator('.activity-note').waitFor();
          await check('case');
          await window.page.goto(`${caseAt(kase.id)}/reply/${reply.id}`);
          await window.page.locator('.frozen').first().waitFor();
          await window.page.locator('.tab-panel [role="group"] button').nth(1).click();
          await window.page.locator('ins').first().waitFor();
          await check('approver');
        }
      },
      PATIENCE,
    );
  }
});
