/** Approving one language at a time, evidence in the reader's language, and the screens of what leaves the desk. */
import { afterAll, describe, expect, it } from '@jest/globals';
import { DAYS, HOURS, instantOf } from '../../src/platform/clock.js';
import { FactMatcher } from '../../src/triage/fact-matcher.service.js';
import type { Desk } from '../support/boot-desk.js';
import { settle } from '../support/deliveries.js';
import { addFact } from '../support/facts.js';
import { signIn, type SignedInBrowser } from '../support/officials.js';
import {
  act,
  aClaimedCase,
  aReplyBody,
  englishOnly,
  type ReplyTeam,
  replyTeam,
} from '../support/responses.js';
import { startWebServer, type WebServer } from '../support/web-server.js';
import { accessibilityFaults, sidewaysScroll, type WindowWish } from './desk-window.js';
import { anOffice } from './office.js';

const PATIENCE = 180_000;

describe('what leaves the desk', () => {
  let desk: Desk;
  let provider: WebServer;
  let team: ReplyTeam;
  let admin: SignedInBrowser;

  const office = anOffice(
    async (opened) => {
      desk = opened;
      provider = await startWebServer();
      team = await replyTeam(desk);
      admin = await signIn(desk, 'admin', 'social-welfare', 'general');
    },
    { WEBHOOKS_TO_PRIVATE_HOSTS: 'true' },
  );
  afterAll(() => provider?.close());
  const windowOf = ({ official }: SignedInBrowser, path: string, wish: WindowWish = {}) =>
    office.open({ official, path, ...wish });

  it(
    'approves, publishes and returns each language by itself, by keyboard, and tells it in the reader’s language',
    async () => {
      await addFact(desk);
      await desk.app.get(FactMatcher).settled();
      const claim = 'The old age pension is now Rs 500 a month instead, the order came today';
      const caseId = await aClaimedCase(desk, team, claim);
      const { reply } = (await team.author.post(`/api/cases/${caseId}/replies`, aReplyBody())).body;
      await act(team.author, reply.id, 'submit');
      const { page } = await windowOf(team.approver, `/desk/cases/${caseId}/reply/${reply.id}`);
      const which = page.getByRole('group', { name: 'Which language versions?' });
      for (const language of ['Hindi', 'Urdu']) {
        await which.getByRole('checkbox', { name: language }).focus();
        await page.keyboard.press('Space');
      }
      await page.getByRole('button', { name: 'Approve', exact: true }).press('Enter');
      await which.getByText('Approved').waitFor();
      await page.getByRole('button', { name: 'Publish', exact: true }).press('Enter');
      await which.getByText('Published').waitFor();
      await page.getByRole('link', { name: 'Read the page in English' }).waitFor();

      await which.getByRole('checkbox', { name: 'Urdu' }).focus();
      await page.keyboard.press('Space');
      await page.getByRole('button', { name: 'Return to the author' }).press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Return to the author' });
      await dialog.getByText('Urdu', { exact: true }).waitFor();
      await dialog.getByLabel('What should be changed?').fill('Name the office');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await which.getByText('Draft').waitFor();
      const { languages } = (await team.author.get(`/api/replies/${reply.id}`)).body;
      const stand = languages.map((each: { language: string; status: string }) => [
        each.language,
        each.status,
      ]);
      expect(Object.fromEntries(stand)).toEqual({ en: 'published', hi: 'submitted', ur: 'draft' });

      const told = {
        en: [
          'amount: the post says ₹500 a month, the fact says ₹1,250 a month',
          'Returned to its author: Urdu.',
        ],
        hi: ['राशि: पोस्ट में ₹500 प्रति माह है, तथ्य में ₹1,250 प्रति माह', 'लेखक को लौटाया: उर्दू।'],
        ur: ['رقم: پوسٹ میں ₹500 ماہانہ ہے، حقیقت میں ₹1,250 ماہانہ', 'مصنف کو لوٹایا: اردو۔'],
      } as const;
      for (const language of ['en', 'hi', 'ur'] as const) {
        const window = await windowOf(team.triager, `/desk/cases/${caseId}`, { language });
        const because = await window.page.locator('.match-because').textContent();
        expect(because?.replaceAll(/[\u2068\u2069]/g, '')).toContain(told[language][0]);
        await window.page.locator('.activity').getByText(told[language][1]).waitFor();
      }
    },
    PATIENCE,
  );

  it(
    'lets an administrator add, try, switch off and remove a webhook by keyboard',
    async () => {
      const { page } = await windowOf(admin, '/desk/deliveries');
      await page.getByRole('button', { name: 'Add a webhook' }).press('Enter');
      await page.keyboard.type('District newsroom');
      await page.keyboard.press('Tab');
      await page.keyboard.type(`${provider.url}/tried`);
      await page.keyboard.press('Enter');
      const secret = page.getByRole('dialog', { name: 'The secret of this webhook' });
      await secret.getByText(/^whsec_/).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Send a test: District newsroom' }).press('Enter');
      await page.getByText('A test is on its way to District newsroom.').waitFor();
      await settle(desk);
      const [call] = provider.calls;
      expect(call?.headers['webhook-signature']).toMatch(/^v1,/);
      expect(JSON.parse(call?.body ?? '')).toMatchObject({ type: 'webhook.test', data: { factChecks: [] } });
      await page.getByText('1 sent').waitFor();
      await page.getByRole('button', { name: 'Switch off: District newsroom' }).press('Enter');
      await page.getByText('District newsroom is told nothing for now.').waitFor();
      const [hook] = (await admin.get('/api/webhooks')).body.items;
      expect((await admin.post(`/api/webhooks/${hook.id}/test`)).body.code).toBe('webhook/off');
      expect((await team.author.post(`/api/webhooks/${hook.id}/test`)).status).toBe(403);
      await page.getByRole('button', { name: 'Remove: District newsroom' }).press('Enter');
      await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).press('Enter');
      await page.getByText('Nobody is told this way yet.').waitFor();
      expect((await admin.get('/api/webhooks')).body.items).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'shows deliveries, the publishing calendar and what to look at again without a fault, wide and narrow, in three languages',
    async () => {
      const long = `${'A very long name of a newsroom in the hills '.repeat(3)}Verylongwordwithoutanyspace`;
      provider.answering = () => ({ status: 410 });
      const hook = { name: long, url: `${provider.url}/gone`, department: 'general' };
      await admin.post('/api/webhooks', hook);
      const caseId = await aClaimedCase(desk, team);
      const { reply } = (await team.author.post(`/api/cases/${caseId}/replies`, englishOnly())).body;
      await act(team.approver, reply.id, 'publish', { emergencyReason: `The bus leaves now. ${long}` });
      await settle(desk);
      const day = instantOf(desk.clock.now() + 20 * DAYS).slice(0, 10);
      await addFact(desk, {
        id: 'dated',
        slots: [{ kind: 'date', label: 'last day', value: day }],
        reviewOn: day,
      });
      await team.author.post('/api/posts', {
        ...{
          headline: long,
          body: long.repeat(2),
          language: 'en',
          department: 'social-welfare',
          kind: 'pre_bunk',
        },
        ...{ plannedAt: instantOf(desk.clock.now() + HOURS), channels: ['facebook_page', 'x'], url: null },
      });
      const found: unknown[] = [];
      const looks = { en: 1440, hi: 768, ur: 360 } as const;
      for (const language of ['en', 'hi', 'ur'] as const) {
        const width = looks[language];
        const window = await windowOf(admin, '/desk/deliveries', { language, width });
        for (const [path, ready] of SCREENS) {
          await window.page.goto(`/desk/${path}`);
          await window.page.locator(ready).first().waitFor();
          const faults = await accessibilityFaults(window);
          found.push(...faults.map((fault) => [path, language, width, fault]));
          const aside = await sidewaysScroll(window);
          if (aside > 0) found.push([path, language, width, `sticks out by ${aside} px`]);
        }
      }
      expect(found).toEqual([]);
    },
    PATIENCE,
  );
});

const SCREENS = [
  ['deliveries', '.delivery-parked li'],
  ['publishing', '.week li'],
  ['review', 'li'],
] as const;
