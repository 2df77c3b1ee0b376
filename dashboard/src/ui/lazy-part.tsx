/**
 * Parts of the dashboard that come after the first view: each with its English sentences (the other languages carry
 * them in their own file). They are fetched while the desk is idle, so that a cut line finds them here. One that is
 * asked for on a broken line is tried again; when it does not come, its place says so and offers to try once more.
 *
 * Many browsers remember that a file of code did not come, and never ask for it again in the same page (in the HTML standard
 * the module map kept failures: whatwg/html issue 6768). So who asks by hand, while the desk answers, gets the page anew.
 */
import i18next from 'i18next';
import { type ComponentType, lazy, type LazyExoticComponent, useState } from 'react';
import { type Face, PartGuard, PartMissing } from './part-guard';

const TRIES = 4;
const PAUSE_MS = 1_000;
/** The first view and its lists come first. */
const FETCHED_AFTER_MS = 4_000;
/** A part that may wait for a quiet moment waits no longer than this. */
const QUIET_WITHIN_MS = 2_000;

interface PartWish {
  face?: Face;
  /** True: the first view comes before it. */
  later?: boolean;
}

const parts: (() => Promise<unknown>)[] = [];

export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { face = 'screen', later = false }: PartWish = {},
): ComponentType<Props> {
  const loadAll = async (): Promise<ComponentType<Props>> => {
    const [part] = await Promise.all([load(), addSentences()]);
    return part;
  };
  parts.push(loadAll);
  const anew = (byHand = false): LazyExoticComponent<ComponentType<Props>> =>
    lazy(async () => {
      if (later && !byHand) await idle();
      return { default: await patiently(loadAll, byHand) };
    });
  // One for all places: what is here is shown without waiting.
  let present = anew();
  return function Part(props: Props) {
    const [Shown, setShown] = useState(() => present);
    const again = (byHand: boolean): void => {
      present = anew(byHand);
      setShown(() => present);
    };
    return (
      <PartGuard face={face} onAgain={again}>
        <Shown {...props} />
      </PartGuard>
    );
  };
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

/** @throws PartMissing when the line is there and the part still does not come */
async function patiently<Part>(load: () => Promise<Part>, byHand: boolean): Promise<Part> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await load();
    } catch (cause) {
      if (byHand && (await deskAnswers())) location.reload();
      if (navigator.onLine && tries >= TRIES) throw new PartMissing(cause);
      await pause();
    }
  }
}

async function deskAnswers(): Promise<boolean> {
  try {
    return (await fetch(location.href, { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/** Some time, or until the line is back. */
function pause(): Promise<void> {
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
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: QUIET_WITHIN_MS });
    else setTimeout(resolve, PAUSE_MS);
  });
}

function savesData(): boolean {
  // Not every browser tells.
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
