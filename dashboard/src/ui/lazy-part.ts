/**
 * Parts of the dashboard that come after the first view: each with its English sentences (the other languages carry
 * them in their own file). They are fetched while the desk is idle, so that a cut line finds them here; one that is
 * asked for on a broken line is tried again until it comes.
 */
import i18next from 'i18next';
import { type ComponentType, lazy, type LazyExoticComponent } from 'react';

const TRIES = 5;
const PAUSE_MS = 2_000;
/** The first view and its lists come first. */
const FETCHED_AFTER_MS = 4_000;

const parts: (() => Promise<unknown>)[] = [];

export function lazyPart<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  const loadAll = async (): Promise<ComponentType<Props>> => {
    const [part] = await Promise.all([load(), addSentences()]);
    return part;
  };
  parts.push(loadAll);
  return lazy(async () => ({ default: await patiently(loadAll) }));
}

/** Fetches what is not here yet, one after the other; nothing for people who save data. */
export async function fetchParts(): Promise<void> {
  if (savesData()) return;
  await new Promise((resolve) => setTimeout(resolve, FETCHED_AFTER_MS));
  // Those of this moment: what such a part needs for itself, like the charts, comes when it is shown.
  for (const load of [...parts]) {
    await idle();
    // What does not come now comes when it is asked for.
    await load().catch(() => undefined);
  }
}

/** @throws the last error, when the line is there and the part still does not come */
async function patiently<Part>(load: () => Promise<Part>): Promise<Part> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await load();
    } catch (error) {
      if (navigator.onLine && tries >= TRIES) throw error;
      await later();
    }
  }
}

/** After a pause, or when the line is back. */
function later(): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      clearTimeout(timer);
      removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, PAUSE_MS);
    addEventListener('online', go);
  });
}

let sentencesAdded = false;

async function addSentences(): Promise<void> {
  if (sentencesAdded) return;
  const { enLater } = await import('../i18n/en-later');
  if (!sentencesAdded) i18next.addResourceBundle('en', 'translation', enLater, true);
  sentencesAdded = true;
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve());
    else setTimeout(resolve, PAUSE_MS);
  });
}

function savesData(): boolean {
  // Not every browser tells.
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
