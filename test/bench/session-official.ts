/** One official of the session: works with the keyboard alone, as somebody does who knows the keys; counts what happens. */
import type { BrowserContext, Page } from 'playwright-core';
import { pick } from '../support/seeded.js';

const STEP_PATIENCE_MS = 20_000;
/** A case that does not open in this time, e.g. on a cut line, is left again. */
const OPEN_PATIENCE_MS = 6_000;
const MOST_MOVES = 6;
const WORDS_TO_FIND = ['pension', 'पेंशन', 'پنشن', 'scholarship', 'ration', 'loan', '#3', 'ladli'];
const VIEWS = ['q', 'n', 'h', 'o', 'e', 's', 'm'];

export interface SessionOfficial {
  name: string;
  context: BrowserContext;
  page: Page;
  random: () => number;
  /** Actions done, by name. */
  done: Map<string, number>;
  /** What the console said that no action explains. */
  errors: string[];
  /** Steps that did not come to their end, with the reason. */
  stuck: string[];
}

type Step = (official: SessionOfficial) => Promise<void>;

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

/** The steps, each as often as it stands here. */
const IN_THE_QUEUE: Readonly<Record<string, Step>> = {
  move: (official) => strokes(official, ...moves(official)),
  claim: (official) => strokes(official, ...moves(official), 'c'),
  claimAgain: (official) => strokes(official, 'j', 'c'),
  accept: (official) => strokes(official, ...moves(official), 'a'),
  reject: (official) => strokes(official, ...moves(official), 'x'),
  view: (official) => strokes(official, 'g', pick(official.random, VIEWS)),
  openView: (official) => strokes(official, 'g', 'q'),
  search,
  palette,
  snooze: (official) => inDialog(official, [...moves(official), 's'], async () => undefined),
  chooseAndEscalate: (official) =>
    inDialog(official, ['j', 'v', 'J', 'e'], async ({ page }) => {
      await page.keyboard.type('Deputy Commissioner');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Spreads fast, the minister asks');
    }),
  takeBack: (official) => strokes(official, 'u'),
};

const IN_A_CASE: Readonly<Record<string, Step>> = {
  claim: (official) => strokes(official, 'c'),
  claimAndNext: (official) => strokes(official, 'C'),
  accept: (official) => strokes(official, 'a'),
  reject: (official) => strokes(official, 'x'),
  note,
  merge: mergeAndMaybeTakeBack,
  escalate: (official) =>
    inDialog(official, ['e'], async ({ page }) => {
      await page.keyboard.type('State office');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Asked by the press office');
    }),
  snooze: (official) => inDialog(official, ['s'], async () => undefined),
  next: (official) => strokes(official, 'j'),
  reply: writeReply,
  assess: (official) => inDialog(official, ['p'], async () => undefined),
};

/** One step by chance: in the queue, or in a case that is opened and left again. */
export async function workOnce(official: SessionOfficial): Promise<void> {
  const { page, random } = official;
  await toQueue(official);
  await step(official, 'queue', IN_THE_QUEUE);
  if (random() < 0.5) return;
  await toQueue(official);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  const opened = await page.locator('#case-title').waitFor({ timeout: OPEN_PATIENCE_MS }).then(yes, no);
  // Nothing to open in an empty view.
  if (!opened) return;
  count(official, 'open');
  await step(official, 'case', IN_A_CASE);
  if (random() < 0.5) await step(official, 'case', IN_A_CASE);
}

async function step(
  official: SessionOfficial,
  where: string,
  steps: Readonly<Record<string, Step>>,
): Promise<void> {
  const name = pick(official.random, Object.keys(steps));
  try {
    await steps[name]?.(official);
    count(official, `${where}.${name}`);
  } catch (error) {
    official.stuck.push(`${where}.${name}: ${String(error).split('\n')[0]}`);
  }
}

/** Whatever is open: closed by Escape; then the list. */
export async function toQueue({ page }: SessionOfficial): Promise<void> {
  for (let tries = 0; tries < 4; tries += 1) {
    if ((await page.locator('[role="dialog"]').count()) === 0) break;
    await page.keyboard.press('Escape');
    await page
      .locator('[role="dialog"]')
      .waitFor({ state: 'detached', timeout: 2_000 })
      .catch(() => undefined);
  }
  if ((await page.locator('.queue').count()) === 0) {
    await leaveField(page);
    await page.keyboard.press('g');
    await page.keyboard.press('q');
  }
  await page.locator('.queue').waitFor({ timeout: STEP_PATIENCE_MS });
  await leaveField(page);
}

