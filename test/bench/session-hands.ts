/** What an official of the session has: a window, a keyboard, eyes for what the screen says; and counts what happens. */
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';

export const STEP_PATIENCE_MS = 20_000;
/** A case that does not open in this time, e.g. on a cut line, is left again. */
export const OPEN_PATIENCE_MS = 6_000;
export const LOOK_AGAIN_MS = 50;
const TYPED_INTO = 'input:not([type="checkbox"], [type="radio"]), textarea, select';
/** Notifications come at any time and answer no step. */
const NOTICE = / · Case \d+: /;

export interface SessionOfficial {
  name: string;
  context: BrowserContext;
  page: Page;
  random: () => number;
  /** Decides over what others submitted. */
  approves: boolean;
  /** Actions done, by name. */
  done: Map<string, number>;
  /** What the console said that no action explains. */
  errors: string[];
  /** Why replies could not be submitted, in the words of the screen. */
  refusals: string[];
  /** Steps that did not come to their end, with the reason. */
  stuck: string[];
  /** The line is cut: what a step waits for may not come, and that is no fault. */
  offline: boolean;
}

export type Step = (official: SessionOfficial) => Promise<void>;

/** Messages at the foot of the screen, in the order in which they came; kept by the page itself. */
export async function hearMessages(context: BrowserContext): Promise<void> {
  await context.addInitScript(`
    window.sessionSaid = [];
    const heard = new WeakSet();
    new MutationObserver(() => {
      for (const message of document.querySelectorAll('.message > span')) {
        if (heard.has(message)) continue;
        heard.add(message);
        window.sessionSaid.push(message.textContent);
      }
    }).observe(document, { childList: true, subtree: true });
  `);
}
export async function messagesOf({ page }: SessionOfficial): Promise<string[]> {
  return (await page.evaluate('window.sessionSaid')) as string[]; // Written by `hearMessages`.
}

/** Letters typed in a field are text: Tab leads out of it. */
export async function leaveField(page: Page): Promise<void> {
  for (let tabs = 0; tabs < 12; tabs += 1) {
    if (!(await isFocused(page, TYPED_INTO))) return;
    await page.keyboard.press('Tab');
  }
}

export async function strokes({ page }: SessionOfficial, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Opens a dialog by keys, fills it, sends it with Enter from its button; what the server refuses is left by Escape. */
export async function inDialog(
  official: SessionOfficial,
  keys: readonly string[],
  fill: (official: SessionOfficial) => Promise<void>,
): Promise<void> {
  const { page } = official;
  await strokes(official, ...keys);
  const dialog = page.locator('[role="dialog"]');
  // Not possible for this case now: then the key does nothing.
  if (!(await dialog.waitFor({ timeout: 3_000 }).then(yes, no))) return;
  await pressTo(page, 'input, select, textarea', { stroke: 'Tab', most: 6 });
  await fill(official);
  for (let presses = 0; presses < 3; presses += 1) {
    await tabTo(page, '[role="dialog"] [type="submit"]');
    await page.keyboard.press('Enter');
    if (await dialog.waitFor({ state: 'detached', timeout: 3_000 }).then(yes, no)) return;
  }
}

export function isFocused(page: Page, selector: string): Promise<boolean> {
  return page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`);
}

/** Presses the key until such an element has the focus, so many times at most. */
async function pressTo(page: Page, selector: string, key: { stroke: string; most: number }): Promise<void> {
  for (let presses = 0; presses < key.most; presses += 1) {
    if (await isFocused(page, selector)) return;
    await page.keyboard.press(key.stroke);
  }
}

export function tabTo(page: Page, selector: string): Promise<void> {
  return pressTo(page, selector, { stroke: 'Tab', most: 40 });
}

export function backTo(page: Page, selector: string): Promise<void> {
  return pressTo(page, selector, { stroke: 'Shift+Tab', most: 12 });
}

/** What is said first at the foot of the screen after the step. @throws when nothing is said */
export async function saidAfter(official: SessionOfficial, does: () => Promise<void>): Promise<string> {
  const before = (await messagesOf(official)).length;
  await does();
  const end = Date.now() + STEP_PATIENCE_MS;
  while (Date.now() < end) {
    const said = (await messagesOf(official)).slice(before).find((text) => !NOTICE.test(text));
    if (said !== undefined) return said;
    // What cannot be saved is said beside the buttons.
    const refused = await official.page.locator('.reply-foot .form-error:not(:empty)').allTextContents();
    if (refused[0]) return refused[0];
    await pause(LOOK_AGAIN_MS);
  }
  throw new Error('nothing was said');
}

export function count({ done }: SessionOfficial, name: string): void {
  done.set(name, (done.get(name) ?? 0) + 1);
}

/** For steps that did not come to their end: the address, what has the focus, and what lies over the screen. */
export function whereabouts({ page }: SessionOfficial): Promise<string> {
  return page.evaluate(`(() => {
    const focus = document.activeElement;
    const over = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"], [role="alert"]')];
    const named = focus === null ? 'nothing' : focus.tagName + '#' + focus.id + '.' + focus.className;
    return location.pathname + location.search + ', focus on ' + named + ', over it: '
      + (over.map((each) => each.textContent.slice(0, 200)).join(' | ') || 'nothing');
  })()`);
}

export const yes = (): boolean => true;
export const no = (): boolean => false;
