/** An official's browser window on the dashboard: log in, watch for faults, check accessibility. */
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Official } from '../../src/officials/index.js';
import type { Desk } from '../support/boot-desk.js';
import { TEST_PASSWORD } from '../support/officials.js';

export interface DeskWindow {
  context: BrowserContext;
  page: Page;
  /** Script errors and violations of the content security policy, as the browser reported them. */
  faults: string[];
}

export interface WindowWish {
  language?: 'en' | 'hi' | 'ur';
  width?: number;
}

const HEIGHT = 900;
/** Two browsers and a desk share the machine: what takes a second alone may take many. */
const PATIENCE_OF_STEP = 60_000;

export async function openDesk(browser: Browser, desk: Desk, wish: WindowWish = {}): Promise<DeskWindow> {
  const context = await browser.newContext({
    baseURL: desk.url,
    locale: wish.language ?? 'en',
    viewport: { width: wish.width ?? 1440, height: HEIGHT },
  });
  context.setDefaultTimeout(PATIENCE_OF_STEP);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) faults.push(message.text());
  });
  await page.goto('/desk');
  return { context, page, faults };
}

export async function logIn({ page }: DeskWindow, official: Official): Promise<void> {
  await page.locator('input[name="email"]').fill(official.email);
  await page.locator('input[name="password"]').fill(TEST_PASSWORD);
  await page.locator('input[name="password"]').press('Enter');
  await page.locator('.line-live').waitFor();
}

const ALL_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every rule of WCAG 2.2 AA that a machine can check; returns what is wrong, in words. */
export function accessibilityFaults(window: DeskWindow): Promise<string[]> {
  return faultsBy(window, { type: 'tag', values: ALL_RULES });
}

export function contrastFaults(window: DeskWindow): Promise<string[]> {
  return faultsBy(window, { type: 'rule', values: ['color-contrast'] });
}

async function faultsBy({ page }: DeskWindow, rules: axe.RunOnly): Promise<string[]> {
  // Evaluated through the debugger: the page's own policy rightly refuses injected scripts.
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (run) => {
    // axe has just been defined in the page.
    const inPage = (globalThis as unknown as { axe: typeof axe }).axe;
    return (await inPage.run({ runOnly: run })).violations.map((each) => ({
      id: each.id,
      nodes: each.nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
    }));
  }, rules);
  return violations.map((each) => `${each.id}\n  ${each.nodes.join('\n  ')}`);
}

/** How far the page can be scrolled sideways; nothing may stick out. */
export function sidewaysScroll({ page }: DeskWindow): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