/** Letters typed in a field are text: Tab leads out of it. */
async function leaveField(page: Page): Promise<void> {
  for (let tabs = 0; tabs < 12; tabs += 1) {
    const typing = await page.evaluate(
      `document.activeElement?.matches('input:not([type="checkbox"], [type="radio"]), textarea, select') ?? false`,
    );
    if (!typing) return;
    await page.keyboard.press('Tab');
  }
}

async function strokes({ page }: SessionOfficial, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

function moves({ random }: SessionOfficial): string[] {
  const count = 1 + Math.floor(random() * MOST_MOVES);
  return Array.from({ length: count }, () => (random() < 0.75 ? 'j' : 'k'));
}

async function search(official: SessionOfficial): Promise<void> {
  const { page } = official;
  await page.keyboard.press('/');
  await page.keyboard.type(pick(official.random, WORDS_TO_FIND));
  await page.keyboard.press('Enter');
  await page.waitForURL('**q=**', { timeout: STEP_PATIENCE_MS });
  await leaveField(page);
  await strokes(official, 'j', 'g', 'q');
}

async function palette({ page, random }: SessionOfficial): Promise<void> {
  const open = page.locator('[role="dialog"]');
  await page.keyboard.press('Control+k');
  await open.waitFor({ timeout: STEP_PATIENCE_MS });
  await page.keyboard.type(pick(random, ['Overview', 'Facts', 'High priority', 'Mine']));
  await page.locator('[role="menuitem"]').first().waitFor({ timeout: STEP_PATIENCE_MS });
  await page.keyboard.press('Enter');
  await open.waitFor({ state: 'detached', timeout: STEP_PATIENCE_MS });
}

/** Opens a dialog by keys, fills it, sends it with Enter from its button; what the server refuses is left by Escape. */
async function inDialog(
  official: SessionOfficial,
  keys: readonly string[],
  fill: (official: SessionOfficial) => Promise<void>,
): Promise<void> {
  const { page } = official;
  await strokes(official, ...keys);
  const dialog = page.locator('[role="dialog"]');
  // Not possible for this case now: then the key does nothing.
  if (!(await dialog.waitFor({ timeout: 3_000 }).then(yes, no))) return;
  await fieldInFocus(page);
  await fill(official);
  for (let presses = 0; presses < 3; presses += 1) {
    await tabTo(page, '[role="dialog"] [type="submit"]');
    await page.keyboard.press('Enter');
    if (await dialog.waitFor({ state: 'detached', timeout: 3_000 }).then(yes, no)) return;
  }
}

async function fieldInFocus(page: Page): Promise<void> {
  for (let tabs = 0; tabs < 6; tabs += 1) {
    if (await page.evaluate(`document.activeElement?.matches('input, select, textarea') ?? false`)) return;
    await page.keyboard.press('Tab');
  }
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let tabs = 0; tabs < 40; tabs += 1) {
    if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`)) return;
    await page.keyboard.press('Tab');
  }
}

async function note(official: SessionOfficial): Promise<void> {
  const { page, name } = official;
  const words = `Called the district office, ${name}, ${Math.floor(official.random() * 1e6)}`;
  if (!(await page.locator('#case-note').waitFor({ timeout: OPEN_PATIENCE_MS }).then(yes, no))) return;
  await page.keyboard.press('n');
  await page.keyboard.type(words);
  await page.keyboard.press('Control+Enter');
  await page.locator('.activity-note', { hasText: words }).waitFor({ timeout: STEP_PATIENCE_MS });
  await leaveField(page);
}

async function mergeAndMaybeTakeBack(official: SessionOfficial): Promise<void> {
  const before = (await messagesOf(official)).length;
  await inDialog(official, ['m'], async () => undefined);
  const merged = (await messagesOf(official)).slice(before).some((text) => text.startsWith('Merged into'));
  if (!merged) return;
  count(official, 'merged');
  if (official.random() < 0.7) {
    await official.page.keyboard.press('u');
    await official.page.getByText('The merge is undone.').first().waitFor({ timeout: STEP_PATIENCE_MS });
    count(official, 'mergeTakenBack');
  }
}

async function writeReply(official: SessionOfficial): Promise<void> {
  const { page } = official;
  await page.keyboard.press('r');
  const written = page.locator('.reply-grid');
  if (!(await written.waitFor({ timeout: STEP_PATIENCE_MS }).then(yes, no))) return;
  await tabTo(page, 'textarea');
  await page.keyboard.type(' Nobody has to pay.');
  // Out of the field, then out of the composer: the draft is kept.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.locator('#case-title, .queue').first().waitFor({ timeout: STEP_PATIENCE_MS });
}

function count({ done }: SessionOfficial, name: string): void {
  done.set(name, (done.get(name) ?? 0) + 1);
}

const yes = (): boolean => true;
const no = (): boolean => false;
