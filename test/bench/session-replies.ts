/** How an official of the session writes, submits and decides over replies, by keys alone. */
import type { Page } from 'playwright-core';
import {
  backTo,
  count,
  inDialog,
  no,
  OPEN_PATIENCE_MS,
  saidAfter,
  type SessionOfficial,
  STEP_PATIENCE_MS,
  strokes,
  tabTo,
  yes,
} from './session-hands.js';

/** A longer one would be refused. */
const MOST_IN_HEADLINE = 110;
/** The rumour and what is true, for the versions that no fact has filled. */
const WORDS_OF_A_REPLY = {
  en: ['The order has not been changed.', 'A message says that people must pay at the counter.'],
  hi: ['आदेश में कोई बदलाव नहीं हुआ है।', 'एक संदेश कहता है कि लोगों को पैसे देने होंगे।'],
  ur: ['حکم نامے میں کوئی تبدیلی نہیں ہوئی۔', 'ایک پیغام کہتا ہے کہ لوگوں کو رقم دینی ہوگی۔'],
} as const;

/** Takes the case, fills what the fact left empty in each language, and submits. */
export async function submitReply(official: SessionOfficial): Promise<void> {
  const { page } = official;
  // Without a fact there is no source, and without the case nothing may be written.
  if ((await page.locator('.match').count()) === 0) return;
  await page.keyboard.press('c');
  if (!(await page.getByText('You have this case').first().waitFor({ timeout: 3_000 }).then(yes, no))) return;
  await page.keyboard.press('r');
  if (!(await page.locator('.reply-grid').waitFor({ timeout: STEP_PATIENCE_MS }).then(yes, no))) return;
  // Somebody else's text that is frozen, or a case of another department.
  if ((await page.locator('.reply-writing').count()) === 0) return;
  for (const [at, language] of (['en', 'hi', 'ur'] as const).entries()) {
    if (at > 0) {
      await tabTo(page, '[role="tab"]');
      await page.keyboard.press('ArrowRight');
    }
    await fillEmpty(page, language);
    // From below the fields back up to the tabs; from the last field the reply is sent.
    await backTo(page, language === 'ur' ? 'textarea' : '[role="tab"]');
  }
  const said = await saidAfter(official, () => page.keyboard.press('Control+Enter'));
  count(official, said.startsWith('Submitted') ? 'submitted' : 'notSubmitted');
  if (!said.startsWith('Submitted')) official.refusals.push(said);
}

async function fillEmpty(page: Page, language: keyof typeof WORDS_OF_A_REPLY): Promise<void> {
  const [truth, rumour] = WORDS_OF_A_REPLY[language];
  // Headline, fact, rumour, why, what to do: in the order of the screen.
  for (const [at, words] of [truth, truth, rumour, truth, truth].entries()) {
    await tabTo(page, 'textarea');
    const length = Number(await page.evaluate(`document.activeElement?.value?.length ?? 0`));
    if (at === 0 && length > MOST_IN_HEADLINE) await page.keyboard.press('Control+a');
    if (length === 0 || (at === 0 && length > MOST_IN_HEADLINE)) await page.keyboard.type(words);
    await page.keyboard.press('Tab');
  }
}

/** The approver reads what waits: approves and publishes it, or returns it with a comment. */
export async function decide(official: SessionOfficial): Promise<void> {
  const { page } = official;
  await strokes(official, 'g', 'a');
  await page.waitForURL('**status=awaiting_approval**', { timeout: STEP_PATIENCE_MS });
  if (!(await page.locator('.queue-row').first().waitFor({ timeout: 3_000 }).then(yes, no))) return;
  await strokes(official, 'j', 'Enter');
  // The row may have left the list between two strokes.
  const opened = page.locator('#case-title').waitFor({ timeout: OPEN_PATIENCE_MS });
  if (!(await opened.then(yes, no))) return count(official, 'notOpened');
  await page.keyboard.press('r');
  if (!(await page.locator('.frozen').first().waitFor({ timeout: OPEN_PATIENCE_MS }).then(yes, no))) return;
  const differences = page.getByRole('button', { name: /What changed|differences/i });
  if ((await differences.count()) > 0) count(official, 'sawDifferences');
  // Those who wrote it may not decide: then the key does nothing.
  const approve = page.getByRole('button', { name: 'Approve', exact: true, disabled: false });
  if ((await approve.count()) === 0) return count(official, 'mayNotDecide');
  if (official.random() < 0.4) {
    await inDialog(official, ['x'], () => page.keyboard.type('Please name the office.'));
    return count(official, 'returned');
  }
  const said = await saidAfter(official, () => page.keyboard.press('a'));
  if (!said.startsWith('Approved')) return count(official, 'notApproved');
  count(official, 'approved');
  const publish = page.getByRole('button', { name: 'Publish', exact: true });
  if (!(await publish.waitFor({ timeout: OPEN_PATIENCE_MS }).then(yes, no))) return;
  await page.keyboard.press('Control+k');
  await page.locator('[role="dialog"]').waitFor({ timeout: STEP_PATIENCE_MS });
  await page.keyboard.type('Publish');
  await page.locator('[role="menuitem"]').first().waitFor({ timeout: STEP_PATIENCE_MS });
  const published = await saidAfter(official, () => page.keyboard.press('Enter'));
  count(official, published.startsWith('Published') ? 'published' : 'notPublished');
}

export async function writeReply(official: SessionOfficial): Promise<void> {
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
