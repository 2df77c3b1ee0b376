/** One official of the session: works with the keyboard alone, as somebody does who knows the keys. */
import { setTimeout as pause } from 'node:timers/promises';
import { pick } from '../support/seeded.js';
import {
  count,
  inDialog,
  isFocused,
  leaveField,
  LOOK_AGAIN_MS,
  messagesOf,
  no,
  OPEN_PATIENCE_MS,
  saidAfter,
  type SessionOfficial,
  type Step,
  STEP_PATIENCE_MS,
  strokes,
  tabTo,
  whereabouts,
  yes,
} from './session-hands.js';
import { decide, submitReply, writeReply } from './session-replies.js';

const MOST_MOVES = 6;
const MOST_TRIES = 20;
const WORDS_TO_FIND = ['pension', 'पेंशन', 'پنشن', 'scholarship', 'ration', 'loan', '#3', 'ladli'];
const VIEWS = ['q', 'n', 'h', 'd', 'e', 's', 'm', 'a'];

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
  snoozeManyAndTakeBack,
  previewAll,
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
  submit: submitReply,
  submitAgain: submitReply,
  split,
  assess: (official) => inDialog(official, ['p'], async () => undefined),
};

/** One step by chance: in the queue, or in a case that is opened and left again. */
export async function workOnce(official: SessionOfficial): Promise<void> {
  const { page, random } = official;
  await toQueue(official);
  await step(official, 'queue', IN_THE_QUEUE);
  if (official.approves && random() < 0.5) {
    await toQueue(official);
    await step(official, 'approver', { decide });
  }
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
    if (official.offline) return count(official, 'givenUpOffline');
    official.stuck.push(`${where}.${name}: ${String(error).split('\n')[0]} ${await whereabouts(official)}`);
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

async function note(official: SessionOfficial): Promise<void> {
  const { page, name } = official;
  const words = `Called the district office, ${name}, ${Math.floor(official.random() * 1e6)}`;
  if (!(await page.locator('#case-note').waitFor({ timeout: OPEN_PATIENCE_MS }).then(yes, no))) return;
  // While another case comes up the key does nothing, and letters typed outside of the field are keys.
  for (let tries = 0; !(await isFocused(page, '#case-note')); tries += 1) {
    if (tries === MOST_TRIES) return;
    await page.keyboard.press('n');
    await pause(LOOK_AGAIN_MS);
  }
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
    const said = await saidAfter(official, () => official.page.keyboard.press('u'));
    // Refused when a colleague has gone on with it meanwhile.
    count(official, said.startsWith('The merge is undone.') ? 'mergeTakenBack' : 'mergeStays');
  }
}

/** Chooses three cases, asks what would happen, does it, and takes it back. */
async function snoozeManyAndTakeBack(official: SessionOfficial): Promise<void> {
  const { page } = official;
  await strokes(official, 'j', 'v', 'J', 'J');
  if ((await page.locator('.bulk-bar').count()) === 0) return;
  await inDialog(official, ['s'], async () => undefined);
  const undo = page.locator('.bulk-bar', { hasText: 'Undo' });
  // Nothing was changed, e.g. all were snoozed by the colleague.
  if (!(await undo.waitFor({ timeout: 3_000 }).then(yes, no))) {
    await page.keyboard.press('Escape');
    return strokes(official, 'Escape');
  }
  await saidAfter(official, () => page.keyboard.press('u'));
  count(official, 'bulkTakenBack');
}

/** All in the filter: what would happen is read, and left. */
async function previewAll(official: SessionOfficial): Promise<void> {
  const { page } = official;
  await strokes(official, 'g', pick(official.random, ['h', 'q', 'n']), 'j', '*', 's');
  const dialog = page.locator('[role="dialog"]');
  if (!(await dialog.waitFor({ timeout: 3_000 }).then(yes, no))) return;
  await tabTo(page, '[role="dialog"] [type="submit"]');
  await page.keyboard.press('Enter');
  if (
    await dialog
      .getByText(/will change/)
      .first()
      .waitFor({ timeout: STEP_PATIENCE_MS })
      .then(yes, no)
  ) {
    count(official, 'previewedAll');
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached', timeout: STEP_PATIENCE_MS });
  await page.keyboard.press('Escape');
}

/** One report of several becomes a case of its own. */
async function split(official: SessionOfficial): Promise<void> {
  const { page } = official;
  if ((await page.locator('.report-choose input').count()) === 0) return;
  await tabTo(page, '.report-choose input');
  await page.keyboard.press('Space');
  if (!(await page.locator('.panel-foot button').first().waitFor({ timeout: 3_000 }).then(yes, no))) return;
  await tabTo(page, '.reports + .panel-foot button');
  await inDialog(official, ['Enter'], async () => undefined);
  count(official, 'split');
}
