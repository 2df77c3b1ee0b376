import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import webPush from 'web-push';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { launchBrowser } from '../support/browser.js';
import { postReport } from '../support/ingest.js';
import { aClaimedCase, publishReply, replyTeam } from '../support/responses.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SMALL_PHONE = { width: 360, height: 640 };
const LARGEST_PAGE = 30_000;
const SMALLEST_TARGET = 44;
const vapid = webPush.generateVAPIDKeys();
/** A bot and notifications, so that the tracking page offers them; nothing is sent in these tests. */
const FOLLOWED = {
  TELEGRAM_BOT_TOKEN: '123:token',
  TELEGRAM_BOT_NAME: 'desk_bot',
  TELEGRAM_WEBHOOK_SECRET: 'a-secret-for-updates-of-the-bot',
  TELEGRAM_API_URL: 'http://127.0.0.1:9',
  VAPID_PUBLIC_KEY: vapid.publicKey,
  VAPID_PRIVATE_KEY: vapid.privateKey,
  VAPID_SUBJECT: 'mailto:desk@swd.test',
};
/** A push service of the browser's maker cannot be reached in a test: this one gives every browser one address. */
const PUSH_SERVICE = `(() => {
  const kept = 'test push';
  const subscription = () => ({
    endpoint: 'https://push.example/one',
    toJSON: () => ({
      endpoint: 'https://push.example/one',
      expirationTime: null,
      keys: { p256dh: '${'B'.padEnd(87, 'x')}', auth: '${'a'.repeat(22)}' },
    }),
  });
  PushManager.prototype.subscribe = async (options) => {
    if (options.applicationServerKey.length !== 65 || !options.userVisibleOnly) throw new Error('wrong');
    localStorage.setItem(kept, 'on');
    return subscription();
  };
  PushManager.prototype.getSubscription = async () => (localStorage.getItem(kept) ? subscription() : null);
})()`;
/** Browsers are slow on a busy machine. */
jest.setTimeout(120_000);

