/** Every screen of the dashboard in English and Urdu, light and dark, wide and narrow: no fault that axe can find. */
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { FactMatcher } from '../../src/triage/fact-matcher.service.js';
import type { Desk } from '../support/boot-desk.js';
import { addFact, aFact } from '../support/facts.js';
import { signIn, type SignedInBrowser } from '../support/officials.js';
import { act, aClaimedCase, aReplyBody, publishReply, replyTeam } from '../support/responses.js';
import {
  accessibilityFaults,
  contrastFaults,
  type DeskWindow,
  logIn,
  sidewaysScroll,
} from './desk-window.js';
import { anOffice } from './office.js';

const PATIENCE = 240_000;
const NARROW = { width: 360, height: 800 };
const WIDE = { width: 1440, height: 900 };

describe('every screen', () => {
  let desk: Desk;
  let admin: SignedInBrowser;
  const paths: Record<string, string> = {};

  const office = anOffice(async (opened) => {
    desk = opened;
    admin = await signIn(desk, 'admin', 'social-welfare', 'general');
    await addFact(desk, { id: 'pension' });
    await desk.app.get(FactMatcher).settled();
    const team = await replyTeam(desk);
    const body = aReplyBody({ sources: [{ factId: 'pension', factVersion: 1 }] });
    const answered = await aClaimedCase(desk, team);
    await publishReply(desk, answered, { body, team });
    const waiting = await aClaimedCase(desk, team, 'The old age pension is now Rs 500 a month instead');
    const { reply } = (await team.author.post(`/api/cases/${waiting}/replies`, body)).body;
    await act(team.author, reply.id, 'submit');
    const open = await aClaimedCase(desk, team, 'Widow pension forms cost Rs 900 at the ration shop now');
    // A published reply rests on the older version.
    const statement = 'The old age pension is Rs 1,500 a month from 1 April 2026.';
    const changed = await admin.put('/api/facts/pension', { ...aFact({ statement }), version: 1 });
    const hook = { name: 'District newsroom', url: 'https://93.184.216.34/hook', department: 'general' };
    const hooked = await admin.post('/api/webhooks', hook);
    expect([changed.status, hooked.status]).toEqual([200, 201]);
    Object.assign(paths, {
      ...{ queue: '/', case: `/cases/${open}`, composer: `/cases/${open}/reply` },
      ...{ approver: `/cases/${waiting}/reply/${reply.id}`, answered: `/cases/${answered}` },
      ...{ facts: '/facts', fact: '/facts/pension', 'fact edit': '/facts/pension/edit' },
      ...{ 'new fact': '/new-fact', import: '/import-facts', recall: '/review', people: '/people' },
      ...{ settings: '/settings', overview: '/overview', deliveries: '/deliveries' },
      ...{ publishing: '/publishing', nowhere: '/no-such-screen' },
    });
  });

  for (const language of ['en', 'ur'] as const) {
    it(
      `has no accessibility fault in light and dark, and nothing sticks out on a phone (${language})`,
      async () => {
        const window = await office.open({ language });
        const { page } = window;
        const found: unknown[] = [];
        const look = async (screen: string): Promise<void> => {
          found.push(...(await faultsOf(window)).map((fault) => `${screen}: ${fault}`));
        };
        await page.locator('input[name="email"]').waitFor();
        await look('log-in');
        await logIn(window, admin.official);
        for (const [screen, path] of Object.entries(paths)) {
          await page.goto(`/desk${path}`);
          await settled(page);
          await look(screen);
        }
        await page.goto('/desk/');
        await page.locator('.queue-row a').first().waitFor();
        for (const [name, keys] of [
          ['keys', ['?']],
          ['palette', ['Control+k']],
          ['assign', ['j', 'i']],
          ['snooze', ['j', 's']],
        ] as const) {
          for (const key of keys) await page.keyboard.press(key);
          await page.getByRole('dialog').waitFor();
          await look(name);
          await page.keyboard.press('Escape');
          await page.getByRole('dialog').waitFor({ state: 'detached' });
        }
        expect(found).toEqual([]);
        expect(window.faults).toEqual([]);
        await window.context.close();
      },
      PATIENCE,
    );
  }
});

/** What the screen shows is there: no skeleton is left. */
async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.locator('main .skeleton').first().waitFor({ state: 'detached' });
}

/** The dark colours are checked for contrast alone: everything else is the same. */
async function faultsOf(window: DeskWindow): Promise<string[]> {
  const { page } = window;
  const found = await accessibilityFaults(window);
  await page.evaluate(`document.documentElement.dataset.theme = 'dark'`);
  found.push(...(await contrastFaults(window)).map((fault) => `dark: ${fault}`));
  await page.evaluate(`delete document.documentElement.dataset.theme`);
  await page.setViewportSize(NARROW);
  const sideways = await sidewaysScroll(window);
  if (sideways > 0) found.push(`sticks out by ${sideways} px on a phone`);
  await page.setViewportSize(WIDE);
  return found;
}
