/** Two officials on one case at the same time, by keyboard alone: a race, a take-over, a cut line in the middle. */
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { FactMatcher } from '../../src/triage/fact-matcher.service.js';
import type { Desk } from '../support/boot-desk.js';
import { addFact } from '../support/facts.js';
import { anOfficial, signIn } from '../support/officials.js';
import { aCase, detailOf } from '../support/triage.js';
import { type DeskWindow } from './desk-window.js';
import { anOffice } from './office.js';

const PATIENCE = 240_000;
const CLAIM = 'The old age pension is now Rs 500 a month instead, the order came today';

/** Defined in the page: what the browser was asked to show and to play. */
interface Noticed {
  noticed: { messages: string[]; tones: number; away: boolean };
}

describe('two officials at one case', () => {
  let desk: Desk;
  const office = anOffice(async (opened) => {
    desk = opened;
    await addFact(desk);
    await desk.app.get(FactMatcher).settled();
  });

  async function windowOf(name: string, role: 'triager' | 'approver'): Promise<DeskWindow> {
    const official = await anOfficial(desk, { name, roles: { 'social-welfare': role, general: role } });
    return office.open({ official });
  }

  it(
    'tells the loser of a race, lets an approver take over, and fills the gap after a cut line without a reload',
    async () => {
      const meena = await windowOf('Meena Kumari', 'triager');
      const farooq = await windowOf('Farooq Khan', 'approver');
      const onlooker = await signIn(desk, 'triager', 'social-welfare', 'general');
      const kase = await aCase(desk, onlooker, { text: CLAIM });
      await watchNotices(meena.page);
      for (const { page } of [meena, farooq]) {
        await page.goto(`/desk/cases/${kase.id}`);
        await page.getByRole('button', { name: 'Claim' }).waitFor();
      }
      await Promise.all([meena, farooq].map(({ page }) => page.keyboard.press('c')));
      const [winner, loser] =
        (await detailOf(onlooker, kase.id)).case.assignee?.name === 'Meena Kumari'
          ? [meena, farooq]
          : [farooq, meena];
      const name = winner === meena ? 'Meena Kumari' : 'Farooq Khan';
      await loser.page.getByText(`${name} took this case a moment ago.`).waitFor();
      await winner.page.getByText('You have this case,').waitFor();
      // Meena shall have it for what follows.
      if (winner === farooq) {
        await farooq.page.getByRole('button', { name: 'Release' }).press('Enter');
        await meena.page.getByText('Nobody has taken this case').waitFor();
        await meena.page.keyboard.press('c');
      }
      await farooq.page.getByText('Meena Kumari has this case,').waitFor();

      await choose(meena.page, 'Sound');
      await choose(meena.page, 'Messages of the browser');
      await meena.page.keyboard.press('Escape');
      await meena.page.getByRole('switch', { name: 'Sound' }).waitFor({ state: 'detached' });
      // She looks at something else meanwhile: what one is looking at needs no badge.
      await meena.page.keyboard.press('Escape');
      await meena.page.locator('.queue-row').first().waitFor();
      await meena.page.evaluate('globalThis.noticed.away = true');
      await farooq.page.keyboard.press('b');
      const dialog = farooq.page.getByRole('dialog', { name: 'Take over from Meena Kumari' });
      await dialog.getByLabel('Reason').focus();
      await farooq.page.keyboard.type('The minister is on the phone');
      await dialog.getByRole('button', { name: 'Take over from Meena Kumari' }).press('Enter');
      await farooq.page.getByText('You have this case,').waitFor();
      const bell = meena.page.getByRole('button', { name: 'Notifications: 1 unread' });
      await bell.waitFor();
      expect(await meena.page.title()).toMatch(/^\(1\) /);
      const noticed = await meena.page.evaluate(() => (globalThis as unknown as Noticed).noticed);
      expect(noticed.messages).toEqual(['Farooq Khan took over your case']);
      expect(noticed.tones).toBeGreaterThan(0);

      await meena.page.evaluate('globalThis.noticed.away = false');
      await bell.press('Enter');
      await meena.page.getByRole('button', { name: /Farooq Khan took over your case/ }).press('Enter');
      await meena.page.getByText('Farooq Khan has this case,').waitFor();

      await meena.page.evaluate('globalThis.sameWindow = true');
      await meena.context.setOffline(true);
      await meena.page.getByText('You are offline.').waitFor();
      await meena.page.keyboard.press('n');
      await meena.page.keyboard.type('Called the district office');
      await meena.page.keyboard.press('Control+Enter');
      await meena.page.getByText('Not sent yet').waitFor();
      await farooq.page.keyboard.press('x');
      await farooq.page.getByText('No fact is left').waitFor();
      await farooq.page.keyboard.press('n');
      await farooq.page.keyboard.type('It is about another scheme');
      await farooq.page.keyboard.press('Control+Enter');
      await farooq.page.locator('.activity-note', { hasText: 'another scheme' }).waitFor();
      expect(await meena.page.getByText('It is about another scheme').count()).toBe(0);

      await meena.context.setOffline(false);
      await meena.page.locator('.line-live').waitFor();
      await meena.page.locator('.activity-note', { hasText: 'another scheme' }).waitFor();
      await meena.page.getByText('No fact is left').waitFor();
      await farooq.page.locator('.activity-note', { hasText: 'Called the district office' }).waitFor();
      expect(await meena.page.evaluate('globalThis.sameWindow')).toBe(true);
      const after = await detailOf(onlooker, kase.id);
      expect(after.events.filter((event) => event.kind === 'note')).toHaveLength(2);
      expect(after.case).toMatchObject({ topMatch: null, assignee: { name: 'Farooq Khan' } });
    },
    PATIENCE,
  );
});

/** By keyboard: opens the notifications and switches one way on. */
async function choose(page: Page, way: string): Promise<void> {
  if ((await page.getByRole('switch', { name: way }).count()) === 0) {
    await page.getByRole('button', { name: /^Notifications/ }).press('Enter');
  }
  await page.getByRole('switch', { name: way }).focus();
  await page.keyboard.press('Space');
}

/** Stands in for the loudspeaker and the messages of the system, which a test cannot see. */
async function watchNotices(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noticed: Noticed['noticed'] = { messages: [], tones: 0, away: false };
    class Message {
      static permission = 'granted';
      static requestPermission = () => Promise.resolve('granted');
      constructor(title: string) {
        noticed.messages.push(title);
      }
    }
    const visibility = { get: () => (noticed.away ? 'hidden' : 'visible') };
    Object.defineProperty(document, 'visibilityState', visibility);
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (at) {
      noticed.tones += 1;
      start.call(this, at);
    };
    Object.assign(globalThis, { noticed, Notification: Message });
  });
}