describe('the citizens’ pages in a browser', () => {
  let desk: Desk;
  let browser: Browser;
  let slugs: Record<string, string>;
  let trackingCode: string;
  let answeredCode: string;

  beforeAll(async () => {
    [desk, browser] = await Promise.all([bootDesk({ settings: FOLLOWED }), launchBrowser()]);
    const team = await replyTeam(desk);
    const claim = 'The kerosene subsidy of ward 77 in Sopore ends tonight says the tehsildar';
    const { pages } = await publishReply(desk, await aClaimedCase(desk, team, claim), { team });
    slugs = Object.fromEntries(pages.map(({ language, slug }) => [language, slug]));
    answeredCode = (await postReport(desk, { text: claim })).trackingCode;
    trackingCode = (await postReport(desk, { text: 'All scooters of the college are free from Monday' }))
      .trackingCode;
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  async function withPage<Result>(
    work: (page: Page) => Promise<Result>,
    options: BrowserContextOptions = {},
  ): Promise<Result> {
    const context = await browser.newContext({ viewport: SMALL_PHONE, baseURL: desk.url, ...options });
    try {
      return await work(await context.newPage());
    } finally {
      await context.close();
    }
  }

  const paths = (language: string): string[] => [
    `/?lang=${language}`,
    `/?q=nothing-like-this&lang=${language}`,
    `/report?lang=${language}`,
    `/track?lang=${language}`,
    `/track?code=&lang=${language}`,
    `/r/${trackingCode}?new=1&lang=${language}`,
    `/r/${answeredCode}?lang=${language}`,
    `/r/AAAA-BBBB-CCCC?lang=${language}`,
    `/fact-checks/${slugs[language]}`,
    `/privacy?lang=${language}`,
    `/nowhere?lang=${language}`,
  ];

  it('take a report without JavaScript, and lead back to it by its code', async () => {
    await withPage(
      async (page) => {
        await page.goto('/');
        await page.getByRole('link', { name: 'Report a message' }).click();
        await page.getByRole('button', { name: 'Send the report' }).click();
        await page.getByRole('link', { name: 'Choose where you saw the message.' }).click();
        expect(new URL(page.url()).hash).toBe('#channel');
        await page
          .getByRole('textbox', { name: 'The message' })
          .fill('Every ration card of ward 9 must be renewed for Rs 300');
        await page.getByLabel('Seen on').selectOption('whatsapp');
        await page.getByLabel('District').selectOption('Baramulla');
        await page.getByRole('button', { name: 'Send the report' }).click();
        await page.getByRole('heading', { name: 'Thank you. Your report has arrived.' }).waitFor();
        const code = (await page.locator('output').textContent()) ?? '';
        await page.getByRole('link', { name: 'Track', exact: true }).click();
        await page.getByLabel('Tracking code').fill(code.toLowerCase());
        await page.getByRole('button', { name: 'Show my report' }).click();
        await page.getByRole('heading', { name: 'Your report' }).waitFor();
        expect(await page.locator('output').textContent()).toBe(code);
      },
      { javaScriptEnabled: false },
    );
  });

  it('lead from the tracking code to the answer in Urdu', async () => {
    await withPage(
      async (page) => {
        await page.goto(`/r/${answeredCode}`);
        await page.getByRole('link', { name: 'اردو' }).click();
        await page.getByRole('link', { name: 'پورا جواب پڑھیں' }).click();
        expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
        expect(await page.locator('h1').textContent()).toContain('بڑھاپے کی پنشن');
      },
      { javaScriptEnabled: false },
    );
  });

  it.each([
    ['en', 'light'],
    ['hi', 'light'],
    ['ur', 'light'],
    ['en', 'dark'],
  ] as const)('have nothing that axe objects to, in %s and %s', async (language, colorScheme) => {
    const work = async (page: Page): Promise<unknown[]> => {
      const problems: unknown[] = [];
      for (const path of paths(language)) {
        await page.goto(path);
        problems.push(...(await axeProblems(page)).map((problem) => [path, problem]));
      }
      return problems;
    };
    expect(await withPage(work, { bypassCSP: true, colorScheme })).toEqual([]);
  });

  it.each(['en', 'hi', 'ur'])(
    'weigh less than 30 kB with their style sheet, without fonts and pictures, in %s',
    async (language) => {
      for (const path of paths(language)) {
        const answer = await fetch(desk.url + path, {
          headers: { accept: 'text/html', 'accept-encoding': 'identity' },
        });
        const markup = await answer.text();
        const css = /<link rel="stylesheet" href="([^"]+)"/.exec(markup)?.[1] ?? '';
        const sheet = await (await fetch(desk.url + css)).text();
        const script = /<script src="([^"]+)"/.exec(markup)?.[1];
        const code = script === undefined ? '' : await (await fetch(desk.url + script)).text();
        const weight = Buffer.byteLength(markup + sheet + code);
        expect([path, sheet.length > 0, weight < LARGEST_PAGE]).toEqual([path, true, true]);
      }
    },
  );

  /** Everything that a first visit fetches, fonts too, as it comes over the line. A Hindi font alone is 31 kB. */
  it.each([
    ['en', 18_000],
    ['hi', 45_000],
    ['ur', 30_000],
  ] as const)(
    'cost a first visit in %s, fonts and all, at most %i bytes on the line',
    async (language, most) => {
      for (const path of paths(language).filter((each) => !/nowhere|AAAA/.test(each))) {
        const cost = await withPage(async (page) => {
          const session = await page.context().newCDPSession(page);
          let bytes = 0;
          session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
          await session.send('Network.enable');
          await page.goto(path, { waitUntil: 'networkidle' });
          await page.evaluate('document.fonts.ready.then(() => null)');
          return bytes;
        });
        expect([path, cost > 0, cost <= most]).toEqual([path, true, true]);
      }
    },
  );

  it('load without a word from the content security policy, and never scroll sideways', async () => {
    await withPage(async (page) => {
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      for (const path of [...paths('ur'), ...paths('en')].filter((each) => !/nowhere|AAAA/.test(each))) {
        await page.goto(path);
        const excess = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
        expect([path, excess <= 0, complaints]).toEqual([path, true, []]);
      }
    });
  });

  it('draw Urdu with the font that the desk brings along', async () => {
    await withPage(async (page) => {
      const fonts: string[] = [];
      page.on('response', (answer) => {
        if (answer.url().endsWith('.woff2')) fonts.push(new URL(answer.url()).pathname);
      });
      await page.goto(`/fact-checks/${slugs['ur']}`);
      await page.evaluate('document.fonts.ready.then(() => null)');
      const loaded = await page.evaluate<number>(
        '[...document.fonts].filter((font) => font.status === "loaded").length',
      );
      expect(loaded).toBeGreaterThan(0);
      expect(fonts.every((font) => font.startsWith('/assets/'))).toBe(true);
    });
  });

  it('offer Telegram without JavaScript, and notifications only with it', async () => {
    await withPage(
      async (page) => {
        await page.goto(`/r/${trackingCode}?lang=en`);
        const link = page.getByRole('link', { name: 'Get the answer on Telegram' });
        expect(await link.getAttribute('href')).toBe(`https://t.me/desk_bot?start=${trackingCode}`);
        expect(await page.getByRole('button', { name: 'Notify me on this phone' }).isVisible()).toBe(false);
        await page.goto(`/r/${answeredCode}?lang=en`);
        expect(await link.count()).toBe(0);
      },
      { javaScriptEnabled: false },
    );
  });

  it('notify this browser once it has asked for it, and stop when it asks for that', async () => {
    await withPage(
      async (page) => {
        const complaints: string[] = [];
        page.on('console', (message) => complaints.push(message.text()));
        await page.addInitScript(PUSH_SERVICE);
        await page.goto(`/r/${trackingCode}?lang=en`);
        const sent = (method: string) =>
          page.waitForResponse(
            (answer) => answer.url().endsWith('/push') && answer.request().method() === method,
          );
        const subscribed = sent('POST');
        await page.getByRole('button', { name: 'Notify me on this phone' }).click();
        expect((await subscribed).status()).toBe(204);
        await page.getByText('This phone will show a notification when there is an answer.').waitFor();
        await page.reload();
        const ended = sent('DELETE');
        await page.getByRole('button', { name: 'Stop notifying me' }).click();
        expect((await ended).status()).toBe(204);
        await page.getByText('Done. This phone will not be notified.').waitFor();
        expect(complaints).toEqual([]);
      },
      { permissions: ['notifications'] },
    );
  });

  it('show what the desk pushes, in its language and direction', async () => {
    await withPage(
      async (page) => {
        await page.goto(`/r/${trackingCode}?lang=ur`);
        await page.evaluate(
          "navigator.serviceWorker.register('/push-worker.js').then(() => navigator.serviceWorker.ready).then(() => null)",
        );
        const devtools = await page.context().newCDPSession(page);
        const registered = new Promise<string>((resolve) =>
          devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
            const [first] = registrations;
            if (first !== undefined) resolve(first.registrationId);
          }),
        );
        await devtools.send('ServiceWorker.enable');
        const content = {
          title: 'پنشن جاری ہے',
          body: 'فارم نہ بھریں',
          language: 'ur',
          tag: 'one',
          url: '/',
        };
        const registrationId = await registered;
        let shown: unknown = null;
        // A browser that has much to do may let the first message fall.
        for (let left = 6; left > 0 && shown === null; left -= 1) {
          await devtools.send('ServiceWorker.deliverPushMessage', {
            ...{ origin: new URL(desk.url).origin, registrationId },
            data: JSON.stringify(content),
          });
          shown = await page.evaluate(`(async () => {
            const worker = await navigator.serviceWorker.ready;
            for (let left = 100; left > 0; left -= 1) {
              const [first] = await worker.getNotifications();
              if (first) return { title: first.title, body: first.body, dir: first.dir, lang: first.lang };
              await new Promise((resolve) => setTimeout(resolve, 25));
            }
            return null;
          })()`);
        }
        expect(shown).toEqual({ title: content.title, body: content.body, dir: 'rtl', lang: 'ur' });
      },
      { permissions: ['notifications'] },
    );
  });

  it('give fingers room', async () => {
    await withPage(async (page) => {
      for (const path of ['/', '/report', '/track']) {
        await page.goto(path);
        const controls = page.locator(
          'button, select, textarea, input:not([type=hidden]):not([type=checkbox]), .top a, .button',
        );
        const heights = await controls.evaluateAll((all) =>
          all.map((one) => ({
            control: one.outerHTML.slice(0, 80),
            height: one.getBoundingClientRect().height,
          })),
        );
        expect(heights.length).toBeGreaterThan(5);
        expect(heights.filter(({ height }) => height < SMALLEST_TARGET)).toEqual([]);
      }
    });
  });
});

interface AxeResults {
  violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
}

async function axeProblems(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary}`),
  );
}
