/** A desk and a real browser in front of it, for all tests of a file. Every window is closed after its test and must be free of faults. */
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Official } from '../../src/officials/index.js';
import { bootDesk, type Desk } from '../support/boot-desk.js';
import { launchBrowser } from '../support/browser.js';
import { FixedClock } from '../support/fixed-clock.js';
import { type DeskWindow, logIn, openDesk, type WindowWish } from './desk-window.js';

const PATIENCE = 240_000;

export interface Office {
  /** A window at the log-in, or that of an official, at a path if one is given. */
  open: (wish?: WindowWish & { official?: Official | undefined; path?: string }) => Promise<DeskWindow>;
}

/** Registers the hooks of the tests around it; `prepare` fills the desk before the first. */
export function anOffice(
  prepare: (desk: Desk) => Promise<unknown>,
  settings: Record<string, string> = {},
): Office {
  let desk: Desk | undefined;
  let browser: Browser | undefined;
  let windows: DeskWindow[] = [];

  beforeAll(async () => {
    // The browser's clock is the real one.
    desk = await bootDesk({ clock: new FixedClock(new Date().toISOString()), settings });
    browser = await launchBrowser();
    await prepare(desk);
  }, PATIENCE);
  afterEach(async () => {
    const faults = windows.flatMap((each) => each.faults);
    await Promise.all(windows.map((each) => each.context.close()));
    windows = [];
    expect(faults).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  return {
    open: async ({ official, path, ...wish } = {}) => {
      if (!browser || !desk) throw new Error('The office opens before the first test, not earlier.');
      const opened = await openDesk(browser, desk, wish);
      windows.push(opened);
      if (official) await logIn(opened, official);
      if (path !== undefined) await opened.page.goto(path);
      return opened;
    },
  };
}
