/** Words of the domain that arrive as plain strings, named in the reader's language. */
import type { TFunction } from 'i18next';
import type { Sentences } from '../i18n/en';
import { en } from '../i18n/en';
import { useTranslation } from '../i18n/use-translation';

type Namer = (t: TFunction, word: string) => string;

export const channelName: Namer = (t, word) =>
  word in en.channel ? t(`channel.${word as keyof Sentences['channel']}`) : word; // Checked by `in`.

export const languageName: Namer = (t, word) =>
  word in en.language ? t(`language.${word as keyof Sentences['language']}`) : word; // Checked by `in`.

/** Names of several words, joined. */
export function useNames(): (namer: Namer, words: readonly string[]) => string {
  const { t } = useTranslation();
  return (namer, words) => words.map((word) => namer(t, word)).join(', ');
}
