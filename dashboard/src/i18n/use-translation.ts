/**
 * The sentences in the chosen language, for components. i18next alone: the usual binding copies its whole instance for
 * each component that asks for a sentence, which is felt where a list draws hundreds of them.
 */
import i18next, { type i18n, type TFunction } from 'i18next';
import { useSyncExternalStore } from 'react';

interface Translation {
  t: TFunction;
  i18n: i18n;
}

let present: Translation | undefined;
const listeners = new Set<() => void>();

export function useTranslation(): Translation {
  return useSyncExternalStore(subscribe, translation);
}

/** After another language was chosen. */
export function tellLanguage(): void {
  present = undefined;
  for (const listener of listeners) listener();
}

function translation(): Translation {
  // Another function for each language: what is kept by it is made anew.
  present ??= { t: i18next.getFixedT(i18next.language), i18n: i18next };
  return present;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
